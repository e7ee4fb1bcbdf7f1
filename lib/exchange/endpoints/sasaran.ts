import { z } from "zod";
import { endpoint } from "#lib/exchange/endpoint";
import { AREA, MONTH_OR_RUNNING, PAGE, SIZE, several } from "#lib/exchange/parameters";
import { Count, IN_AREA, Pages, VersionInForce } from "#lib/exchange/pieces";
import { GROUP_CODES, type GroupCode } from "#lib/sasaran/groups";

const CODES = GROUP_CODES as [GroupCode, ...GroupCode[]];

const SasaranRow = z.object({
  code: z.string().describe("Kode desa"),
  name: z.string(),
  group: z.enum(CODES),
  people: Count.nullable().describe("Sasaran setahun; null bila belum ditetapkan"),
  l: Count.nullable().describe("Laki-laki; null bila tidak dirinci"),
  p: Count.nullable().describe("Perempuan; null bila tidak dirinci"),
});

export const SASARAN_SET = endpoint({
  path: "/api/v1/sasaran",
  scope: "sasaran",
  title: "Sasaran per desa",
  meaning: "Sasaran proyeksi setahun yang berlaku pada bulan itu, satu baris untuk setiap desa dan kelompok.",
  parameters: {
    area: AREA,
    month: MONTH_OR_RUNNING,
    group: several("group", CODES, {
      meaning: "Kelompok sasaran, dipisah koma. Tanpa ini: semua.",
      example: "BUMIL,LANSIA",
      noun: "Kelompok",
    }),
    page: PAGE,
    size: SIZE,
  },
  answer: z.object({
    ...IN_AREA,
    version: VersionInForce.nullable(),
    rows: z.array(SasaranRow),
    pages: Pages,
  }),
});
