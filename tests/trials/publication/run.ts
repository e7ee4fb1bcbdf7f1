import { attack } from "#tests/support/publication/attack";
import { randomTrial } from "#tests/support/publication/random-district";

type Surroundings = { say: (line: string) => void };

const KINDS = [
  { name: "sejak Januari, satu sisi", span: "SINCE_JANUARY", tables: 1, sides: 1 },
  { name: "sejak Januari, dua sisi", span: "SINCE_JANUARY", tables: 1, sides: 2 },
  { name: "sejak Januari, tiga di dalam satu sama lain", span: "SINCE_JANUARY", tables: 3, sides: 1 },
  { name: "bulan itu, dua sisi, dua di dalam satu sama lain", span: "OWN_MONTH", tables: 2, sides: 2 },
] as const;

const DISTRICTS = { small: 3, whole: 400 };
const AT_LEAST = { small: 500, whole: 10_000 };

/**
 * Districts of small numbers over a year, months and versions of them, and an attack on all that was published. Ends with
 * false when one hidden cell of one to four people is told by it, or when fewer than promised were hidden.
 */
export async function tryPublications(words: readonly string[], { say }: Surroundings): Promise<boolean> {
  const size = words.includes("small") ? "small" : "whole";
  let [hidden, open] = [0, 0];
  for (const { name, ...kind } of KINDS) {
    let [suppressed, recovered] = [0, 0];
    for (let seed = 1; seed <= DISTRICTS[size]; seed++) {
      const found = attack(randomTrial({ ...kind, seed: seed * 7919 }), kind.span);
      suppressed += found.suppressed;
      recovered += found.recovered.length;
      for (const one of found.recovered.slice(0, 3)) say(`WRONG ${name}, kabupaten ${seed}: ${one}`);
      await new Promise((done) => setImmediate(done));
    }
    say(`${name}: ${suppressed} tersembunyi, ${recovered} terbuka`);
    hidden += suppressed;
    open += recovered;
  }
  say(`semua: ${hidden} tersembunyi, ${open} terbuka`);
  return open === 0 && hidden >= AT_LEAST[size];
}
