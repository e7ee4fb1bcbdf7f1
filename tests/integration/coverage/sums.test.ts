import { beforeAll, expect, test } from "vitest";
import type { Authorized } from "#lib/access/actor";
import { AREA_LEVELS, type AreaLevel } from "#lib/area/rows";
import { indicatorsIn } from "#lib/coverage/catalogue";
import type { Basis } from "#lib/coverage/kinds";
import { db } from "#lib/db/client";
import { type CoverageAnswer, readCoverage } from "#lib/exchange/read-coverage";
import { readIndicator } from "#lib/page/indicator/read-indicator";
import { MONTH_NUMBERS, type Month, monthIn } from "#lib/period/month";
import { districtOfFew } from "#tests/support/district-of-few";

/** The first and the last, and one between; `npm run trials -- jumlah` asks all of them. */
const SOME = [1, 6, 11];
const MONTHS = MONTH_NUMBERS.filter((number) =>
  process.env.DENYUT_WHOLLY === "1" ? number <= 11 : SOME.includes(number),
).map((number) => monthIn(2026, number));
const BASES = ["PROYEKSI", "RIIL"] as const satisfies Basis[];
let dinkes: Authorized<"coverage:read">;
let places: { code: string; levels: readonly AreaLevel[] }[];

beforeAll(async () => {
  dinkes = await (await districtOfFew()).as("DINKES", "coverage:read");
  const first = (kind: "PUSKESMAS" | "DESA") =>
    db().unit.findFirstOrThrow({ where: { kind }, orderBy: { code: "asc" } });
  places = [
    { code: "19.02", levels: AREA_LEVELS },
    { code: (await first("PUSKESMAS")).code, levels: ["DESA", "PUSTU", "POSYANDU"] },
    { code: (await first("DESA")).code, levels: ["POSYANDU"] },
  ];
}, 240_000);

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** What a total has that its rows do not, named; nothing at all may be left. */
function unexplained({ total, rows, sasaran, rounding }: CoverageAnswer): string[] {
  const byProyeksi = sasaran === "proyeksi" && rows.some(({ outOf }) => outOf !== null);
  const inTotal = byProyeksi ? rows.filter(({ outOf }) => outOf !== null) : rows;
  const of = (count: (row: CoverageAnswer["total"]) => number) => sum(inTotal.map(count)) - count(total);
  const without = sum(
    rows.map(({ outOf, reached, withoutSasaran }) =>
      byProyeksi && outOf === null ? reached : withoutSasaran.reached,
    ),
  );
  const roundedUp = of(({ outOf }) => outOf ?? 0);
  const named = rounding?.outOf ?? 0;
  if (named < 0 || named >= Math.max(1, rows.length)) return [`rounding ${named}`];
  const remains = {
    reached: of(({ reached }) => reached),
    outOf: roundedUp - named,
    thisMonth: of(({ thisMonth }) => thisMonth?.reached ?? 0),
    lastMonth: of(({ lastMonth }) => lastMonth?.reached ?? 0),
    waiting: of(({ waiting }) => waiting ?? 0),
    "tanpa sasaran": without - total.withoutSasaran.reached,
  };
  return Object.entries(remains).flatMap(([name, left]) => (left === 0 ? [] : `${name} ${left}`));
}

async function answerOf(
  indicator: string,
  month: Month,
  asked: { area: string; level: AreaLevel; sasaran: Basis },
) {
  const answer = await readCoverage(dinkes, { indicator, month, ...asked });
  if ("missing" in answer) throw new Error(answer.missing);
  return answer;
}

test("every indicator, month, level and basis: the rows sum to the total plus the named remainder", {
  timeout: 600_000,
}, async () => {
  const wrong: string[] = [];
  let asked = 0;
  for (const month of MONTHS)
    for (const indicator of indicatorsIn(month)) {
      const bases = indicator.kind === "once-yearly-sasaran" ? BASES : BASES.slice(0, 1);
      const questions = places.flatMap(({ code: area, levels }) =>
        levels.flatMap((level) => bases.map((sasaran) => ({ area, level, sasaran }))),
      );
      for (const question of questions) {
        const answer = await answerOf(indicator.code, month, question);
        asked++;
        const left = unexplained(answer);
        if (left.length > 0)
          wrong.push(`${indicator.code} ${month} ${Object.values(question).join(" ")}: ${left}`);
      }
    }

  expect(wrong).toEqual([]);
  expect(asked).toBe(MONTHS.length * 8 * (28 + 12));
});

test("the bars of a cumulative indicator sum to it, on the page of every place", {
  timeout: 120_000,
}, async () => {
  const wrong: string[] = [];
  const cumulative = indicatorsIn("2026-10").filter(({ kind }) => kind === "once-yearly-sasaran");
  for (const { code } of cumulative)
    for (const month of MONTHS)
      for (const { code: wilayah, levels } of places) {
        const page = await readIndicator(dinkes, code, { wilayah, bulan: month });
        const bars = page?.content?.view.months.columns.filter(({ kind }) => kind !== "needed") ?? [];
        const [level = "DESA"] = levels;
        const of = {
          area: wilayah,
          level,
          sasaran: level === "POSYANDU" ? ("RIIL" as const) : ("PROYEKSI" as const),
        };
        const { total } = await answerOf(code, month, of);
        const drawn = sum(bars.map(({ count }) => count ?? 0));
        if (drawn !== total.reached) wrong.push(`${code} ${wilayah} ${month}: ${drawn}, ${total.reached}`);
      }

  expect(wrong).toEqual([]);
});

test("fields name the month of their value", async () => {
  const { total } = await answerOf("KIA03", "2026-10", { area: "19.02", level: "DESA", sasaran: "PROYEKSI" });

  expect(total).toMatchObject({
    months: { from: "2026-01", to: "2026-10" },
    thisMonth: { month: "2026-10" },
    lastMonth: { month: "2026-09" },
  });
});
