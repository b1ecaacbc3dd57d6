/**
 * Loads a file of data of the site's own.
 * @throws Error when it cannot be fetched
 */
export async function loadJson<T>(href: string): Promise<T> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return (await response.json()) as T;
}
