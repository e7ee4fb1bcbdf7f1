import "server-only";
import type { AreaLevel } from "#lib/area/rows";
import { type AreaUnit, homesOf } from "#lib/area/tree";
import { indicatorIn } from "#lib/coverage/catalogue";
import { type Counting, countRows, countTotal, unitsToRead } from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import { readFigures } from "#lib/coverage/read-figures";
import { readFrame } from "#lib/coverage/read-frame";
import { asReader } from "#lib/db/as-actor";
import { formatMonthName } from "#lib/format";
import { readPulse } from "#lib/page/pulse/read-pulse";
import { type Board, type Counted, lineOf, slideOf } from "#lib/page/screen/board";
import type { ScreenReader } from "#lib/page/screen/viewer";
import { addMonths, monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";

/** Shown in turn, a minute each. */
const SLIDES = ["KIA03", "GIZ01", "KIA04", "SPM06", "SPM07", "GIZ06"];

/** Beside them all the time: the SPM as far as its services are recorded, then what PWS looks at first. */
const LINES: readonly (readonly [code: string, label: string])[] = [
  ["SPM01", "SPM 1 ibu hamil"],
  ["SPM05", "SPM 5 usia sekolah"],
  ["SPM06", "SPM 6 usia produktif"],
  ["SPM07", "SPM 7 lansia"],
  ["TB00", "Terduga TBC"],
  ["KIA01", "K1"],
  ["KIA03", "K4"],
  ["KIA04", "K6"],
  ["GIZ01", "D/S"],
  ["GIZ03", "N/D"],
  ["GIZ06", "Stunting"],
];

/** How the unit is divided on the wall, and what its tiles are. */
const LEVELS = {
  KABUPATEN: { plates: "PUSKESMAS", tiles: "DESA", parts: "puskesmas", small: "desa" },
  PUSKESMAS: { plates: "DESA", tiles: "POSYANDU", parts: "desa", small: "posyandu" },
} as const satisfies Record<string, { plates: AreaLevel; tiles: AreaLevel; parts: string; small: string }>;

/**
 * Of the last month that has ended, and the pulse of today, with the unit whose board it is; null for one that the
 * network does not know any more.
 */
export async function readBoard(reader: ScreenReader): Promise<{ unit: AreaUnit; board: Board } | null> {
  const month = addMonths(monthOf(today(reader.timeZone)), -1);
  return asReader(reader, async (tx) => {
    const frame = await readFrame(tx, reader, { wilayah: reader.unitCode, month, basis: "PROYEKSI" });
    const pulse = frame && (await readPulse(tx, reader, reader.unitCode));
    if (!pulse) return null;
    const title = `SPM dan lainnya, s.d. ${formatMonthName(month)}`;
    const { tree, unit } = frame;
    if (frame.year === "NOT_OPENED")
      return { unit, board: { slides: [], lines: { title, rows: [] }, pulse } };
    const levels = LEVELS[unit.kind === "PUSKESMAS" ? "PUSKESMAS" : "KABUPATEN"];
    const slides = known(month, SLIDES);
    const lines = LINES.flatMap(([code, label]) => {
      const indicator = indicatorIn(month, code);
      return indicator ? [{ indicator, label }] : [];
    });
    const homes = levels.tiles === "POSYANDU" ? homesOf(tree, unit) : [];
    const { figures } = await readFigures(tx, {
      month,
      units: [...unitsToRead(tree, unit, undefined), ...homes],
      indicators: [...new Set([...slides, ...lines.map(({ indicator }) => indicator)])],
    });
    const counting: Counting = { ...frame, figures };
    const counted = (indicator: Indicator): Counted => ({
      total: countTotal(counting, unit, indicator),
      rows: countRows(counting, { unit, level: levels.plates }, indicator).map((row) => ({
        row,
        below: row.area.unit
          ? countRows(counting, { unit: row.area.unit, level: levels.tiles }, indicator)
          : [],
      })),
    });
    const board = {
      slides: slides.map((one) => slideOf(counted(one), month, levels.parts, levels.small)),
      lines: {
        title,
        rows: lines.map(({ indicator, label }) => lineOf(countTotal(counting, unit, indicator), label)),
      },
      pulse,
    };
    return { unit, board };
  });
}

function known(month: Parameters<typeof indicatorIn>[0], codes: readonly string[]): Indicator[] {
  return codes.flatMap((code) => indicatorIn(month, code) ?? []);
}
