import { databaseNumber } from "#lib/db/read-of-it";

/** One answer for everybody who asks within so many milliseconds: whoever asks often costs no more than whoever asks once. */
export function shared<T>(work: () => Promise<T>, milliseconds = 2_000): () => Promise<T> {
  let last: { until: number; of: number; answer: Promise<T> } | undefined;
  return () => {
    if (!last || last.until < performance.now() || last.of !== databaseNumber())
      last = { until: performance.now() + milliseconds, of: databaseNumber(), answer: work() };
    return last.answer;
  };
}
