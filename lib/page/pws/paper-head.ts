import type { Actor } from "#lib/access/actor";
import { ROLE_LABELS } from "#lib/access/labels";
import { fullName } from "#lib/area/labels";
import { isHome, pathOf } from "#lib/area/tree";
import type { CountedRow } from "#lib/coverage/counting";
import type { Frame } from "#lib/coverage/read-frame";
import { formatInstant, formatMonth } from "#lib/format";
import { yearOf } from "#lib/period/month";
import { nowThere } from "#lib/period/today";
import { SOURCES } from "#lib/sasaran/sources";
import type { Version } from "#lib/sasaran/version";

/** What stands over and under every sheet: without it a number on a wall is nobody's. */
export type PaperHead = {
  /** "K4, Puskesmas Tanjungpandan, Oktober 2026" */
  title: string;
  /** "Kecamatan Tanjungpandan, Kabupaten Belitung" */
  place: string;
  /** "Sasaran proyeksi Pusdatin 2026 v1" */
  basis: string;
  /** "7 dari 8 desa lapor"; null while the month is running. */
  reports: string | null;
  /** "12 Nov 2026 09.14" */
  asOf: string;
  by: string;
  demo: boolean;
};

export function paperHead(
  frame: Frame,
  actor: Actor,
  { what, total, version }: { what: string; total: CountedRow | null; version: Version | null },
): PaperHead {
  const { tree, unit, month, running } = frame;
  const above = pathOf(tree, unit).slice(0, -1).map(fullName).reverse();
  return {
    title: `${what}, ${frame.nameOf(unit, () => fullName(unit))}, ${formatMonth(month)}${running ? " (berjalan)" : ""}`,
    place: above.join(", "),
    basis: basisWords(frame, version),
    reports: total ? reportWords(total) : null,
    asOf: formatInstant(nowThere(actor.timeZone), actor.timeZone),
    by: `${actor.name}, ${ROLE_LABELS[actor.role].toLowerCase()}, ${actor.unitName}`,
    demo: actor.demo,
  };
}

function basisWords({ unit, basis, month }: Frame, version: Version | null): string {
  if (basis === "RIIL" || isHome(unit)) return "Sasaran riil: yang dikenal bernama";
  if (!version) return `Sasaran proyeksi ${yearOf(month)}`;
  return `Sasaran proyeksi ${SOURCES[version.source].label} ${yearOf(month)} versi ${version.version}`;
}

function reportWords({ row, area }: CountedRow): string | null {
  if (!row.reports) return null;
  const noun = area.of[0]?.kind === "DESA" ? "desa" : "posyandu";
  return `${row.reports.reported} dari ${row.reports.due} ${noun} lapor`;
}
