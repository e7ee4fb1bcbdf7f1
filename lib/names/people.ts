import type { Actor } from "#lib/access/actor";
import type { Indicator } from "#lib/coverage/definition";
import type { PregnancyLine } from "#lib/names/pregnancy-line";
import { PREGNANCY_GROUPS } from "#lib/names/pregnancy-stage";
import type { NameBit } from "#lib/names/read-bits";
import { serviceToRecord } from "#lib/names/service-kinds";
import type { Day } from "#lib/period/day";

/** One person in the month that counts, with what helps now. */
export type NamedPerson = NameBit & {
  pregnancy: PregnancyLine | null;
  lastOn: Day | null;
  /** Lives where the reader may open them. */
  within: boolean;
  /** What the reader may record for them, in a list of those who are missed. */
  record: ReturnType<typeof serviceToRecord>;
};

/** Those who stand together, and how many they are on all pages. */
export type PeopleGroup = { key: string; size: number; people: NamedPerson[] };

type Known = Pick<NamedPerson, "pregnancy" | "lastOn"> & {
  indicator: Indicator;
  today: Day;
  /** Offer to record. */
  offers: boolean;
};

export function named(
  reader: Actor,
  bit: NameBit,
  { pregnancy, lastOn, indicator, today, offers }: Known,
): NamedPerson {
  const within = bit.presentHomeId !== null && reader.homes.includes(bit.presentHomeId);
  const subject = { ...bit, pregnancies: pregnancy ? [pregnancy.of] : [] };
  const record = offers && within ? serviceToRecord(reader, indicator, subject, today) : null;
  return { ...bit, pregnancy, lastOn, within, record };
}

/** In the order in which they came. */
export function groupsOf(people: readonly NamedPerson[]): PeopleGroup[] {
  const groups = new Map<string, PeopleGroup>();
  for (const person of people) {
    const group = groups.get(person.group) ?? { key: person.group, size: person.groupSize, people: [] };
    group.people.push(person);
    groups.set(person.group, group);
  }
  return [...groups.values()];
}

export const FILTERS = {
  semua: () => true,
  terlambat: ({ pregnancy }) => pregnancy?.due?.tone === "late",
  "minggu-ini": ({ pregnancy }) => pregnancy?.due?.tone === "due",
  berisiko: ({ pregnancy }) => (pregnancy?.risks.length ?? 0) > 0,
} as const satisfies Record<string, (person: NamedPerson) => boolean>;

export type NameFilter = keyof typeof FILTERS;

/** By what is still possible; within a group by days late. */
export function byUrgency(a: NamedPerson, b: NamedPerson): number {
  const place = ({ pregnancy }: NamedPerson) =>
    pregnancy ? PREGNANCY_GROUPS.indexOf(pregnancy.group) : PREGNANCY_GROUPS.length;
  const late = ({ pregnancy }: NamedPerson) => pregnancy?.lateBy ?? 0;
  return (
    place(a) - place(b) || Number(late(b) > late(a)) - Number(late(b) < late(a)) || (a.name < b.name ? -1 : 1)
  );
}

/** The slice of a page, each group with the size of its whole. */
export function pregnancyGroups(
  kept: readonly NamedPerson[],
  { offset, limit }: { offset: number; limit: number },
): PeopleGroup[] {
  const shown = kept.slice(offset, offset + limit);
  return PREGNANCY_GROUPS.flatMap((key) => {
    const within = ({ pregnancy }: NamedPerson) => pregnancy?.group === key;
    const people = shown.filter(within);
    return people.length === 0 ? [] : { key, size: kept.filter(within).length, people };
  });
}
