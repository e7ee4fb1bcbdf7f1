import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordOpening } from "#lib/audit/record-opening";
import { asActor } from "#lib/db/as-actor";
import { hitOf, type PersonHit } from "#lib/page/search/hit";
import type { Day } from "#lib/period/day";
import { today } from "#lib/period/today";
import { personLine } from "#lib/person/queries";
import { likelyDuplicates } from "#lib/person/unscoped-duplicates";

/** Those within reach whose name and birth date are almost the same. */
export async function readAlike(
  actor: Authorized<"person:merge">,
  { id, name, bornOn }: { id: string; name: string; bornOn: Day },
): Promise<PersonHit[]> {
  return asActor(actor, async (tx) => {
    const alike = await likelyDuplicates(tx, actor, { name, bornOn, exceptId: id });
    const people = await tx.person.findMany({
      where: { id: { in: alike.flatMap((one) => one.id ?? []) } },
      select: personLine,
      orderBy: [{ name: "asc" }, { id: "asc" }],
    });
    const [list, total] = ["data ganda", people.length];
    await recordOpening(tx, actor, "names.listed", { kind: "person", id }, { list }, { total });
    const day = today(actor.timeZone);
    return people.map((line) => ({ ...hitOf(line, { actor, today: day, pregnancies: [] }), services: [] }));
  });
}
