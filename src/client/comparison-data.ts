import { COMPARED_MAX } from "../domain/comparison.ts";
import { isId } from "../domain/id.ts";
import type { ComparedExperiment } from "../views/comparison.ts";

/** What came of asking for experiments by their ids. */
export interface ComparedData {
  found: ComparedExperiment[];
  /** Ids that name nothing. */
  unknown: string[];
  /** Ids that could not be asked about. */
  failed: string[];
  /** Ids for which there was no room. */
  surplus: string[];
}

type Answer = ComparedExperiment | "unknown" | "failed";

async function load(href: string, id: string): Promise<Answer> {
  if (!isId(id)) return "unknown";
  try {
    const response = await fetch(href.replace("{id}", id));
    if (response.status === 404) return "unknown";
    if (!response.ok) return "failed";
    // Some hosts answer with their page for lost addresses, and say that all is well.
    if (!response.headers.get("content-type")?.includes("json")) return "unknown";
    return (await response.json()) as ComparedExperiment;
  } catch {
    return "failed";
  }
}

/**
 * Loads experiments in the order of their ids, until there are as many as fit.
 * @param href the address of an experiment's data, with {id} for the id
 */
export async function loadCompared(href: string, ids: readonly string[]): Promise<ComparedData> {
  const data: ComparedData = { found: [], unknown: [], failed: [], surplus: [] };
  let waiting = ids;
  while (waiting.length > 0) {
    const room = COMPARED_MAX - data.found.length - data.failed.length;
    if (room <= 0) return { ...data, surplus: [...waiting] };
    const asked = waiting.slice(0, room);
    const answers = await Promise.all(asked.map((id) => load(href, id)));
    for (const [index, answer] of answers.entries()) {
      if (typeof answer === "object") data.found.push(answer);
      else data[answer].push(asked[index] ?? "");
    }
    waiting = waiting.slice(room);
  }
  return data;
}
