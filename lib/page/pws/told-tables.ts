import { glyphOf, STATUS_LABELS } from "#lib/coverage/labels";
import type { PwsStatus } from "#lib/coverage/status";
import type { Trend } from "#lib/coverage/trend";
import type { Cell } from "#lib/exchange/sheet";
import { toldCell, toldSides } from "#lib/exchange/told";
import type { CascadeStep } from "#lib/page/pws/cascade";
import type { PlainRung } from "#lib/page/pws/ladder";
import type { Pyramid } from "#lib/page/pws/pyramid";
import type { SexSlice } from "#lib/page/pws/sex-slices";
import type { StatusLine } from "#lib/page/pws/status-line";
import type { ScreenTable } from "#lib/page/pws/taken-file";

// What stands on several pages, as tables of a file: the words of the page, numbers where they are numbers.

const WIDE = 28;

export const SIDES = [{ head: "Tercapai (n)" }, { head: "Sasaran (N)" }];

/** "▲ BAIK", and whether one person moves it. */
export function statusCells(
  { status, trend, small }: { status: PwsStatus | null; trend: Trend | null; small: boolean },
  running: boolean,
): Cell[] {
  const word = status && !running ? `${glyphOf(status, trend)} ${STATUS_LABELS[status].word}` : "";
  return [word, small ? "angka kecil" : ""];
}

export const STATUS_COLUMNS = [
  { head: "Status", width: 20 },
  { head: "Catatan", width: 18 },
];

type Band = { title: string; lines: readonly StatusLine[] };

/** Indicators in lines, with the twelve months that the page draws. */
export function linesTable(name: string, bands: readonly Band[], running: boolean): ScreenTable {
  return {
    name,
    columns: [
      { head: "Kelompok", width: 26 },
      { head: "Kode" },
      { head: "Indikator", width: WIDE },
      { head: "Capaian (persen, atau per n)" },
      ...SIDES,
      { head: "Target berjalan" },
      { head: "Selisih ke target", width: 16 },
      { head: "Bulan ini" },
      { head: "Bulan lalu" },
      ...STATUS_COLUMNS,
      ...Array.from({ length: 12 }, (_, at) => ({ head: at === 11 ? "Bulan ini" : `${11 - at} bulan lalu` })),
    ],
    rows: bands.flatMap(({ title, lines }) =>
      lines.map((line) => [
        title,
        line.code,
        line.label,
        toldCell(line.percent),
        ...toldSides(line.made),
        toldCell(line.target),
        line.gap,
        toldCell(line.now),
        toldCell(line.before),
        ...statusCells(line, running),
        ...monthCells(line),
      ]),
    ),
  };
}

function monthCells({ months: { kind, values } }: StatusLine): Cell[] {
  return Array.from({ length: 12 }, (_, at) => {
    const value = values[values.length - 12 + at] ?? null;
    return value === null || kind === "bars" ? value : { rate: Math.round(value * 10) / 10 };
  });
}

export function slicesTable(name: string, slices: readonly SexSlice[]): ScreenTable {
  return {
    name,
    columns: [
      { head: "Kode" },
      { head: "Indikator", width: WIDE },
      ...["Semua", "Laki-laki", "Perempuan"].flatMap((who) => [
        { head: `${who} (persen)` },
        { head: `${who} (n)` },
        { head: `${who} (N)` },
      ]),
    ],
    rows: slices.map(({ code, label, both, L, P }) => [
      code,
      label,
      ...[both, L, P].flatMap(({ percent, reached, outOf }) => [toldCell(percent), reached, outOf]),
    ]),
    notes: ["Dari yang dikenal dengan nama (riil)."],
  };
}

export function pyramidTable(pyramid: Pyramid | null): ScreenTable {
  return {
    name: "Penduduk terdaftar",
    columns: [{ head: "Umur", width: 14 }, { head: "Laki-laki" }, { head: "Perempuan" }],
    rows: pyramid
      ? [...pyramid.bands.map(({ label, L, P }) => [label, L, P]), ["Jumlah", pyramid.L, pyramid.P]]
      : [],
  };
}

export function cascadeTable(steps: readonly CascadeStep[]): ScreenTable {
  return {
    name: "Rangkaian pelayanan ibu",
    columns: [
      { head: "Kode" },
      { head: "Langkah", width: WIDE },
      { head: "Orang" },
      { head: "Persen" },
      { head: "Hilang dari langkah sebelumnya" },
      { head: "Masih di jalan" },
    ],
    rows: steps.map(({ code, label, reached, percent, loss, onTheWay }) => [
      code,
      label,
      reached,
      toldCell(percent),
      loss,
      onTheWay,
    ]),
  };
}

export const RUNG_COLUMNS = [
  { head: "Orang" },
  { head: "Dari" },
  { head: "Persen" },
  { head: "Catatan", width: 16 },
];

export function rungCells({ people, outOf, percent, small }: PlainRung): Cell[] {
  return [people, outOf, toldCell(percent), people === null ? "belum lapor" : small ? "angka kecil" : ""];
}

export function ladderTable(rungs: readonly PlainRung[]): ScreenTable {
  return {
    name: "Tangga risiko stunting",
    columns: [{ head: "Kode" }, { head: "Langkah", width: WIDE }, ...RUNG_COLUMNS],
    rows: rungs.map((rung) => [rung.code, rung.label, ...rungCells(rung)]),
  };
}
