import "server-only";
import type { Actor, UnitKind } from "#lib/access/actor";
import { type Sql, sql } from "#lib/db/read";
import { Refusal } from "#lib/errors";

/** "Puskesmas ke atas": as the row security of these tables says it. */
const LEVELS: readonly UnitKind[] = ["PUSKESMAS", "KABUPATEN"];

/** The one way to masks and tallies of restricted slots. Whoever reads them names their tables by this alone. */
export function restrictedTables({ unitKind }: Pick<Actor, "unitKind">): { years: Sql; tallies: Sql } {
  if (!LEVELS.includes(unitKind)) throw new Refusal("FORBIDDEN");
  return { years: sql`restricted_years`, tallies: sql`restricted_tallies` };
}
