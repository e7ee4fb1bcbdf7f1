import type { Cell } from "#lib/db/copy";
import { sealKk, sealNik } from "#lib/person/seal-nik";
import { inventedNik } from "#prisma/factories/nik";
import { dayText, firstDayOf } from "#prisma/seed/lives/calendar";
import type { Family, Life } from "#prisma/seed/lives/life";
import { clamp, type Random } from "#prisma/seed/lives/random";
import { instantText, RECORD_COLUMNS, recordRows } from "#prisma/seed/lives/records";
import type { Stage } from "#prisma/seed/lives/stage";

/** In the order in which they may be written. */
export const TABLES = {
  families: ["id", "kk_cipher", "kk_hash"],
  persons: [
    "id",
    "name",
    "sex",
    "born_on",
    "nik_cipher",
    "nik_hash",
    "no_nik_reason",
    "mother_id",
    "birth_order",
    "mother_name",
    "family_id",
    "dusun",
    "rt",
    "home_id",
    "died_on",
    "merged_into_id",
    "registered_by_id",
    "registered_at",
  ],
  residences: ["person_id", "since", "home_id", "moved_on", "left_on", "recorded_by_id", "recorded_at"],
  pregnancies: ["id", "person_id", "hpht_on", "registered_on"],
  pregnancy_outcomes: ["id", "pregnancy_id", "ended_on", "kind", "recorded_by_id", "recorded_at"],
  babies: ["outcome_id", "order", "result", "sex", "weight_gram", "person_id"],
  service_records: RECORD_COLUMNS,
} as const satisfies Record<string, readonly string[]>;

export const TABLE_NAMES = [
  ...(["families", "persons", "residences", "pregnancies", "pregnancy_outcomes", "babies"] as const),
  "service_records",
] as const;

export type Rows = Record<keyof typeof TABLES, Cell[][]>;

/** Numbers of invented cards: unique in the whole kabupaten. */
export type Cards = { niks: Map<string, number>; families: number };

export function noRows(): Rows {
  return {
    families: [],
    persons: [],
    residences: [],
    pregnancies: [],
    pregnancy_outcomes: [],
    babies: [],
    service_records: [],
  };
}

export function addFamily(
  rows: Rows,
  family: Family,
  { stage, cards, random }: { stage: Stage; cards: Cards; random: Random },
): void {
  const kecamatan = kecamatanOf(family.members[0]);
  const kk = sealKk(kkNumber(kecamatan, cards.families++));
  rows.families.push([family.id, kk.kkCipher, kk.kkHash]);
  for (const life of family.members) {
    rows.persons.push(personRow(stage, life, cards));
    rows.residences.push(...residenceRows(stage, life));
    addPregnancies(rows, stage, life);
    rows.service_records.push(...recordRows(stage, life, random));
  }
}

function personRow(stage: Stage, life: Life, cards: Cards): Cell[] {
  const nik = life.hasNik ? nextNik(life, cards) : null;
  const sealed = nik ? sealNik(nik) : null;
  const young = stage.today - life.born < 500;
  return [
    life.id,
    life.name,
    life.sex,
    dayText(life.born),
    sealed?.nikCipher ?? null,
    sealed?.nikHash ?? null,
    nik ? null : young ? "BELUM_TERBIT" : life.mergedInto ? "TIDAK_DIKETAHUI" : "BELUM_REKAM",
    life.mother?.id ?? null,
    life.birthOrder,
    life.motherName,
    life.family.id,
    life.dusun,
    life.rt,
    life.mergedInto ? null : (life.stays.at(-1)?.home?.id ?? null),
    life.died === null ? null : dayText(life.died),
    life.mergedInto?.id ?? null,
    life.registeredBy.id,
    instantText(life.registeredOn, stage.morningUtc, 0),
  ];
}

function residenceRows(stage: Stage, life: Life): Cell[][] {
  // The month of moving out still counts at the old home.
  return life.stays.map(({ since, home, movedOn }, index) => [
    life.id,
    dayText(firstDayOf(home === null && index > 0 ? since + 1 : since)),
    home?.id ?? null,
    movedOn === null ? null : dayText(movedOn),
    home === null && index > 0 && movedOn !== null ? dayText(movedOn) : null,
    life.registeredBy.id,
    instantText(Math.min(movedOn ?? life.registeredOn, stage.today), stage.morningUtc, 0),
  ]);
}

function addPregnancies(rows: Rows, stage: Stage, life: Life): void {
  for (const { id, hpht, registeredOn, end } of life.pregnancies) {
    rows.pregnancies.push([id, life.id, dayText(hpht), dayText(registeredOn)]);
    if (!end) continue;
    const told = Math.min(end.on + 2, stage.today);
    // One end a pregnancy: its id may be the same.
    rows.pregnancy_outcomes.push([
      id,
      id,
      dayText(end.on),
      end.kind,
      end.by.id,
      instantText(told, stage.morningUtc, 0),
    ]);
    for (const [index, { alive, sex, gram, child }] of end.babies.entries())
      rows.babies.push([id, index + 1, alive ? "HIDUP" : "LAHIR_MATI", sex, gram, child?.id ?? null]);
  }
}

/** Null when the thousand serials of a birthday are used up. */
function nextNik(life: Life, { niks }: Cards): string | null {
  const born = { kecamatan: kecamatanOf(life), bornOn: dayText(life.born), sex: life.sex };
  const key = inventedNik({ ...born, serial: 0 });
  const serial = niks.get(key) ?? 0;
  niks.set(key, serial + 1);
  return serial < 1000 ? inventedNik({ ...born, serial: serial * 37 + Math.abs(life.born) }) : null;
}

function kecamatanOf(life: Life | undefined): string {
  return life?.stays[0]?.home?.desaCode.slice(0, 8) ?? "99.99.99";
}

/** Kecamatan, a day of issue, a serial 9xxx. */
function kkNumber(kecamatan: string, number: number): string {
  const issued = dayText(clamp(FIRST_CARD + Math.floor(number / 1000), FIRST_CARD, FIRST_CARD + 9000));
  return inventedNik({ kecamatan, bornOn: issued, sex: "L", serial: number % 1000 });
}

const FIRST_CARD = 13_149; // 2006-01-01
