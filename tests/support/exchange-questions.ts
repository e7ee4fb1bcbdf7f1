import type { Authorized } from "#lib/access/actor";
import type { AreaLevel } from "#lib/area/rows";
import { indicatorsIn } from "#lib/coverage/catalogue";
import type { Basis } from "#lib/coverage/kinds";
import { db } from "#lib/db/client";
import { type Month, monthIn } from "#lib/period/month";
import { districtOfFew } from "#tests/support/district-of-few";

export type Reader = Authorized<"coverage:read">;
export type Question = { code: string; unit: string; level: AreaLevel; month: Month; basis: Basis };
export type Asked = {
  dinkes: Reader;
  kader: Reader;
  units: Record<"KABUPATEN" | "PUSKESMAS" | "DESA", string[]>;
};

/** So long the small district may take to be made while other things go on. */
export const MADE_WITHIN = 300_000;

/** `npm run trials -- jumlah` asks all of them. */
export const QUESTIONS = process.env.DENYUT_WHOLLY === "1" ? 60 : 30;
const LEVELS = ["PUSKESMAS", "DESA", "POSYANDU"] as const;

/** A small district, who asks in it, and what can be asked about. */
export async function askedDistrict(): Promise<Asked> {
  const { as } = await districtOfFew();
  const codes = async (kind: "KABUPATEN" | "PUSKESMAS" | "DESA") =>
    (await db().unit.findMany({ where: { kind }, orderBy: { code: "asc" } })).map(({ code }) => code);
  return {
    dinkes: await as("DINKES", "coverage:read"),
    kader: await as("KADER", "coverage:read"),
    units: {
      KABUPATEN: await codes("KABUPATEN"),
      PUSKESMAS: await codes("PUSKESMAS"),
      DESA: await codes("DESA"),
    },
  };
}

/** The same ones in every run. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state;
  }
}

export function questions(units: Asked["units"]): Question[] {
  const random = numbers(9);
  const one = <T>(of: readonly T[]) => of[(random.next().value ?? 0) % of.length] as T;
  return Array.from({ length: QUESTIONS }, () => {
    const kind = one(["KABUPATEN", "PUSKESMAS", "DESA"] as const);
    const month = monthIn(2026, 1 + one([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
    return {
      code: one(indicatorsIn(month)).code,
      unit: one(units[kind]),
      level: kind === "DESA" ? "POSYANDU" : one(LEVELS.slice(kind === "KABUPATEN" ? 0 : 1)),
      month,
      basis: one(["PROYEKSI", "RIIL"] as const),
    };
  });
}

export const queryOf = ({ unit, level, month, basis }: Question) => ({
  wilayah: unit,
  bulan: month,
  sasaran: basis.toLowerCase(),
  per: level.toLowerCase(),
});
