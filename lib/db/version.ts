import { Halt } from "#lib/db/halt";

/** Roles are lent without being inherited since PostgreSQL 16; an older one cannot keep the server's login small. */
const OLDEST = 16;

/** One sentence for a PostgreSQL that is too old; null for one that will do. By server_version_num: 150004 is 15.4. */
export function versionProblem(number: number): string | null {
  const [major, minor] = [Math.floor(number / 10_000), number % 10_000];
  if (major >= OLDEST) return null;
  return `PostgreSQL ini versi ${major}.${minor}; Denyut memerlukan versi ${OLDEST} atau lebih baru. Naikkan versinya, lalu ulangi.`;
}

export function demandVersion(number: number): void {
  const problem = versionProblem(number);
  if (problem) throw new Halt(problem);
}
