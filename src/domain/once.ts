/**
 * Makes an asynchronous function run once for each argument: every call gets the first one's
 * answer.
 */
export function onceEach<K, T>(load: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const answers = new Map<K, Promise<T>>();
  return (key) => {
    const answer = answers.get(key) ?? load(key);
    answers.set(key, answer);
    return answer;
  };
}

/** Makes an asynchronous function run once: every call gets the first one's answer. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  const get = onceEach(load);
  return () => get(undefined);
}
