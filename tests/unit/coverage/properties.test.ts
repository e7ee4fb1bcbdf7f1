import fc from "fast-check";
import { expect, test } from "vitest";
import { indicatorsIn } from "#lib/coverage/catalogue";
import type { Counts } from "#lib/coverage/counts";
import { figuresOf, masksOf, type UnitFigures } from "#lib/coverage/figures";
import { kindOf } from "#lib/coverage/kinds";
import { isVerdict } from "#lib/coverage/labels";
import { monthsOf } from "#lib/coverage/months";
import type { Question } from "#lib/coverage/question";
import { ranksOf } from "#lib/coverage/rank";
import { rowOf } from "#lib/coverage/row";
import { rulesIn } from "#lib/coverage/rules";
import { NOTHING_TOLD } from "#lib/fact/counts";
import type { MaskCode } from "#lib/measure/slots";
import { MONTH_NUMBERS } from "#lib/period/month";

const counts = (max: number) => fc.array(fc.nat(max), { minLength: 12, maxLength: 12 });

/** Waiting holds due, and the tested hold those found, as in real tallies. */
function unitFor(question: Question, mustReport: boolean): fc.Arbitrary<UnitFigures> {
  return fc
    .record({
      small: counts(9),
      large: counts(30),
      reports: counts(2),
      proyeksi: fc.option(fc.nat(120)),
    })
    .map(({ small, large, reports, proyeksi }) => {
      const sum = large.map((count, index) => count + (small[index] ?? 0));
      const pick = (mask: MaskCode): Counts => {
        if (mask.startsWith("DILAYANI")) return reports;
        const { indicator } = question;
        const isWhole =
          indicator.kind.startsWith("ratio") && "counts" in indicator && mask !== indicator.counts;
        return isWhole || mask.endsWith("_WAITING") ? sum : small;
      };
      return figuresOf(question.indicator, {
        counts: pick,
        facts: () => NOTHING_TOLD,
        withoutDesa: false,
        proyeksi: () => proyeksi,
        mustReport,
        yearBefore: null,
      });
    });
}

const question: fc.Arbitrary<Question> = fc
  .record({
    indicator: fc.constantFrom(...indicatorsIn("2026-10")),
    month: fc.constantFrom(...MONTH_NUMBERS),
    basis: fc.constantFrom("PROYEKSI" as const, "RIIL" as const),
    target: fc.option(fc.integer({ min: 0, max: 1000 })),
    running: fc.boolean(),
    levelBelowTarget: fc.constantFrom("JELEK" as const, "CUKUP" as const),
    rules: fc.constant(rulesIn("2026-10")),
  })
  .map((asked) => ({ ...asked, kind: kindOf(asked.indicator) }));

const world = fc.tuple(question, fc.boolean()).chain(([asked, mustReport]) =>
  fc.record({
    asked: fc.constant(asked),
    units: fc.array(unitFor(asked, mustReport), { minLength: 1, maxLength: 6 }),
  }),
);

type World = { asked: Question; units: UnitFigures[] };

