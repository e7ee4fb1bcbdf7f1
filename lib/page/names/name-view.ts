import { type Actor, can } from "#lib/access/actor";
import { plainName } from "#lib/area/labels";
import type { Indicator } from "#lib/coverage/definition";
import { serviceToRecord } from "#lib/dashboard/service-kinds";
import { formatDayNear, formatMonthNear } from "#lib/format";
import type { Grouping } from "#lib/names/lists";
import type { PregnancyGroup, PregnancyLine } from "#lib/names/pregnancy-line";
import type { NameBit } from "#lib/names/read-bits";
import {
  type GroupWords,
  groupWords,
  PREGNANCY_GROUPS,
  pregnancyGroupWords,
} from "#lib/page/names/name-groups";
import type { Day } from "#lib/period/day";
import type { Year } from "#lib/period/month";
import { agedWords } from "#lib/person/estimated-birth";
import { recordHref } from "#lib/service/slug";

/** One person of a list. */
export type NameLine = {
  key: string;
  name: string;
  /** Null for who lives elsewhere now. */
  href: string | null;
  hasNik: boolean;
  age: string;
  home: string;
  /** "pindah Jun", "meninggal 3 Okt" */
  notes: string[];
  last: string;
  record: { href: string; label: string } | null;
  pregnancy: PregnancyLine | null;
};

export type NameGroup = GroupWords & { key: string; size: number; lines: NameLine[] };

export type LineFacts = {
  reader: Actor;
  indicator: Indicator;
  today: Day;
  /** Offer to record: in a list of those who are missed. */
  offers: boolean;
  lastServed: ReadonlyMap<string, Day>;
  /** Of each home, with its desa where the name alone does not tell. */
  homeNames: ReadonlyMap<string, string>;
};

export function nameLine(bit: NameBit, pregnancy: PregnancyLine | null, facts: LineFacts): NameLine {
  const { reader, today, lastServed } = facts;
  const within = bit.presentHomeId !== null && reader.homes.includes(bit.presentHomeId);
  const lastOn = pregnancy ? pregnancy.lastOn : (lastServed.get(bit.personId) ?? null);
  return {
    key: `${bit.personId} ${bit.month}`,
    name: bit.name,
    href: within && can(reader, "person:read") ? `/orang/${bit.personId}` : null,
    hasNik: bit.hasNik,
    age: agedWords(bit, today),
    home: homeName(bit, facts.homeNames),
    notes: [
      ...(bit.leftOn && bit.leftOn <= today ? [`pindah ${formatMonthNear(bit.leftOn, today)}`] : []),
      ...(bit.diedOn ? [`meninggal ${formatDayNear(bit.diedOn, today)}`] : []),
    ],
    last: formatDayNear(lastOn, today),
    record: within ? recordLink(bit, pregnancy, facts) : null,
    pregnancy,
  };
}

function homeName(bit: NameBit, homeNames: LineFacts["homeNames"]): string {
  return homeNames.get(bit.homeId) ?? plainName({ name: bit.homeName });
}

function recordLink(
  bit: NameBit,
  pregnancy: PregnancyLine | null,
  { reader, indicator, today, offers }: LineFacts,
) {
  if (!offers) return null;
  const subject = { ...bit, pregnancies: pregnancy ? [pregnancy.of] : [] };
  const service = serviceToRecord(reader, indicator, subject, today);
  if (!service) return null;
  const short = service.kind === "ANC" ? "ANC" : service.kind === "TIMBANG" ? "timbang" : "skrining";
  const label = service.late ? `Catat ${short} susulan` : `Catat ${short}`;
  return { href: recordHref(bit.personId, service.kind), label };
}

/** Lines as they were sorted, under their bands. */
export function groupedBits(
  lines: readonly { bit: NameBit; line: NameLine }[],
  {
    grouping,
    year,
    homeNames,
  }: { grouping: Exclude<Grouping, "PREGNANCY">; year: Year } & Pick<LineFacts, "homeNames">,
): NameGroup[] {
  const groups = new Map<string, NameGroup>();
  for (const { bit, line } of lines) {
    const group = groups.get(bit.group);
    if (group) group.lines.push(line);
    else {
      const words = groupWords(grouping, {
        key: bit.group,
        homeName: homeName(bit, homeNames),
        year,
      });
      groups.set(bit.group, { ...words, key: bit.group, size: bit.groupSize, lines: [line] });
    }
  }
  return [...groups.values()];
}

const ORDER = Object.keys(PREGNANCY_GROUPS) as PregnancyGroup[];

/** By what is still possible; within a group by days late. */
export function byUrgency(a: NameLine, b: NameLine): number {
  const place = ({ pregnancy }: NameLine) => (pregnancy ? ORDER.indexOf(pregnancy.group) : ORDER.length);
  const late = ({ pregnancy }: NameLine) => pregnancy?.lateBy ?? 0;
  return (
    place(a) - place(b) || Number(late(b) > late(a)) - Number(late(b) < late(a)) || (a.name < b.name ? -1 : 1)
  );
}

/** The slice of a page, each band with the size of its whole group. */
export function groupedPregnancies(
  all: readonly NameLine[],
  { goal, offset, limit }: { goal: string; offset: number; limit: number },
): NameGroup[] {
  const shown = all.slice(offset, offset + limit);
  return ORDER.flatMap((key) => {
    const within = ({ pregnancy }: NameLine) => pregnancy?.group === key;
    const lines = shown.filter(within);
    return lines.length === 0
      ? []
      : [{ ...pregnancyGroupWords(key, goal), key, size: all.filter(within).length, lines }];
  });
}

export const FILTERS = {
  semua: { label: "Semua", holds: () => true },
  terlambat: { label: "Terlambat", holds: ({ pregnancy }: NameLine) => pregnancy?.due?.tone === "late" },
  "minggu-ini": { label: "Minggu ini", holds: ({ pregnancy }: NameLine) => pregnancy?.due?.tone === "due" },
  berisiko: { label: "Berisiko", holds: ({ pregnancy }: NameLine) => (pregnancy?.risks.length ?? 0) > 0 },
} as const;

export type NameFilter = keyof typeof FILTERS;

export function filterIn(text: string | undefined): NameFilter {
  return text && Object.hasOwn(FILTERS, text) ? (text as NameFilter) : "semua";
}
