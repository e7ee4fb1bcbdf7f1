import "server-only";
import type { Tx } from "#lib/db/client";
import { Refusal } from "#lib/errors";
import type { FactInput } from "#lib/fact/schema";

type Place = Pick<FactInput, "unit_id" | "period" | "fact" | "source">;

/** Two who tell the same thing wait for each other. */
export async function lockFact(tx: Tx, { unit_id, period, fact, source }: Place): Promise<void> {
  const what = [unit_id, fact, period, source].join(" ");
  await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtext('unit_facts'), hashtext(${what}))`;
}

/** The answer that was given when this was sent before; with another content it is another report. */
export async function findSent(tx: Tx, input: FactInput) {
  const row = await tx.unitFact.findUnique({ where: { id: input.id } });
  if (!row) return null;
  const { unitId, period, fact, source, version, value, valueL } = row;
  const same =
    unitId === input.unit_id &&
    period === input.period &&
    fact === input.fact &&
    source === input.source &&
    value === input.value &&
    valueL === (input.bySex?.L ?? null);
  if (!same) throw new Refusal("RECORD_ID_TAKEN");
  return { version, value };
}

/** What was told last; null where nothing was. */
export async function lastVersion(tx: Tx, { unit_id, period, fact, source }: Place) {
  const row = await tx.unitFact.findFirst({
    where: { unitId: unit_id, period, fact, source },
    orderBy: { version: "desc" },
    select: { version: true, value: true, valueL: true, valueP: true },
  });
  if (!row) return null;
  const { version, value, valueL, valueP } = row;
  return { version, value, bySex: valueL === null || valueP === null ? null : { L: valueL, P: valueP } };
}
