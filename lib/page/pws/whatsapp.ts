import { type CountedRow, countedOnce } from "#lib/coverage/counting";
import { isOverSasaran } from "#lib/coverage/definition";
import type { Basis } from "#lib/coverage/kinds";
import { ATTENTION, glyphOf, isUnknown, isVerdict, STATUS_LABELS } from "#lib/coverage/labels";
import { targetGrows } from "#lib/coverage/question";
import { rateOf, rateWords } from "#lib/coverage/rate";
import { formatMonthShort, formatNumber, formatOutOf, NOTHING } from "#lib/format";
import { gapWords } from "#lib/page/pws/gap-left";
import { nounOf, shortMonth, targetWords } from "#lib/page/pws/row-words";
import type { StatusLine } from "#lib/page/pws/status-line";
import type { Month } from "#lib/period/month";

// Text of one message for a group of the office: numbers and units, never a person.

export type MessagePlace = {
  /** "Puskesmas Tanjungpandan" */
  place: string;
  month: Month;
  /** "12 Nov 2026 09.14" */
  at: string;
  demo: boolean;
};

/** A telephone shows so much without "baca selengkapnya". */
const LONGEST_MESSAGE = 700;

const NAMED = 3;

/** "K4, Puskesmas Tanjungpandan, Okt 2026" and where its gap sits. */
export function indicatorMessage(
  total: CountedRow,
  rows: readonly CountedRow[],
  where: MessagePlace,
): string {
  const { row, question } = total;
  const until = targetGrows(question) ? ` s.d. ${shortMonth(question.month)}` : "";
  const target = row.runningTarget ? `, target${until} ${targetWords(row, question, true)}` : "";
  return joined([
    headOf(question.indicator.label, where, question.running),
    `${standingOf(total)}${target}`,
    widestOf(rows),
    silentOf(rows),
    footOf([total], where),
  ]);
}

/** Several indicators of one unit, as many as one message holds, in the order given. */
export function listMessage(title: string, totals: readonly CountedRow[], where: MessagePlace): string {
  const told = totals.filter(({ row }) => !row.small && !isUnknown(row.status) && row.coverage !== null);
  return (
    longestThatFits(told.length, (shown) => [
      headOf(title, where, totals[0]?.question.running ?? false),
      ...told.slice(0, shown).map((total) => `${total.question.indicator.label} ${standingOf(total)}`),
      told.length > shown ? `dan ${told.length - shown} indikator lain.` : null,
      footOf(told, where),
    ]) ?? joined([headOf(title, where, false), NO_FIGURE, footOf(totals, where)])
  );
}

const NO_FIGURE = "Belum ada angka yang dapat disebut.";

/** With as many of its lines as one message holds; null where not even one fits. */
function longestThatFits(lines: number, withLines: (shown: number) => (string | null)[]): string | null {
  for (let shown = lines; shown > 0; shown--) {
    const text = joined(withLines(shown));
    if (text.length <= LONGEST_MESSAGE) return text;
  }
  return null;
}

/** What a page says in its own sentences, as many as one message holds. */
export function sentencesMessage(
  title: string,
  sentences: readonly (string | null | undefined)[],
  where: MessagePlace & { basis: Basis },
): string {
  const told = sentences.filter((words): words is string => !!words?.trim());
  const foot = `${where.demo ? "DATA CONTOH. " : ""}Sasaran ${where.basis.toLowerCase()}. Denyut, keadaan ${where.at}.`;
  const head = headOf(title, where, false);
  return (
    longestThatFits(told.length, (shown) => [head, ...told.slice(0, shown), foot]) ??
    joined([head, NO_FIGURE, foot])
  );
}

