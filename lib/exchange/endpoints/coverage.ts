import { z } from "zod";
import { STATUS_LABELS } from "#lib/coverage/labels";
import type { PwsStatus } from "#lib/coverage/status";
import { endpoint } from "#lib/exchange/endpoint";
import { AREA, FORMAT, INDICATOR, LEVEL, MONTH_ASKED, SASARAN } from "#lib/exchange/parameters";
import { Count, IN_AREA, MonthText, VersionInForce } from "#lib/exchange/pieces";

const MonthFigures = z.object({ month: MonthText, reached: z.int(), outOf: Count.nullable() });

export const CoverageRow = z.object({
  code: z.string().describe("Kode unit"),
  name: z.string(),
  months: z.object({ from: MonthText, to: MonthText }).describe("Bulan yang dijumlahkan"),
  reached: z.int().describe("Pembilang"),
  reported: Count.nullable().describe("Bagian pembilang yang dilaporkan tanpa nama"),
  outOf: Count.nullable().describe("Penyebut; null tanpa sasaran"),
  targetPermille: z
    .int()
    .nullable()
    .describe("Target setahun, dalam persepuluh dari per: 950 dari 100 berarti 95,0 %"),
  mustReach: Count.nullable().describe("Harus tercapai pada bulan itu"),
  gapPeople: Count.nullable().describe("Kekurangan dalam orang"),
  thisMonth: MonthFigures.nullable(),
  lastMonth: MonthFigures.nullable(),
  trend: z.enum(["NAIK", "TURUN", "TETAP"]).nullable(),
  better: z.boolean().nullable().describe("Apakah trennya membaik"),
  compared: z
    .object({ units: Count, now: MonthFigures, before: MonthFigures })
    .nullable()
    .describe("Yang dibandingkan tren: unit yang melapor pada kedua bulan"),
  status: z
    .enum(Object.keys(STATUS_LABELS) as [PwsStatus, ...PwsStatus[]])
    .nullable()
    .describe("Status PWS; null untuk jumlah menurut posyandu"),
  small: z.boolean().describe("Penyebut di bawah 20: satu orang mengubah banyak"),
  waiting: Count.nullable().describe("Terdaftar dan belum tercapai"),
  unregistered: z.int().nullable().describe("Sasaran yang belum terdaftar"),
  reports: z
    .object({ reported: Count, due: Count })
    .nullable()
    .describe("Unit yang melapor, dari yang wajib"),
  withoutSasaran: z
    .object({ units: Count, reached: z.int(), waiting: z.int() })
    .describe("Desa tanpa sasaran, di luar jumlah"),
});

export const COVERAGE = endpoint({
  path: "/api/v1/coverage",
  scope: "coverage",
  title: "Cakupan satu indikator",
  meaning: "Baris tabel PWS: pembilang, penyebut, target, tren dan status, sama dengan halamannya.",
  parameters: {
    indicator: INDICATOR,
    level: LEVEL,
    area: AREA,
    month: MONTH_ASKED,
    sasaran: SASARAN,
    format: FORMAT,
  },
  answer: z.object({
    ...IN_AREA,
    indicator: z.string(),
    per: z.union([z.literal(100), z.literal(1_000), z.literal(100_000)]).describe("reached / outOf x per"),
    level: z.string().nullable(),
    sasaran: z.string().describe("Pembagi yang dipakai: proyeksi atau riil"),
    version: VersionInForce.nullable(),
    total: CoverageRow,
    rows: z.array(CoverageRow),
    rounding: z
      .object({ outOf: z.int() })
      .nullable()
      .describe("Selisih jumlah baris dengan total karena pembulatan ke atas"),
  }),
  columns: ({ indicator, sasaran, total, rows }) => ({
    heads: [
      "kode",
      "nama",
      "indikator",
      "dari",
      "sampai",
      "sasaran",
      "tercapai",
      "dilaporkan_tanpa_nama",
      "penyebut",
      "target_permil",
      "harus_tercapai",
      "kurang_orang",
      "status",
      "tren",
      "angka_kecil",
      "unit_lapor",
      "unit_wajib_lapor",
    ],
    rows: (rows.length > 0 ? rows : [total]).map((row) => [
      row.code,
      row.name,
      indicator,
      row.months.from,
      row.months.to,
      sasaran,
      row.reached,
      row.reported,
      row.outOf,
      row.targetPermille,
      row.mustReach,
      row.gapPeople,
      row.status,
      row.trend,
      row.small,
      row.reports?.reported ?? null,
      row.reports?.due ?? null,
    ]),
  }),
});