/** A property's answer is whether it threw, never what it returned. */
function hold(fact: (world: World) => void) {
  fc.assert(
    fc.property(world, (some) => {
      fact(some);
    }),
    { numRuns: 2000 },
  );
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

test("the rows of a table sum to its total, plus what has no sasaran and what a share rounds up", () => {
  hold(({ asked, units }) => {
    const total = rowOf(units, asked);
    const rows = units.map((unit) => rowOf([unit], asked));
    const byProyeksi = asked.indicator.kind === "once-yearly-sasaran" && asked.basis === "PROYEKSI";
    const inTotal = rows.filter(({ outOf }) => !byProyeksi || outOf !== null);
    const without = byProyeksi && inTotal.length > 0 ? rows.filter(({ outOf }) => outOf === null) : [];
    const counted = inTotal.length > 0 ? inTotal : rows;

    const people = (key: "thisMonth" | "lastMonth") => sum(counted.map((row) => row[key]?.reached ?? 0));

    expect([
      total.reached,
      total.withoutSasaran.reached,
      total.thisMonth?.reached ?? 0,
      total.lastMonth?.reached ?? 0,
      total.waiting ?? 0,
    ]).toEqual([
      sum(counted.map(({ reached }) => reached)),
      sum(without.map(({ reached }) => reached)),
      people("thisMonth"),
      people("lastMonth"),
      sum(counted.map(({ waiting }) => waiting ?? 0)),
    ]);
    const roundedUp = sum(rows.map(({ outOf }) => outOf ?? 0)) - (total.outOf ?? 0);
    const shared = asked.indicator.kind === "once-yearly-sasaran" && asked.indicator.outOf.sharePercent;
    if (shared) expect(roundedUp >= 0 && roundedUp < units.length).toBe(true);
    else expect(roundedUp).toBe(0);
  });
});

test("a desa without a sasaran changes nothing in a proyeksi total but the note beside it", () => {
  hold(({ asked, units }) => {
    if (asked.indicator.kind !== "once-yearly-sasaran" || asked.basis === "RIIL") return;
    const withSasaran = units.filter(({ sasaran }) => sasaran !== null);
    if (withSasaran.length === 0) return;
    const { withoutSasaran: _told, ...total } = rowOf(units, asked);
    const { withoutSasaran: _none, ...without } = rowOf(withSasaran, asked);

    expect(total).toEqual(without);
  });
});

test("riil is always reached plus waiting, and nobody is unregistered", () => {
  hold(({ asked, units }) => {
    const row = rowOf(units, { ...asked, basis: "RIIL" });
    if (row.waiting === null) return;

    expect(row.outOf).toBe(row.reached + row.waiting);
    expect(row.unregistered).toBe(0);
  });
});

test("a sasaran is reached plus waiting plus unregistered, whichever is chosen", () => {
  hold(({ asked, units }) => {
    const { reached, waiting, unregistered, outOf } = rowOf(units, asked);
    if (unregistered === null || waiting === null) return;

    expect(reached + waiting + unregistered).toBe(outOf);
  });
});

test("a verdict needs a coverage, a target, an ended month and a report", () => {
  hold(({ asked, units }) => {
    const row = rowOf(units, asked);
    if (!isVerdict(row.status)) return;

    expect(row.coverage).not.toBeNull();
    expect(row.onTarget).not.toBeNull();
    expect(asked.running).toBe(false);
    const { reported, due } = row.reports ?? { reported: 0, due: 0 };
    expect(asked.indicator.kind === "reports" || reported * 100 >= due * 80).toBe(true);
    expect(row.status === "BAIK" || row.status === "KURANG").toBe(row.onTarget);
  });
});

test("the target is reached exactly when no people are missing or too many", () => {
  hold(({ asked, units }) => {
    const { onTarget, gapPeople } = rowOf(units, asked);
    if (onTarget === null) return;

    expect(gapPeople === 0).toBe(onTarget);
  });
});

test("January, a running month, and a month nobody reported have no trend", () => {
  hold(({ asked, units }) => {
    const { trend, status, movement, compared } = rowOf(units, asked);
    const silent = status === "BELUM_LAPOR" && asked.indicator.kind !== "reports";

    if (asked.month === 1 || asked.running || silent) expect(trend).toBeNull();
    expect(trend === null).toBe(movement === null);
    expect(trend === null).toBe(compared === null);
  });
});

test("one more person reached never lowers the coverage nor widens the gap", () => {
  hold(({ asked, units }) => {
    if (asked.indicator.kind !== "once-yearly-sasaran" || asked.basis === "RIIL") return;
    const more = units.map((unit) => ({ ...unit, reached: unit.reached.map((count) => count + 1) }));
    const before = rowOf(units, asked);
    const after = rowOf(more, asked);

    expect(after.reached).toBeGreaterThanOrEqual(before.reached);
    expect(after.gapPeople ?? 0).toBeLessThanOrEqual(before.gapPeople ?? 0);
  });
});

test("the months of a yearly count add up to what has been reached, whoever was silent", () => {
  hold(({ asked, units }) => {
    if (asked.indicator.kind !== "once-yearly-sasaran") return;
    const months = monthsOf(units, asked);

    expect(sum(months.map((month) => month?.reached ?? 0))).toBe(rowOf(units, asked).reached);
    expect(months.slice(asked.month).every((month) => month === null)).toBe(true);
  });
});

test("the order of the units does not matter", () => {
  hold(({ asked, units }) => {
    expect(rowOf([...units].reverse(), asked)).toEqual(rowOf(units, asked));
  });
});

test("whoever is ranked has a place no lower than the number of those ranked", () => {
  hold(({ asked, units }) => {
    const ranks = ranksOf(
      units.map((unit) => rowOf([unit], asked)),
      asked.indicator.betterWhen,
    ).flatMap((rank) => rank ?? []);

    if (ranks.length > 0) expect(Math.min(...ranks)).toBe(1);
    expect(Math.max(0, ...ranks)).toBeLessThanOrEqual(ranks.length);
  });
});

test("an indicator reads no mask but those it names", () => {
  hold(({ asked }) => {
    const read = new Set<MaskCode>();
    const note = (mask: MaskCode) => {
      read.add(mask);
      return [];
    };
    figuresOf(asked.indicator, {
      counts: note,
      facts: () => NOTHING_TOLD,
      proyeksi: () => null,
      mustReport: true,
      withoutDesa: false,
      yearBefore: null,
    });

    expect(new Set(masksOf(asked.indicator))).toEqual(read);
  });
});
