import { KLASTER_LABELS } from "#lib/access/labels";
import { mayOpen, type Reader } from "#lib/access/reach";
import { plainName } from "#lib/area/labels";
import type { AreaLevel, AreaRow } from "#lib/area/rows";
import type { AreaUnit } from "#lib/area/tree";
import { klastersIn } from "#lib/coverage/catalogue";
import { type Counting, countedOnce, countRows, countTotal } from "#lib/coverage/counting";
import { countsReports } from "#lib/coverage/definition";
import type { Basis } from "#lib/coverage/kinds";
import { type OverviewRow, overviewRow } from "#lib/page/overview/row";
import { type StatusCount, statusCounts } from "#lib/page/overview/statuses";
import { unitLetters } from "#lib/page/overview/unit-letters";
import { type Changes, changesOf } from "#lib/page/pws/changes";
import { type Reports, reportsOf } from "#lib/page/pws/reports";
import { INDICATOR, type PwsState } from "#lib/page/pws/state";

/** One glyph a unit needs room; above this the table of an indicator compares them. */
const STRIP_UP_TO = 16;

export type StripUnit = {
  code: string;
  name: string /** What its page is asked by; null = out of reach. */;
  wilayah: string | null;
};

export type Overview = {
  bands: { title: string; rows: OverviewRow[] }[];
  indicators: number;
  /** Empty while the month is running, when nobody has a status yet. */
  strip: StripUnit[];
  /** What the strip was judged by, and its links keep. */
  basis: Basis;
  statuses: StatusCount[];
  changes: Changes;
  reports: Reports;
};

export type OverviewQuestion = {
  unit: AreaUnit;
  level: AreaLevel | undefined;
  state: PwsState;
  reader: Reader;
};

/** All indicators of one unit, klaster by klaster. */
export function overviewOf(counting: Counting, question: OverviewQuestion): Overview {
  const { unit, level, state } = question;
  const bands = klastersIn(counting.month).map(({ klaster, indicators }) => ({
    title: titleOf(klaster),
    counted: indicators.map((indicator) => ({
      total: countTotal(counting, unit, indicator),
      rows: level ? countRows(counting, { unit, level }, indicator) : [],
    })),
  }));
  const all = bands.flatMap(({ counted }) => counted);
  const once = countedOnce(all.map(({ total }) => total.question.indicator));
  const units = all[0]?.rows.map(({ area }) => area) ?? [];
  const strip =
    counting.running || units.length > STRIP_UP_TO ? [] : stripOf(counting, units, question.reader);
  return {
    bands: bands.map(({ title, counted }) => ({
      title,
      rows: counted.map(({ total, rows }) =>
        overviewRow(counting, total, {
          href: INDICATOR.href({ kode: total.question.indicator.code, ...state, per: null }),
          strip: strip.length > 0 ? rows : [],
        }),
      ),
    })),
    indicators: all.length,
    strip,
    basis: counting.basis,
    statuses: statusCounts(all.map(({ total }) => total)),
    changes: changesOf(
      all.map(({ total }) => total).filter(({ question }) => once.includes(question.indicator)),
    ),
    reports: reportsOf(all.find(({ total }) => countsReports(total.question.indicator))),
  };
}

function titleOf(klaster: keyof typeof KLASTER_LABELS): string {
  const number = klaster.match(/\d$/)?.[0];
  return number ? `Klaster ${number} · ${KLASTER_LABELS[klaster]}` : KLASTER_LABELS[klaster];
}

function stripOf({ tree, nameOf }: Counting, rows: readonly AreaRow[], reader: Reader): StripUnit[] {
  const names = rows.map(({ unit, name }) => (unit ? nameOf(unit) : name));
  const letters = unitLetters(rows.map(({ unit, name }) => (unit ? plainName(unit) : name)));
  return rows.map(({ unit }, index) => ({
    code: letters[index] ?? "",
    name: names[index] ?? "",
    wilayah: unit && mayOpen(reader, tree, unit) ? unit.code : null,
  }));
}
