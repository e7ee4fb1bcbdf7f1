import type { AreaUnit } from "#lib/area/tree";
import type { CountedRow } from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import { ranksOf } from "#lib/coverage/rank";
import { rateOf, rateWords } from "#lib/coverage/rate";
import { formatMonthShort } from "#lib/format";
import { madeWords } from "#lib/page/pws/row-words";
import { type Month, yearOf } from "#lib/period/month";

export type RankLine = {
  code: string;
  name: string;
  href: string | null;
  /** Of each month; null = not ranked in it. */
  ranks: (number | null)[];
  look: "riser" | "faller" | "other";
  /** Places won since it was first ranked, below nought lost. */
  moved: number;
  percent: string;
  made: string;
};

export type Ranking = {
  months: string[];
  /** The month with which the year shown begins; the cumulative number begins anew there. */
  turn: number;
  lines: RankLine[];
  places: number;
};

type Ranked = { unit: AreaUnit; name: string; href: string | null; months: readonly (CountedRow | null)[] };

/** Places of the units below, month by month: the one that rose the most, the one that fell the most, and the others. */
export function rankingOf(
  units: readonly Ranked[],
  months: readonly Month[],
  indicator: Indicator,
): Ranking | null {
  if (units.length < 3) return null;
  const byMonth = months.map((_, index) => {
    const rows = units.map(({ months: counted }) => counted[index] ?? null);
    const known = rows.flatMap((counted) => (counted ? [counted.row] : []));
    const ranks = ranksOf(known, indicator.betterWhen);
    let at = 0;
    return rows.map((counted) => (counted ? (ranks[at++] ?? null) : null));
  });
  const lines = units.map(({ unit, name, href, months: counted }, index): RankLine => {
    const ranks = byMonth.map((places) => places[index] ?? null);
    const known = ranks.filter((rank) => rank !== null);
    const last = counted.at(-1) ?? null;
    const row = last && !last.row.small ? last.row : null;
    return {
      code: unit.code,
      name,
      href,
      ranks,
      look: "other",
      moved: row && ranks.at(-1) !== null ? (known[0] ?? 0) - (known.at(-1) ?? 0) : 0,
      percent: row ? rateWords(rateOf(row.coverage, indicator), indicator) : "",
      made: last ? madeWords(last.row).replaceAll(" ", "") : "",
    };
  });
  if (lines.every(({ ranks }) => ranks.every((rank) => rank === null))) return null;
  return {
    months: months.map((month) => formatMonthShort(month)),
    turn: months.findIndex((month) => yearOf(month) === yearOf(months.at(-1) ?? month)),
    lines: marked(lines).sort(byPlace),
    places: units.length,
  };
}

const LEAST = 2;

function marked(lines: readonly RankLine[]): RankLine[] {
  const moves = lines.map(({ moved }) => moved);
  const [most, least] = [Math.max(...moves), Math.min(...moves)];
  const riser = most >= LEAST ? lines.findIndex(({ moved }) => moved === most) : -1;
  const faller = -least >= LEAST ? lines.findIndex(({ moved }) => moved === least) : -1;
  return lines.map((line, index) => ({
    ...line,
    look: index === riser ? "riser" : index === faller ? "faller" : "other",
  }));
}

/** As they stand now; who is not ranked comes last. */
function byPlace(a: RankLine, b: RankLine): number {
  return (a.ranks.at(-1) ?? Number.MAX_SAFE_INTEGER) - (b.ranks.at(-1) ?? Number.MAX_SAFE_INTEGER);
}
