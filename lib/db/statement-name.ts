import { Prisma } from "#lib/db/generated/client";

/** Texts beyond these are planned anew each time: lists of changing length would otherwise fill every connection. */
const MOST = 400;

const ANEW = "/* planned anew */";

/**
 * Stands at the head of a statement whose best plan hangs on what is looked for: a common name and a rare one want
 * different indexes, and one plan for both would read everybody.
 */
export const plannedAnew = Prisma.raw(ANEW);

/** A list that the ORM composes over a span of days or words: the same holds for it. */
const OVER_A_SPAN = /^SELECT "public".* (>=?|<=?|I?LIKE) \$/s;

const names = new Map<string, string>();

/** A statement that has a name is read and planned once on each connection. Empty = it has none. */
export function statementName({ sql }: { sql: string }): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size === MOST || sql.startsWith(ANEW) || OVER_A_SPAN.test(sql)) return "";
  const name = `denyut_${names.size}`;
  names.set(sql, name);
  return name;
}
