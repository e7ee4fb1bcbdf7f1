import "server-only";
import type { Authorized } from "#lib/access/actor";
import { readTalliesOf, type Tallies, type TalliesQuestion } from "#lib/coverage/read-tallies";
import type { Tx } from "#lib/db/client";
import { CATALOGUE } from "#lib/measure/catalogue";
import { restrictedTables } from "#lib/measure/restricted-tables";

/** Tallies of restricted masks, for a reader of a puskesmas or of the kabupaten; anybody else is refused. */
export async function readRestrictedTallies<Code extends string>(
  tx: Tx,
  { actor, ...question }: TalliesQuestion<Code> & { actor: Authorized<"coverage:read"> },
  catalogue = CATALOGUE,
): Promise<Tallies<Code>> {
  return await readTalliesOf(tx, question, { catalogue, restricted: restrictedTables(actor).tallies });
}