/** An indicator of a page in a line; a small number has none. */
export function lineSentence({
  label,
  percent,
  made,
  gap,
  small,
  status,
  trend,
}: Pick<StatusLine, "label" | "percent" | "made" | "gap" | "small" | "status" | "trend">): string | null {
  if (small || isUnknown(status) || percent === NOTHING) return null;
  const word = isVerdict(status) ? ` ${glyphOf(status, trend)} ${status}` : "";
  return `${label} ${percent} (${made})${gap && `, ${gap}`}${word}`;
}

/** What needs help first, of people before what counts units; each number once. */
export function byAttention(totals: readonly CountedRow[]): CountedRow[] {
  const once = new Set(countedOnce(totals.map(({ question }) => question.indicator)));
  return totals
    .filter(({ question }) => once.has(question.indicator))
    .toSorted((a, b) => urgencyOf(a) - urgencyOf(b) || (b.row.gapPeople ?? 0) - (a.row.gapPeople ?? 0));
}

function urgencyOf({ row }: CountedRow): number {
  return isVerdict(row.status) ? ATTENTION.indexOf(row.status) : ATTENTION.length;
}

function headOf(title: string, { place, month }: MessagePlace, running: boolean): string {
  return `${title}, ${place}, ${formatMonthShort(month)} ${month.slice(0, 4)}${running ? " (berjalan)" : ""}`;
}

/** "76,6% (515/672), kurang 17 orang ▽ JELEK"; of a small number its counts alone. */
function standingOf({ row, question }: CountedRow): string {
  const { indicator } = question;
  if (isUnknown(row.status)) return STATUS_LABELS[row.status].word.toLowerCase();
  if (row.small) return `${formatOutOf(row.reached, row.outOf)} (angka kecil)`;
  if (row.coverage === null) return STATUS_LABELS[row.status].word.toLowerCase();
  const rate = rateWords(rateOf(row.coverage, indicator), indicator);
  const gap = gapWords({ gapPeople: row.gapPeople, lowerIsBetter: indicator.betterWhen === "lower" });
  const people = row.gapPeople ? ` ${nounOf(indicator)}` : "";
  const word = isVerdict(row.status) ? ` ${glyphOf(row.status, row.trend)} ${row.status}` : "";
  return `${rate} (${formatNumber(row.reached)}/${formatNumber(row.outOf)})${gap && `, ${gap}${people}`}${word}`;
}

/** The widest gaps first; small numbers are counted among the others and never named. */
function widestOf(rows: readonly CountedRow[]): string | null {
  const open = rows.filter(({ row }) => row.gapPeople && !isUnknown(row.status));
  const sorted = open
    .filter(({ row }) => !row.small)
    .toSorted((a, b) => (b.row.gapPeople ?? 0) - (a.row.gapPeople ?? 0));
  const named = sorted.slice(0, NAMED);
  const [first] = named;
  if (!first) return null;
  const words = first.question.indicator.betterWhen === "lower" ? "Lebih terbanyak" : "Kurang terbanyak";
  const more = open.length - named.length;
  const units = named.map(({ area, row }) => `${area.plain} ${formatNumber(row.gapPeople)}`).join(", ");
  return `${words}: ${units}${more > 0 ? `; ${more} unit lain juga` : ""}.`;
}

function silentOf(rows: readonly CountedRow[]): string | null {
  const silent = rows.filter(({ row }) => row.status === "BELUM_LAPOR").map(({ area }) => area.plain);
  if (silent.length === 0) return null;
  return silent.length > NAMED * 2
    ? `Belum lapor: ${silent.length} unit.`
    : `Belum lapor: ${silent.join(", ")}.`;
}

function footOf(totals: readonly CountedRow[], { at, demo }: MessagePlace): string {
  const over = totals.find(({ question }) => isOverSasaran(question.indicator));
  const basis = over ? `Sasaran ${over.question.basis.toLowerCase()}. ` : "";
  return `${demo ? "DATA CONTOH. " : ""}${basis}Denyut, keadaan ${at}.`;
}

function joined(lines: readonly (string | null)[]): string {
  return lines.filter((line) => line !== null).join("\n");
}
