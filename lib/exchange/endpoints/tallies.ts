import { z } from "zod";
import { endpoint } from "#lib/exchange/endpoint";
import { AREA, FORMAT, LEVEL, MONTH_OR_RUNNING, PAGE, SIZE, several } from "#lib/exchange/parameters";
import { IN_AREA, Pages } from "#lib/exchange/pieces";
import { MEASURES } from "#lib/measure/measures";
import { MASK_CODES, type MaskCode } from "#lib/measure/slots";
import { monthIn, yearOf } from "#lib/period/month";

/** Measures that are told by age besides: each is the sum of its bands. */
const SUMS: readonly MaskCode[] = MEASURES.flatMap((one) => ("by" in one ? [one.code] : []));

/** By their numbers, sums last; what puskesmas and above alone may read is not among them. */
export const MASKS = [...MASK_CODES, ...SUMS] as [MaskCode, ...MaskCode[]];

const SEXES = ["L", "P"] as const;

const TallyRow = z.object({
  code: z.string().describe("Kode unit"),
  name: z.string(),
  mask: z.enum(MASKS).describe("Yang dihitung"),
  sex: z.enum(SEXES).nullable().describe("L laki-laki, P perempuan; null: keduanya bersama"),
  counts: z.array(z.int()).min(1).max(12).describe("Orang per bulan, mulai Januari"),
});

export const TALLIES = endpoint({
  path: "/api/v1/tallies",
  scope: "tallies",
  title: "Hitungan per unit dan bulan",
  meaning:
    "Berapa orang yang terhitung setiap bulan, mulai Januari, satu baris untuk setiap unit dan hitungan. Jumlah barisnya adalah jumlah unit di atasnya.",
  parameters: {
    area: AREA,
    level: LEVEL,
    month: MONTH_OR_RUNNING,
    mask: several("mask", MASKS, {
      meaning:
        "Hitungan yang diminta, dipisah koma. Tanpa ini: semua. Dipakai indikator mana: /api/v1/indicators.",
      example: "K4,K6",
      noun: "Hitungan",
    }),
    sex: several("sex", SEXES, {
      meaning:
        "L, P, atau keduanya dipisah koma: satu baris untuk masing-masing, yang jumlahnya adalah hitungannya. Tanpa ini: keduanya bersama.",
      example: "L,P",
      noun: "Jenis kelamin",
    }),
    page: PAGE,
    size: SIZE,
    format: FORMAT,
  },
  answer: z.object({ ...IN_AREA, level: z.string().nullable(), rows: z.array(TallyRow), pages: Pages }),
  columns: ({ month, rows }) => {
    const months =
      rows[0]?.counts.map((_, index) => monthIn(yearOf(month as `${number}-${number}`), index + 1)) ?? [];
    const bySex = rows.some(({ sex }) => sex !== null);
    return {
      heads: ["kode", "nama", "hitungan", ...(bySex ? ["jenis kelamin"] : []), ...months],
      rows: rows.map(({ code, name, mask, sex, counts }) => [
        code,
        name,
        mask,
        ...(bySex ? [sex] : []),
        ...counts,
      ]),
    };
  },
});
