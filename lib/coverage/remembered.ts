import "server-only";

/** Questions that many ask within a minute; the longest unused goes first. */
const MOST = 60;

const answers = new Map<string, { of: readonly unknown[]; answer: unknown }>();

/**
 * The answer to a question as it was made the last time, as long as it is made of the very same things: ten who open one
 * page after a save count it once. The question names all else that the answer depends on, who asks too.
 */
export function remembered<T>(question: string, of: readonly unknown[], make: () => T): T {
  const known = answers.get(question);
  const same = known && known.of.length === of.length && known.of.every((one, index) => one === of[index]);
  const answer = same ? (known.answer as T) : make();
  answers.delete(question);
  answers.set(question, { of, answer });
  const [oldest] = answers.keys();
  if (answers.size > MOST && oldest !== undefined) answers.delete(oldest);
  return answer;
}
