import "server-only";
import type { Authorized } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { dayOf } from "#lib/period/day";

/** A recorded end of a pregnancy as its form shows it. */
export type RecordedEnd = {
  id: string;
  values: Readonly<Record<string, string>>;
  /** By order, of babies who are registered: without an own name in the form they keep theirs; null = out of reach. */
  names: Readonly<Record<number, string | null>>;
};

/** The page has found the mother within reach. */
export async function readEnd(
  actor: Authorized<"pregnancy:end">,
  pregnancyId: string,
): Promise<RecordedEnd | null> {
  const end = await asActor(actor, (tx) =>
    tx.pregnancyOutcome.findFirst({
      where: { pregnancyId, voidedAt: null },
      include: {
        babies: {
          orderBy: { order: "asc" },
          include: { person: { select: { name: true, sex: true, voidedAt: true, mergedIntoId: true } } },
        },
      },
    }),
  );
  if (!end) return null;
  const babies = end.babies.flatMap(({ order, result, sex, weightGram, person }) => [
    [`bayi_${order}_result`, result],
    [`bayi_${order}_sex`, person && !person.voidedAt && !person.mergedIntoId ? person.sex : sex],
    [`bayi_${order}_weight_gram`, weightGram === null ? "" : String(weightGram)],
  ]);
  const registered = end.babies.filter(
    ({ personId, person }) => personId && !person?.voidedAt && !person?.mergedIntoId,
  );
  return {
    id: end.id,
    names: Object.fromEntries(registered.map(({ order, person }) => [order, person?.name ?? null])),
    values: {
      ended_on: dayOf(end.endedOn),
      kind: end.kind,
      jumlah_bayi: String(Math.max(end.babies.length, 1)),
      ...Object.fromEntries(babies),
    },
  };
}
