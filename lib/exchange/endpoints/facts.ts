import { z } from "zod";
import { endpoint } from "#lib/exchange/endpoint";
import { AREA, MONTH_OR_RUNNING, PAGE, SIZE, several } from "#lib/exchange/parameters";
import { Count, IN_AREA, MonthText, Pages } from "#lib/exchange/pieces";
import { FACT_CODES, type FactCode } from "#lib/fact/catalogue";
import { FACT_SOURCE_CODES, type SourceCode } from "#lib/fact/sources";

const CODES = FACT_CODES as [FactCode, ...FactCode[]];

const FactRow = z.object({
  code: z.string().describe("Kode unit yang melapor"),
  name: z.string(),
  fact: z.enum(CODES),
  period: z.string().describe("Bulan (2026-10) atau minggu (2026-W45)"),
  month: MonthText.describe("Bulan tempat angkanya dihitung; minggu ikut hari Kamisnya"),
  source: z.enum(FACT_SOURCE_CODES as [SourceCode, ...SourceCode[]]).describe("Siapa yang melaporkan"),
  value: Count,
  l: Count.nullable().describe("Laki-laki; null bila tidak dirinci"),
  p: Count.nullable().describe("Perempuan; null bila tidak dirinci"),
  version: z.int().min(1).describe("Perbaikan keberapa; hanya yang terakhir ditampilkan"),
  adds: z.boolean().describe("Apakah ikut dihitung dalam cakupan pada bulan itu"),
});

export const FACTS_TOLD = endpoint({
  path: "/api/v1/facts",
  scope: "facts",
  title: "Laporan tanpa nama",
  meaning:
    "Angka yang dilaporkan tanpa orang di belakangnya, sejak Januari, satu baris untuk setiap laporan.",
  parameters: {
    area: AREA,
    month: MONTH_OR_RUNNING,
    fact: several("fact", CODES, {
      meaning: "Angka yang diminta, dipisah koma. Tanpa ini: semua.",
      example: "HARI_BUKA,DIARE",
      noun: "Angka",
    }),
    page: PAGE,
    size: SIZE,
  },
  answer: z.object({ ...IN_AREA, rows: z.array(FactRow), pages: Pages }),
});
