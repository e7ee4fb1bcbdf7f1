import "server-only";
import type { Authorized } from "#lib/access/actor";
import { plainName } from "#lib/area/labels";
import { recordOpening } from "#lib/audit/record-opening";
import { asActor } from "#lib/db/as-actor";
import { type Contacts, contactsDue } from "#lib/page/home/contacts";
import { type Danger, dangersOf } from "#lib/page/home/danger";
import { readOpenPregnancies } from "#lib/page/home/read-open-pregnancies";
import { readSigns } from "#lib/page/home/read-signs";
import { readWeighing, type WeighingDay } from "#lib/page/home/read-weighing";
import { nowThere, today } from "#lib/period/today";
import { BELONGING_KINDS, SERVICES } from "#lib/programme/catalogue";
import { mayRecord } from "#lib/recording/may-record";

/** What is to be done today, and with whom. */
export type Agenda = {
  dangers: Danger[];
  contacts: Contacts;
  /** Of a kader's own posyandu; null for all others. */
  weighing: WeighingDay | null;
};

type Reader = Authorized<"person:read"> & Authorized<"service:record">;

/** Whose names stand here is told to the audit, as of every list. */
export async function readAgenda(actor: Reader): Promise<Agenda> {
  const day = today(actor.timeZone);
  return asActor(actor, async (tx) => {
    const agenda = {
      dangers: dangersOf((await readSigns(tx, actor)).map(atHome), nowThere(actor.timeZone), actor.timeZone),
      contacts: contactsDue((await readOpenPregnancies(tx, actor)).map(atHome), {
        today: day,
        records: CONTACTS.every((service) => mayRecord(actor, service)),
      }),
      weighing: actor.role === "KADER" ? await readWeighing(tx, actor) : null,
    };
    const total = namesOn(agenda);
    if (total > 0)
      await recordOpening(
        tx,
        actor,
        "names.listed",
        { kind: "names", id: actor.unitId },
        { list: "agenda", on: day },
        { total },
      );
    return agenda;
  });
}

const CONTACTS = BELONGING_KINDS.map((kind) => SERVICES[kind]);

function namesOn({ dangers, contacts, weighing }: Agenda): number {
  const { late, today, soon } = contacts;
  return dangers.length + late.length + today.length + soon.length + (weighing?.visits.length ?? 0);
}

type AtHome = { homeName: string };

/** "Kenanga": in the own area the kind goes without saying. */
function atHome<T extends AtHome>(row: T): T {
  return { ...row, homeName: plainName({ name: row.homeName }) };
}
