import { type ActionResult, valueIn } from "#lib/action/result";
import type { GuestStep } from "#lib/entry/guest-desk";
import { type Day, isDay } from "#lib/period/day";
import { isServiceKind, type ServiceKind } from "#lib/programme/catalogue";
import type { Sex } from "#lib/service/history";

/** What the form of a guest is drawn from; a refused one is drawn again from what it sent. */
export type GuestForm = {
  guest: { id: string; maskedName: string; sex: Sex };
  kind: ServiceKind;
  id: string;
  proof: string;
  bornOn: Day;
  /** Of service, as chosen with the service. */
  day: Day | null;
};

export function guestFormIn(result: ActionResult<GuestStep>): GuestForm | null {
  if (result.status === "done") return result.data.step === "ISI" ? result.data : null;
  if (valueIn(result, "langkah") !== "simpan") return null;
  const text = (name: string) => valueIn(result, name) ?? "";
  const [kind, bornOn] = [text("kind"), text("guest_born_on")];
  const day = text("served_on");
  if (!isServiceKind(kind) || !isDay(bornOn)) return null;
  const guest = {
    id: text("person_id"),
    maskedName: text("guest_name"),
    sex: text("guest_sex") === "L" ? "L" : "P",
  } as const;
  return { guest, kind, id: text("id"), proof: text("guest_proof"), bornOn, day: isDay(day) ? day : null };
}
