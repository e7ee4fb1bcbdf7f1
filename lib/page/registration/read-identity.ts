import "server-only";
import type { Authorized } from "#lib/access/actor";
import { withinReach } from "#lib/access/within-reach";
import { IdField } from "#lib/action/fields";
import { recordEvent } from "#lib/audit/record-event";
import { recordOpening } from "#lib/audit/record-opening";
import { asActor } from "#lib/db/as-actor";
import type { Identity } from "#lib/page/registration/identity";
import type { Mother } from "#lib/page/registration/mother";
import { dayOf } from "#lib/period/day";
import { bornWords } from "#lib/person/estimated-birth";
import { markOf, openNik } from "#lib/person/seal-nik";

/** Who someone is, with the whole NIK, for the form that corrects it; that the NIK was seen leaves an audit row. */
export async function readIdentity(
  actor: Authorized<"person:correct">,
  id: string,
): Promise<Identity | null> {
  if (!IdField.safeParse(id).success) return null;
  return asActor(actor, async (tx) => {
    const person = await tx.person.findFirst({
      where: { AND: [withinReach(actor), { id }] },
      include: {
        mother: { select: { id: true, name: true, bornOn: true, bornEstimated: true } },
        family: { select: { kkHash: true } },
      },
    });
    if (!person) return null;
    await recordOpening(tx, actor, "person.opened", { kind: "person", id });
    if (person.nikCipher) await recordEvent(tx, actor, "person.nik-shown", { kind: "person", id });
    const { name, sex, noNikReason, motherName, birthOrder, dusun, rt, phone } = person;
    return {
      id,
      name,
      sex,
      noNikReason,
      motherName,
      dusun,
      rt,
      phone,
      nik: person.nikCipher && openNik(person.nikCipher),
      bornOn: dayOf(person.bornOn),
      bornEstimated: person.bornEstimated,
      birthOrder: birthOrder === null ? null : String(birthOrder),
      marks: { nik: markOf(id, person.nikHash), kk: markOf(id, person.family?.kkHash) },
      hasKk: person.family?.kkHash != null,
      mother: person.motherId ? motherOf(person.motherId, person.mother) : null,
    };
  });
}

/** A mother who lives elsewhere stays the mother, without her name. */
function motherOf(id: string, mother: { name: string; bornOn: Date; bornEstimated: boolean } | null): Mother {
  if (!mother) return { id, name: "Ibu yang tercatat", note: "tinggal di luar wilayah Anda" };
  return { id, name: mother.name, note: `lahir ${bornWords({ ...mother, bornOn: dayOf(mother.bornOn) })}` };
}
