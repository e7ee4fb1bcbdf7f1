import "server-only";
import type { Authorized } from "#lib/access/actor";
import type { Tx } from "#lib/db/client";
import { homeIn } from "#lib/measure/person-year";
import { dateOf } from "#lib/period/day";
import { dateOfMonth, monthOf } from "#lib/period/month";
import type { PregnancyEndInput } from "#lib/recording/schema";
import type { History, ResidenceSpan } from "#lib/service/history";

type Born = {
  outcomeId: string;
  /** Persons of an earlier version of this end, by the order of birth. */
  known?: ReadonlyMap<number, string>;
};

/** Answers with the new people: every baby born alive that is nobody yet. */
export async function registerBabies(
  tx: Tx,
  actor: Authorized<"pregnancy:end">,
  mother: History,
  { ended_on, babies }: PregnancyEndInput,
  { outcomeId, known }: Born,
): Promise<string[]> {
  const { name, familyId, dusun, rt } = await tx.person.findUniqueOrThrow({
    where: { id: mother.personId },
    select: { name: true, familyId: true, dusun: true, rt: true },
  });
  const since = monthOf(ended_on);
  const residences: ResidenceSpan[] = [
    { since, homeId: homeIn(mother.residences, since) },
    ...mother.residences.filter((residence) => residence.since > since),
  ];
  const children: string[] = [];
  for (const [index, baby] of babies.entries()) {
    const order = index + 1;
    const knownId = baby.result === "HIDUP" ? known?.get(order) : undefined;
    const child =
      baby.result === "HIDUP" && !knownId
        ? await tx.person.create({
            data: {
              name: baby.name ?? `Bayi Ny. ${name.slice(0, 108)}${babies.length > 1 ? ` ${order}` : ""}`,
              sex: baby.sex,
              bornOn: dateOf(ended_on),
              noNikReason: "BELUM_TERBIT",
              motherId: mother.personId,
              birthOrder: order,
              familyId,
              dusun,
              rt,
              homeId: residences.at(-1)?.homeId ?? null,
              registeredById: actor.id,
              residences: {
                create: residences.map((row) => ({
                  since: dateOfMonth(row.since),
                  homeId: row.homeId,
                  leftOn: row.leftOn ? dateOf(row.leftOn) : null,
                  recordedById: actor.id,
                })),
              },
            },
            select: { id: true },
          })
        : null;
    await tx.baby.create({
      data: {
        outcomeId,
        order,
        result: baby.result,
        sex: baby.sex,
        weightGram: baby.weight_gram ?? null,
        personId: knownId ?? child?.id ?? null,
      },
      select: { order: true },
    });
    if (child) children.push(child.id);
  }
  return children;
}
