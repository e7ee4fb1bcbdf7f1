import { addDays, type Day, daysBetween } from "#lib/period/day";
import { trimesterOn, ukWeeks } from "#lib/pregnancy/uk";
import { recordHref } from "#lib/programme/addresses";
import { ANC } from "#lib/programme/pregnancy/anc-service";
import { dueContact } from "#lib/programme/pregnancy/due";
import { type DueBadge, dueBadge } from "#lib/service/due-words";

/** A pregnancy that goes on, as it is read: whose, since when, on which days there was a contact. */
export type OpenPregnancy = {
  id: string;
  personId: string;
  name: string;
  homeName: string;
  bornOn: Day;
  hphtOn: Day;
  registeredOn: Day;
  contactDays: Day[];
};

export type DueContact = {
  personId: string;
  name: string;
  /** "UK 35 mgg · TM3 · Kenanga" */
  about: string;
  /** "Kontak ANC ke-4" */
  label: string;
  badge: DueBadge;
  /** The form, for who may record it. */
  href: string | null;
};

export type Contacts = {
  late: DueContact[];
  today: DueContact[];
  /** Due now, or within seven days. */
  soon: DueContact[];
  pregnant: number;
};

const SOON_DAYS = 7;

/** Who is late, who is due today, who soon: the longest late first. */
export function contactsDue(
  pregnancies: readonly OpenPregnancy[],
  { today, records }: { today: Day; records: boolean },
): Contacts {
  const due = pregnancies.flatMap((one) => {
    const [next] = dueContact(historyOf(one), today);
    if (!next || "doneOn" in next) return [];
    return [{ ...next, one }];
  });
  const byDay = due.toSorted((a, b) => order(a.lateAfter, b.lateAfter) || order(a.one.name, b.one.name));
  const lines = (keep: (next: (typeof due)[number]) => boolean) =>
    byDay.filter(keep).map(({ one, ...next }) => lineOf(one, { ...next, today, records }));
  const isToday = ({ from, lateAfter }: { from: Day; lateAfter: Day }) =>
    from === today || lateAfter === today;
  return {
    late: lines(({ lateAfter }) => today > lateAfter),
    today: lines((one) => today <= one.lateAfter && isToday(one)),
    soon: lines((one) => today <= one.lateAfter && !isToday(one) && one.from <= addDays(today, SOON_DAYS)),
    pregnant: pregnancies.length,
  };
}

type Next = { label: string; from: Day; lateAfter: Day; today: Day; records: boolean };

function lineOf({ personId, name, homeName, hphtOn }: OpenPregnancy, next: Next): DueContact {
  const { today, records, label } = next;
  return {
    personId,
    name,
    about: `UK ${ukWeeks(hphtOn, today)} mgg · TM${trimesterOn(hphtOn, today)} · ${homeName}`,
    label,
    badge: dueBadge(next, today),
    href: records ? recordHref(personId, ANC.kind) : null,
  };
}

/** As much of a history as the rule of the next contact asks for. */
function historyOf({ id, personId, bornOn, hphtOn, registeredOn, contactDays }: OpenPregnancy) {
  return {
    personId,
    sex: "P" as const,
    bornOn,
    diedOn: null,
    residences: [],
    pregnancies: [{ id, hphtOn, registeredOn, ended: null }],
    records: contactDays
      .filter((on) => daysBetween(hphtOn, on) >= 0)
      .map((servedOn) => ({
        id: servedOn,
        kind: ANC.kind,
        servedOn,
        pregnancyId: id,
        data: {},
        derived: {},
      })),
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
