/** Texts beyond these are planned anew each time: lists of changing length would otherwise fill every connection. */
const MOST = 400;

const names = new Map<string, string>();

/** A statement that has a name is read and planned once on each connection. Empty = it has none. */
export function statementName({ sql }: { sql: string }): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size === MOST) return "";
  const name = `denyut_${names.size}`;
  names.set(sql, name);
  return name;
}
