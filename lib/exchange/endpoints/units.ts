import { z } from "zod";
import { KIND_LABELS } from "#lib/area/labels";
import type { AreaKind } from "#lib/area/tree";
import { endpoint } from "#lib/exchange/endpoint";
import { MONTH_OR_RUNNING, PAGE, SIZE, several } from "#lib/exchange/parameters";
import { BEGINNING, MonthText, Pages } from "#lib/exchange/pieces";

const KINDS = Object.keys(KIND_LABELS) as [AreaKind, ...AreaKind[]];

const UnitRow = z.object({
  code: z.string(),
  name: z.string(),
  kind: z.enum(KINDS),
  parent: z.string().nullable().describe("Kode unit di atasnya menurut wilayah"),
  puskesmas: z.string().nullable().describe("Kode puskesmas yang melayaninya pada bulan itu"),
  pustu: z.string().nullable().describe("Kode pustu yang melayaninya pada bulan itu"),
  since: MonthText.describe("Ada sejak bulan ini"),
  until: MonthText.nullable().describe("Tutup mulai bulan ini; null selama buka"),
});

export const UNIT_LIST = endpoint({
  path: "/api/v1/units",
  scope: "units",
  title: "Unit dan wilayah kerja",
  meaning: "Semua unit dalam jangkauan, dengan puskesmas dan pustu yang melayaninya pada bulan itu.",
  parameters: {
    month: MONTH_OR_RUNNING,
    kind: several("kind", KINDS, {
      meaning: "Jenis unit, dipisah koma. Tanpa ini: semua.",
      example: "DESA,POSYANDU",
      noun: "Jenis unit",
    }),
    page: PAGE,
    size: SIZE,
  },
  answer: z.object({ ...BEGINNING, rows: z.array(UnitRow), pages: Pages }),
});
