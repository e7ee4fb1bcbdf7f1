import "server-only";
import type { Authorized } from "#lib/access/actor";
import type { FormValues } from "#lib/action/result";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import type { MotherSearch } from "#lib/page/registration/mother";
import { completedYears, dayOf } from "#lib/period/day";
import { today } from "#lib/period/today";
import { bornWords } from "#lib/person/estimated-birth";
import { placeWords } from "#lib/person/place-words";
import { findPeople } from "#lib/person/queries";
import type { MotherSearchInput } from "#lib/person/schema";

/** Younger girls are nobody's mother. */
const YOUNGEST = 10;

/** Women of that name within reach, for a form in which one of them is chosen. */
export async function searchMothers(
  tx: Tx,
  actor: Authorized<"person:read">,
  { ibu_cari, maksud: _, ...typed }: MotherSearchInput,
): Promise<MotherSearch> {
  const { people } = await findPeople(tx, actor, { text: ibu_cari, page: 1 });
  const day = today(actor.timeZone);
  const women = people.filter(
    ({ sex, bornOn }) => sex === "P" && completedYears(dayOf(bornOn), day) >= YOUNGEST,
  );
  await recordEvent(
    tx,
    actor,
    "names.listed",
    { kind: "names", unit: actor.unitId },
    { list: "calon ibu", by: "nama", total: women.length },
  );
  return {
    state: "found",
    typed: { ...(typed as FormValues), ibu_cari },
    mothers: women.map((line) => ({
      id: line.id,
      name: line.name,
      note: [
        `lahir ${bornWords({ ...line, bornOn: dayOf(line.bornOn) })}`,
        placeWords(line, line.home?.parent?.name ?? null),
      ].join(" · "),
    })),
  };
}
