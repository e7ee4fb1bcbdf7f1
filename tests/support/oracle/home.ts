import type { OraclePerson } from "#tests/support/oracle/person";

/** The month of death counts at home, those after it nowhere. */
export function homeIn({ died, homes }: Pick<OraclePerson, "died" | "homes">, month: string): string | null {
  if (died !== null && died.slice(0, 7) < month) return null;
  let home: string | null = null;
  for (const row of homes) if (row.since <= month) home = row.home;
  return home;
}
