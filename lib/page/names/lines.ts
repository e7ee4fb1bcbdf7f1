import { type Actor, can } from "#lib/access/actor";
import { plainName } from "#lib/area/labels";
import { formatDayNear, formatMonth, formatMonthNear } from "#lib/format";
import type { ListedNames } from "#lib/names/list-names";
import type { Grouping } from "#lib/names/lists";
import type { NamedPerson, NameFilter } from "#lib/names/people";
import type { PregnancyLine } from "#lib/names/pregnancy-line";
import type { PregnancyGroup } from "#lib/names/pregnancy-stage";
import type { Day } from "#lib/period/day";
import { monthIn, type Year } from "#lib/period/month";
import { type ConsentPurpose, REFUSED_LABELS } from "#lib/person/consent";
import { agedWords } from "#lib/person/estimated-birth";
import { recordHref } from "#lib/programme/addresses";
import { SERVICES } from "#lib/programme/catalogue";

/** One person of a list. */
export type NameLine = {
  key: string;
  name: string;
  /** Null for who lives elsewhere now. */
  href: string | null;
  hasNik: boolean;
  age: string;
  home: string;
  /** "pindah Jun", "meninggal 3 Okt", "jangan ditelepon" */
  notes: string[];
  last: string;
  record: { href: string; label: string } | null;
  pregnancy: PregnancyLine | null;
};

type GroupWords = { title: string; note: string };

export type NameGroup = GroupWords & { key: string; size: number; lines: NameLine[] };

export type LineFacts = {
  reader: Actor;
  today: Day;
  /** Whom not to visit or to call, by the person. */
  refusals: ReadonlyMap<string, readonly ConsentPurpose[]>;
  /** Of each home, with its desa where the name alone does not tell. */
  homeNames: ReadonlyMap<string, string>;
};

export function nameGroups(
  { grouping, groups }: Pick<ListedNames, "grouping" | "groups">,
  { goal, year, ...facts }: LineFacts & { goal: string; year: Year },
): NameGroup[] {
  return groups.map(({ key, size, people }) => {
    const homeName = people[0] ? homeOf(people[0], facts) : "";
    const words = groupWords(grouping, { key, homeName, goal, year });
    return { ...words, key, size, lines: people.map((person) => nameLine(person, facts)) };
  });
}

export function nameLine(person: NamedPerson, facts: LineFacts): NameLine {
  const { reader, today, refusals } = facts;
  return {
    key: `${person.personId} ${person.month}`,
    name: person.name,
    href: person.within && can(reader, "person:read") ? `/orang/${person.personId}` : null,
    hasNik: person.hasNik,
    age: agedWords(person, today),
    home: homeOf(person, facts),
    notes: [
      ...(person.leftOn && person.leftOn <= today ? [`pindah ${formatMonthNear(person.leftOn, today)}`] : []),
      ...(person.diedOn ? [`meninggal ${formatDayNear(person.diedOn, today)}`] : []),
      ...(refusals.get(person.personId) ?? []).map((purpose) => REFUSED_LABELS[purpose]),
    ],
    last: formatDayNear(person.lastOn, today),
    record: recordLink(person),
    pregnancy: person.pregnancy,
  };
}

function homeOf({ homeId, homeName }: NamedPerson, { homeNames }: LineFacts): string {
  return homeNames.get(homeId) ?? plainName({ name: homeName });
}

function recordLink({ personId, record }: NamedPerson): NameLine["record"] {
  if (!record) return null;
  const { short } = SERVICES[record.kind];
  const label = record.late ? `Catat ${short} susulan` : `Catat ${short}`;
  return { href: recordHref(personId, record.kind), label };
}

export const FILTER_LABELS = {
  semua: "Semua",
  terlambat: "Terlambat",
  "minggu-ini": "Minggu ini",
  berisiko: "Berisiko",
} as const satisfies Record<NameFilter, string>;

const PREGNANCY_GROUPS = {
  SEKALI_LAGI: { title: "Satu kontak lagi, lalu #", note: "Kontak trimester 3 berikutnya melengkapi" },
  TM3: { title: "Beberapa kontak trimester 3 lagi", note: "Sudah trimester 3, jadwalkan semuanya" },
  TM1_2: { title: "Masih trimester 1 atau 2", note: "Belum waktunya #, jaga jadwal kontak" },
  MASIH_BISA: { title: "Masih bisa #", note: "Jadwalkan kontak berikutnya" },
  SESUDAHNYA: { title: "Sudah #, sesudah bulan ini", note: "Dihitung di bulan kontak itu" },
  TIDAK_BISA: {
    title: "Tidak bisa # lagi",
    note: "Ada kontak yang terlewat. Tetap dilayani sampai bersalin",
  },
  BERAKHIR: { title: "Kehamilan sudah berakhir", note: "# tidak tercapai; tetap dihitung sampai Desember" },
} as const satisfies Record<PregnancyGroup, GroupWords>;

const AGE_GROUPS: Record<string, GroupWords> = {
  0: { title: "Segera lewat umur", note: "Layani sebelum lewat umur tahun ini" },
  1: { title: "Masih bisa dilayani tahun ini", note: "" },
  2: {
    title: "Tidak bisa lagi",
    note: "Sudah lewat umur, atau tahunnya berakhir, sebelum dilayani. Tetap dihitung belum",
  },
};

/** The band over a group of lines; "#" is the goal of a pregnancy. */
function groupWords(
  grouping: Grouping | null,
  { key, homeName, goal, year }: { key: string; homeName: string; goal: string; year: Year },
): GroupWords {
  if (grouping === "MONTH") return { title: formatMonth(monthIn(year, Number(key))), note: "" };
  if (grouping === "HOME") return { title: homeName, note: "" };
  if (grouping === "AGE") return AGE_GROUPS[key] ?? { title: "", note: "" };
  const { title, note } = PREGNANCY_GROUPS[key as PregnancyGroup];
  return { title: title.replace("#", goal), note: note.replace("#", goal) };
}
