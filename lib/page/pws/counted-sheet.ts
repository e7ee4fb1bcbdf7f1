import type { Actor } from "#lib/access/actor";
import { fullName } from "#lib/area/labels";
import { isHome } from "#lib/area/tree";
import type { CountedRow } from "#lib/coverage/counting";
import { glyphOf, isUnknown, STATUS_LABELS } from "#lib/coverage/labels";
import { rateOf, rateOfTarget } from "#lib/coverage/rate";
import type { Frame } from "#lib/coverage/read-frame";
import { type Cell, type Column, rateCellOf, type Sheet } from "#lib/exchange/sheet";
import { formatInstant, formatMonth } from "#lib/format";
import { yearOf } from "#lib/period/month";
import { nowThere } from "#lib/period/today";
import { SOURCES } from "#lib/sasaran/sources";
import type { Version } from "#lib/sasaran/version";

// What a counted line says in a file: never a percentage alone, always how many of how many.

export const COUNTED_COLUMNS: readonly Column[] = [
  { head: "Capaian (persen, atau per n)" },
  { head: "Per" },
  { head: "Tercapai (n)" },
  { head: "Sasaran (N)" },
  { head: "Target berjalan" },
  { head: "Target setahun" },
  { head: "Selisih ke target (n)" },
  { head: "Bulan ini (n)" },
  { head: "Bulan lalu (n)" },
  { head: "Status", width: 20 },
  { head: "Catatan", width: 22 },
];

export function countedCells({ row, question }: CountedRow, judged = true): Cell[] {
  const { indicator, target } = question;
  const silent = isUnknown(row.status);
  return [
    silent ? null : rateCellOf(rateOf(row.coverage, indicator)),
    indicator.factor,
    row.reached,
    row.outOf,
    rateCellOf(rateOf(row.runningTarget, indicator)),
    rateCellOf(row.runningTarget === null ? null : rateOfTarget(target)),
    row.gapPeople,
    row.thisMonth?.reached ?? null,
    row.lastMonth?.reached ?? null,
    judged ? statusText({ row, question }) : "",
    row.small && !silent ? "angka kecil" : "",
  ];
}

/** "▲ BAIK" */
function statusText({ row }: Pick<CountedRow, "row" | "question">): string {
  return `${glyphOf(row.status, row.trend)} ${STATUS_LABELS[row.status].word}`;
}

type Taken = { title: string; filter: string; version: Version | null };

/** Unit, month, filter, sasaran, when and by whom: inside every file. */
export function sheetHeading(
  frame: Frame,
  actor: Actor,
  { title, filter, version }: Taken,
): Sheet["heading"] {
  const { unit, month, basis, running } = frame;
  const riil = basis === "RIIL" || isHome(unit);
  const proyeksi = version
    ? `proyeksi ${SOURCES[version.source].label} ${yearOf(month)} versi ${version.version}`
    : `proyeksi ${yearOf(month)}`;
  return [
    ["Isi", actor.demo ? `DATA CONTOH. ${title}` : title],
    ["Unit", frame.nameOf(unit, () => fullName(unit))],
    ["Bulan", `${formatMonth(month)}${running ? " (berjalan)" : ""}`],
    ["Saringan", filter],
    ["Sasaran", riil ? "riil, yang dikenal bernama" : proyeksi],
    ["Keadaan", { at: wallClock(actor) }],
    ["Diunduh oleh", `${actor.name}, ${actor.unitName}`],
    ["Sumber", "catatan pelayanan di Denyut"],
  ];
}

/** A spreadsheet knows no zones: its clock is the one on the office's wall. */
function wallClock({ timeZone }: Actor): Date {
  const at = nowThere(timeZone);
  const words = formatInstant(at, timeZone);
  const [hour = 0, minute = 0] = words.slice(-5).split(".").map(Number);
  const day = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(at);
  return new Date(`${day}T${two(hour)}:${two(minute)}:00Z`);
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
