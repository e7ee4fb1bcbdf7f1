import { protect } from "#lib/publication/protect";
import { type Cells, groupedIn, NOTHING_TOLD, type Told, toldAgain } from "#lib/publication/told";
import { isShown, minus, total, type Vector } from "#lib/publication/vector";

/** How the numbers of a table hang together over the months of a year. */
export type Span = "SINCE_JANUARY" | "OWN_MONTH" | "YEAR";

/** What of one table was told last, of the kabupaten and of desa, and in which month. Nothing in it is more than was told. */
export type Table = {
  kabupaten: { month: number; value: Vector } | null;
  desa: (Told & { month: number }) | null;
};

export const UNTOLD: Table = { kabupaten: null, desa: null };

export type Step = {
  month: number;
  cells: Cells;
  puskesmasOf: (desa: string) => string | null;
  /** The table in which all that is counted here is counted too; null = none. */
  whole: Table | null;
  /** After the month before. */
  before: Table;
  /** Of the version of this month that is told already; null = none. */
  former: Table | null;
};

/** Desa are told so many months apart, and in December. */
const APART = 3;
const DECEMBER = 12;

export function tellTable(span: Span, step: Step): Table {
  if (span === "YEAR") return tellStanding(step);
  const before = span === "OWN_MONTH" ? UNTOLD : step.before;
  return step.former ? tellAgain(step, before, step.former) : tellMonth(span, step, before);
}

function tellMonth(span: Span, step: Step, before: Table): Table {
  const { month, cells } = step;
  const value = total(cells.values());
  if (!isShown(minus(value, before.kabupaten?.value ?? []))) return before;
  const due = month - (before.desa?.month ?? 0) >= APART || month === DECEMBER || span === "OWN_MONTH";
  // A part is told of desa when the whole is, or less of the whole would be hidden than its own numbers hide.
  const withWhole = step.whole === null || step.whole.desa?.month === month;
  const told = due && withWhole ? protect(cells, before.desa ?? NOTHING_TOLD, around(step)) : null;
  return { kabupaten: { month, value }, desa: told ? { ...told, month } : before.desa };
}

/** A new version tells the same desa apart and together; where a correction would make one of them too small, all stays as it was told. */
function tellAgain({ month, cells }: Step, before: Table, former: Table): Table {
  const value = total(cells.values());
  if (former.kabupaten?.month !== month) return former;
  if (!isShown(minus(value, before.kabupaten?.value ?? []))) return former;
  const kabupaten = { month, value };
  if (former.desa?.month !== month) return { kabupaten, desa: before.desa };
  const told = toldAgain(cells, before.desa ?? NOTHING_TOLD, former.desa);
  return told ? { kabupaten, desa: { ...told, month } } : former;
}

/** One number for the whole year, a sasaran: what is told of it in one month is told in all. */
function tellStanding(step: Step): Table {
  const { month, cells } = step;
  const known = step.former ?? step.before;
  const value = total(cells.values());
  if (!isShown(value)) return known;
  const told = known.desa
    ? toldAgain(cells, NOTHING_TOLD, known.desa)
    : protect(cells, NOTHING_TOLD, around(step));
  if (!told) return known;
  return { kabupaten: { month, value }, desa: { ...told, month } };
}

function around({ puskesmasOf, whole, before }: Step) {
  const hidden = whole?.desa ? groupedIn(whole.desa) : new Set<string>();
  return {
    puskesmasOf,
    preferred: before.desa ? groupedIn(before.desa) : new Set<string>(),
    hidden: { desa: hidden, puskesmas: hiddenPuskesmas(whole?.desa ?? NOTHING_TOLD, puskesmasOf) },
  };
}

/** Those of whose desa some are told together with desa of others. */
export function hiddenPuskesmas(told: Told, puskesmasOf: Step["puskesmasOf"]): Set<string> {
  const beyond = told.groups.flatMap(({ of, members }) => (of === null ? members : []));
  return new Set(beyond.flatMap((desa) => puskesmasOf(desa) ?? []));
}
