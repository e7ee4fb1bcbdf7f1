import type { CountedRow } from "#lib/coverage/counting";
import { mustReach } from "#lib/coverage/target";
import { formatMonthShort, formatNumber } from "#lib/format";
import type { Gap } from "#lib/page/why/gap";
import type { PartView } from "#lib/page/why/part-views";
import type { Month } from "#lib/period/month";

/** From nobody to everybody of the sasaran; all places in percent of its length. */
export type GapBar = {
  sentence: string;
  reached: { width: number; words: string };
  parts: { key: string; look: PartView["look"]; left: number; width: number }[];
  gap: { left: number; width: number; words: string };
  marks: { at: number; words: string; dashed: boolean }[];
  end: string;
};

export function gapBar(gap: Gap, views: readonly PartView[], total: CountedRow, month: Month): GapBar {
  const { row, question } = total;
  const { indicator } = question;
  const outOf = row.outOf ?? 0;
  const whole = Math.max(outOf, row.reached, 1);
  const percent = (people: number) => Math.min(100, (100 * people) / whole);
  const found = gap.kind === "FOUND";
  let at = found ? 0 : row.reached;
  const parts = views
    .filter(({ people }) => people > 0)
    .map(({ key, look, people }) => {
      const left = percent(at);
      at = Math.min(whole, at + people);
      return { key, look, left, width: percent(at) - left };
    });
  const rest = found ? outOf - row.reached : row.reached;
  return {
    sentence: `${formatNumber(rest)} dari ${formatNumber(outOf)} ${found ? "tidak" : "sudah"}; ${views.map(({ label, people }) => `${formatNumber(people)} ${label.toLowerCase()}`).join(", ")}.`,
    reached: {
      width: percent(rest),
      words: `${formatNumber(rest)} ${found ? "tidak" : "sudah"} ${indicator.label}`,
    },
    parts,
    gap: {
      left: found ? 0 : percent(row.reached),
      width: percent(gap.people > 0 ? gap.people : 0),
      words: `${formatNumber(gap.people)} ${found ? "ditemukan" : "belum"}`,
    },
    marks: marksOf(total, month, percent),
    end: formatNumber(outOf),
  };
}

function marksOf(
  { row, question }: CountedRow,
  month: Month,
  percent: (people: number) => number,
): GapBar["marks"] {
  const { target, indicator } = question;
  if (row.mustReach === null || target === null || indicator.betterWhen === "neither") return [];
  const annual = mustReach(
    row.outOf ?? 0,
    { numerator: target, denominator: 10 * indicator.factor },
    indicator.betterWhen,
  );
  const running = {
    at: percent(row.mustReach),
    words:
      annual === row.mustReach
        ? `${formatNumber(row.mustReach)} ${indicator.betterWhen === "lower" ? "batas" : "target"}`
        : `${formatNumber(row.mustReach)} target s.d. ${formatMonthShort(month)}`,
    dashed: false,
  };
  if (annual === row.mustReach) return [running];
  return [running, { at: percent(annual), words: `${formatNumber(annual)} target setahun`, dashed: true }];
}
