import { z } from "zod";
import type { Klaster } from "#lib/access/actor";
import { KLASTER_LABELS } from "#lib/access/labels";
import { INDICATOR_CODES } from "#lib/coverage/catalogue";
import { KINDS, type KindName } from "#lib/coverage/kinds";
import { endpoint } from "#lib/exchange/endpoint";
import { MASKS } from "#lib/exchange/endpoints/tallies";
import { MONTH_OR_RUNNING } from "#lib/exchange/parameters";
import { BEGINNING, MonthText } from "#lib/exchange/pieces";
import { FACT_CODES, type FactCode } from "#lib/fact/catalogue";
import { GROUP_CODES, type GroupCode } from "#lib/sasaran/groups";

const IndicatorRow = z.object({
  code: z.enum(INDICATOR_CODES as [string, ...string[]]),
  since: MonthText.describe("Batasan ini berlaku sejak"),
  label: z.string(),
  title: z.string(),
  meaning: z.string(),
  klaster: z.enum(Object.keys(KLASTER_LABELS) as [Klaster, ...Klaster[]]),
  kind: z.enum(Object.keys(KINDS) as [KindName, ...KindName[]]).describe("Cara menghitungnya"),
  people: z.string().describe("Siapa yang dihitung"),
  cumulative: z.boolean().describe("Dijumlahkan sejak Januari; bila tidak, angka bulannya sendiri"),
  bases: z.array(z.enum(["proyeksi", "riil"])).describe("Pembagi yang dapat dipilih"),
  per: z.union([z.literal(100), z.literal(1_000), z.literal(100_000)]),
  betterWhen: z.enum(["higher", "lower", "neither"]),
  targetPermille: z
    .int()
    .nullable()
    .describe("Target yang berlaku pada bulan itu, dalam persepuluh dari per"),
  sasaran: z
    .enum(GROUP_CODES as [GroupCode, ...GroupCode[]])
    .nullable()
    .describe("Kelompok sasarannya"),
  counts: z.enum(MASKS).nullable().describe("Hitungan pembilangnya di /api/v1/tallies"),
  outOf: z.enum(MASKS).nullable().describe("Hitungan penyebutnya, bila dibagi hitungan lain"),
  facts: z
    .array(z.enum(FACT_CODES as [FactCode, ...FactCode[]]))
    .describe("Laporan tanpa nama yang ikut dibaca"),
  source: z.string().describe("Dasarnya"),
});

export const INDICATORS = endpoint({
  path: "/api/v1/indicators",
  scope: "indicators",
  title: "Daftar indikator",
  meaning: "Batasan setiap indikator pada bulan itu: apa yang dihitung, dari siapa, targetnya dan dasarnya.",
  parameters: { month: MONTH_OR_RUNNING },
  answer: z.object({ ...BEGINNING, rows: z.array(IndicatorRow) }),
});
