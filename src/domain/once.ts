/**
 * Makes a function run once for each argument: every call gets the first one's answer, or waits for
 * it.
 */
export function onceEach<K, T>(load: (key: K) => T): (key: K) => T {
  const answers = new Map<K, { answer: T }>();
  return (key) => {
    const known = answers.get(key);
    if (known) return known.answer;
    const answer = load(key);
    answers.set(key, { answer });
    return answer;
  };
}

/** Makes a function run once: every call gets the first one's answer, or waits for it. */
export function once<T>(load: () => T): () => T {
  const get = onceEach(load);
  return () => get(undefined);
}
