import { mayOpen, type Reader } from "#lib/access/reach";
import type { CountedRow, Counting } from "#lib/coverage/counting";
import { hasReported } from "#lib/coverage/reporting";
import { formatMonthName, formatOutOf } from "#lib/format";
import { INDICATOR, type PwsState } from "#lib/page/pws/state";

/** A unit and those below it that had to report. */
export type ReportingLine = {
  key: string;
  name: string;
  href: string | null;
  /** One for each that had to; true = reported. */
  dots: boolean[];
  /** "8/9"; nothing of one that stands for itself. */
  figures: string;
  /** "lengkap", "belum lapor" */
  words: string;
  /** "Belum: Juru Seberang"; of one of which nobody reported nothing. */
  silent: string | null;
  complete: boolean;
};

export type Completeness = {
  title: string;
  /** "44 dari 49 desa lapor", in the head of the page. */
  short: string;
  lines: ReportingLine[];
  href: string;
  /** Behind the lines: "40 unit lain lengkap." */
  more: string | null;
};

const LINES = 9;
const DOTS = 12;
const NAMED = 2;

/** Who has a record of the month: those who lack something first. */
export function completenessOf(
  counting: Counting,
  { total, rows }: { total: CountedRow; rows: readonly CountedRow[] },
  { state, reader }: { state: PwsState; reader: Reader },
): Completeness {
  const noun = total.area.unit?.kind === "DESA" ? "posyandu" : "desa";
  const figures = formatOutOf(total.row.reached, total.row.outOf);
  const hrefOf = (wilayah: string | null) =>
    INDICATOR.href({ kode: total.question.indicator.code, ...state, wilayah });
  const lines = rows
    .filter(({ row }) => row.outOf)
    .map((row): ReportingLine => {
      const { unit } = row.area;
      const open = unit !== null && mayOpen(reader, counting.tree, unit);
      return { ...lineOf(counting, row), href: open ? hrefOf(unit.code) : null };
    })
    .toSorted((a, b) => Number(a.complete) - Number(b.complete));
  return {
    title: `Laporan ${formatMonthName(counting.month)}: ${figures} ${noun}`,
    short: `${figures} ${noun} lapor`,
    lines: lines.slice(0, LINES),
    href: hrefOf(state.wilayah),
    more: moreWords(lines.slice(LINES)),
  };
}

function lineOf(counting: Counting, { area, row, question }: CountedRow): Omit<ReportingLine, "href"> {
  const due = area.of.map((unit) => ({ unit, figures: counting.figures(unit, question.indicator) }));
  const must = due.filter(({ figures }) => figures.mustReport);
  const silent = must.filter(({ figures }) => !hasReported(figures, question.month));
  const alone = row.outOf === 1;
  const complete = row.reached === row.outOf;
  const names = silent.slice(0, NAMED).map(({ unit }) => counting.nameOf(unit));
  const more = silent.length - names.length;
  return {
    key: area.code,
    name: area.plain,
    dots: must.length > DOTS || alone ? [] : must.map((one) => !silent.includes(one)),
    figures: alone ? "" : `${row.reached}/${row.outOf}`,
    words: complete ? (alone ? "sudah" : "lengkap") : row.reached === 0 ? "belum lapor" : "sebagian",
    silent:
      complete || row.reached === 0 || names.length === 0
        ? null
        : `Belum: ${names.join(", ")}${more > 0 ? `, dan ${more} lainnya` : ""}`,
    complete,
  };
}

function moreWords(rest: readonly ReportingLine[]): string | null {
  if (rest.length === 0) return null;
  const open = rest.filter(({ complete }) => !complete).length;
  return open > 0 ? `${rest.length} unit lain, ${open} belum lengkap.` : `${rest.length} unit lain lengkap.`;
}
