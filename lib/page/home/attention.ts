import type { AreaLevel } from "#lib/area/rows";
import type { AreaUnit } from "#lib/area/tree";
import { type Counting, countRows, countTotal } from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import { ATTENTION } from "#lib/coverage/labels";
import { rateOf, rateWords } from "#lib/coverage/rate";
import type { PwsStatus } from "#lib/coverage/status";
import type { Trend } from "#lib/coverage/trend";
import { formatNumber } from "#lib/format";
import { LEVEL_LABELS } from "#lib/page/pws/labels";
import { nounOf } from "#lib/page/pws/row-words";
import { INDICATOR, type PwsState } from "#lib/page/pws/state";

/** One indicator that wants a look: how it stands, in which units, how many people. */
export type AttentionLine = {
  code: string;
  label: string;
  href: string;
  percent: string;
  made: string;
  /** "3 desa JELEK, 1 belum lapor, kurang 17 orang" */
  words: string;
  status: PwsStatus;
  trend: Trend | null;
};

type Place = { unit: AreaUnit; level: AreaLevel | undefined; state: PwsState };

const LINES = 6;

/** The sentence that matters: K4, the indicator by which PWS-KIA judges a place; none where one person moves it. */
export function leadingLine(
  counting: Counting,
  indicators: readonly Indicator[],
  place: Place,
): AttentionLine | null {
  const k4 = indicators.find(({ code }) => code === "KIA03");
  if (!k4 || countTotal(counting, place.unit, k4).row.small) return null;
  return attentionLine(counting, k4, place);
}

/** Below target or falling, those worst placed and farthest from the target first. */
export function attentionLines(
  counting: Counting,
  indicators: readonly Indicator[],
  place: Place,
): AttentionLine[] {
  return indicators
    .map((indicator) => ({ indicator, row: countTotal(counting, place.unit, indicator).row }))
    .filter(
      ({ row }) =>
        !row.small &&
        (counting.running ? row.onTarget === false : row.status === "JELEK" || row.status === "CUKUP"),
    )
    .sort(
      (a, b) => urgency(a.row.status) - urgency(b.row.status) || shareMissing(b.row) - shareMissing(a.row),
    )
    .slice(0, LINES)
    .map(({ indicator }) => attentionLine(counting, indicator, place));
}

function attentionLine(
  counting: Counting,
  indicator: Indicator,
  { unit, level, state }: Place,
): AttentionLine {
  const { row } = countTotal(counting, unit, indicator);
  const rows = level ? countRows(counting, { unit, level }, indicator) : [];
  const having = (status: PwsStatus) =>
    rows.filter(({ row: one }) => one.status === status && (!one.small || status === "BELUM_LAPOR")).length;
  const noun = level ? LEVEL_LABELS[level] : "";
  const [bad, late] = [having("JELEK"), having("BELUM_LAPOR")];
  const way = indicator.betterWhen === "lower" ? "lebih" : "kurang";
  const words = [
    bad > 0 ? `${bad} ${noun} JELEK` : "",
    late > 0 ? `${late} ${bad > 0 ? "" : `${noun} `}belum lapor` : "",
    row.gapPeople
      ? `${way} ${formatNumber(row.gapPeople)} ${nounOf(indicator)}`
      : row.gapPeople === 0
        ? "target berjalan tercapai"
        : "",
  ].filter(Boolean);
  return {
    code: indicator.code,
    label: indicator.label,
    href: INDICATOR.href({ kode: indicator.code, ...state, wilayah: unit.code, per: null }),
    percent: rateWords(rateOf(row.coverage, indicator), indicator),
    made: `${formatNumber(row.reached)}/${formatNumber(row.outOf)}`,
    words: words.join(", ") || "tanpa target",
    status: row.status,
    trend: row.trend,
  };
}

function urgency(status: PwsStatus): number {
  const order: readonly PwsStatus[] = [...ATTENTION, status];
  return order.indexOf(status);
}

function shareMissing({ gapPeople, outOf }: { gapPeople: number | null; outOf: number | null }): number {
  return (gapPeople ?? 0) / (outOf || 1);
}
