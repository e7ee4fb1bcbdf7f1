import { describe, expect, test } from "vitest";
import { ukWeeks } from "#lib/pregnancy/uk";
import { aksScore } from "#lib/programme/elderly/aks";
import { judge } from "#lib/programme/growth/weighing";
import { riskFlags } from "#lib/programme/pregnancy/risk";
import { derive } from "#lib/recording/derive";
import { dayText, monthOfDay, monthsOld, monthText, yearsOld } from "#prisma/seed/lives/calendar";
import { homeOn, type Life, type PregnancyStory, type Served } from "#prisma/seed/lives/life";
import { openDay } from "#prisma/seed/lives/stage";
import { isSchoolDay, isWorkingDay } from "#prisma/seed/lives/working-days";
import { playedStage } from "#tests/unit/seed/stage";

// What a professional looks at first in a district that claims to be one. Ranges, because every seed is another district.
describe.each([7, 11])("the district of seed %i", (seed) => {
  const { stage, lives } = playedStage(seed, 7000);
  const services = lives.flatMap((life) => life.served.map((served) => ({ life, served })));
  const pregnancies = lives.flatMap((woman) => woman.pregnancies.map((story) => ({ woman, story })));
  const contactsOf = (woman: Life, story: PregnancyStory) =>
    woman.served.filter(({ kind, pregnancy }) => kind === "ANC" && pregnancy === story);

  test("a quarter to a third of the pregnant are risiko tinggi", () => {
    const atRisk = pregnancies.filter(({ woman, story }) =>
      woman.served.some(
        (served) =>
          served.pregnancy === story &&
          riskFlags(
            { bornOn: dayText(woman.born) },
            { hphtOn: dayText(story.hpht) },
            { servedOn: dayText(served.on), data: served.data },
          ).length > 0,
      ),
    );
    expectShare(atRisk.length, pregnancies.length, [25, 35]);
  });

  test("of the first contacts 80 to 88 % are in the first twelve weeks", () => {
    const firsts = pregnancies.flatMap(({ woman, story }) => {
      const [first] = contactsOf(woman, story);
      return first ? [ukWeeks(dayText(story.hpht), dayText(first.on))] : [];
    });
    expectShare(firsts.filter((weeks) => weeks <= 12).length, firsts.length, [80, 88]);
  });

  test("no whole month of the history has a jump of first contacts", () => {
    const counts = new Map<number, number>();
    for (let month = stage.opens; month < monthOfDay(stage.today) - 1; month++) counts.set(month, 0);
    for (const { woman, story } of pregnancies) {
      const month = monthOfDay(contactsOf(woman, story)[0]?.on ?? 0);
      if (counts.has(month)) counts.set(month, (counts.get(month) ?? 0) + 1);
    }
    const mean = [...counts.values()].reduce((sum, count) => sum + count, 0) / counts.size;
    for (const [month, count] of counts)
      expect(count, monthText(month)).toBeLessThan(mean + 4 * Math.sqrt(mean)); // chance alone stays below
  });

  test("of the pregnancies that are over 75 to 88 % were given all 180 tablets", () => {
    const over = pregnancies.filter(({ story }) => story.hpht + 280 < stage.today);
    const enough = over.filter(({ woman, story }) => {
      const given = contactsOf(woman, story).map(({ data }) => Number(data.ttd_diberikan ?? 0));
      return given.reduce((sum, tablets) => sum + tablets, 0) >= 180;
    });
    expectShare(enough.length, over.length, [75, 88]);
  });

  test("T status rises with the pregnancies, up to T5", () => {
    const known = pregnancies.flatMap(({ woman, story }) => {
      const data = woman.served.find(({ kind, pregnancy }) => kind === "HAMIL" && pregnancy === story)?.data;
      return data ? [{ gravida: Number(data.gravida), status: Number(String(data.status_t).slice(1)) }] : [];
    });
    const mean = (group: typeof known) => group.reduce((sum, { status }) => sum + status, 0) / group.length;
    const [first, second, later] = [1, 2, 3].map((gravida) =>
      mean(known.filter((one) => (gravida === 3 ? one.gravida >= 3 : one.gravida === gravida))),
    );
    expect(first).toBeLessThan(second ?? 0);
    expect(second).toBeLessThan(later ?? 0);
    expect(known.some(({ gravida, status }) => gravida >= 3 && status === 5)).toBe(true);
  });

  test("mandiri falls with age, and few are above ninety", () => {
    const scored = lives.flatMap((life) => {
      const last = life.served.findLast(
        ({ kind, data }) => kind === "SKRINING_LANSIA" && aksScore(data) !== null,
      );
      return last ? [{ years: yearsOld(life.born, last.on), mandiri: aksScore(last.data) === 20 }] : [];
    });
    const between = (from: number, to: number) => scored.filter(({ years }) => years >= from && years <= to);
    const ranges = [
      [60, 69, [92, 97]],
      [70, 79, [80, 90]],
      [80, 89, [60, 80]],
    ] as const;
    for (const [from, to, range] of ranges) {
      const group = between(from, to);
      expectShare(group.filter(({ mandiri }) => mandiri).length, group.length, range);
    }
    const elders = lives.filter(({ born, died }) => died === null && yearsOld(born, stage.today) >= 60);
    const oldest = elders.filter(({ born }) => yearsOld(born, stage.today) >= 90);
    expectShare(oldest.length, elders.length, [0.2, 1.5]);
  });

  test("everything is served on working days, school screenings on school days", () => {
    expect(services.filter(({ served }) => !isWorkingDay(served.on))).toEqual([]);
    const atSchool = services.filter(({ served }) => served.place === "SEKOLAH");
    expect(atSchool.length).toBeGreaterThan(1000);
    expect(atSchool.filter(({ served }) => !isSchoolDay(served.on))).toEqual([]);
  });

  test("adults at the posyandu come on its open day", () => {
    const visits = services.filter(
      ({ served }) => served.kind === "SKRINING_DEWASA" && served.place === "POSYANDU",
    );
    const onTheDay = visits.filter(({ life, served }) => {
      const home = homeOn(life, served.on);
      return home && openDay(home, monthOfDay(served.on)) === served.on;
    });
    expectShare(onTheDay.length, visits.length, [99, 100]);
  });

  test("children are stunted, wasted, overweight as in the surveys, spread a little wider than the standard", () => {
    const scores = services
      .filter(({ served }) => served.kind === "TIMBANG" && monthOfDay(served.on) >= stage.opens)
      .map(({ life, served }) => ({ months: monthsOld(life.born, served.on), ...scoresOf(life, served) }))
      .filter(({ months }) => months < 60);
    const ages = [
      [0, 5, [7, 14]],
      [6, 11, [8, 17]],
      [12, 59, [18, 26]],
    ] as const;
    for (const [from, to, range] of ages) {
      const z = valid(scores.filter(({ months }) => months >= from && months <= to).map(({ tbu }) => tbu));
      expectShare(z.filter((one) => one < -2).length, z.length, range);
    }
    const lengths = valid(scores.map(({ tbu }) => tbu));
    const weights = valid(scores.map(({ bbtb }) => bbtb));
    expectShare(weights.filter((one) => one > 2).length, weights.length, [2.5, 5.5]);
    expectShare(weights.filter((one) => one < -2).length, weights.length, [3, 9]);
    for (const z of [lengths, weights]) {
      expect(deviation(z)).toBeGreaterThan(1);
      expect(deviation(z)).toBeLessThan(1.2);
    }
  });

  test("3 to 8 % of those judged did not gain twice", () => {
    const judged = lives.flatMap((life) =>
      judge(
        { bornOn: dayText(life.born), sex: life.sex },
        life.served.flatMap(({ kind, on, data }) =>
          kind === "TIMBANG" ? [{ on: dayText(on), kg: Number(data.bb_kg) }] : [],
        ),
      ).filter(({ month, verdict }) => month >= "2025-01" && (verdict === "N" || verdict === "T")),
    );
    expectShare(judged.filter(({ twoT }) => twoT).length, judged.length, [3, 8]);
  });

  test("the first month shown is judged like the others: something was recorded before it", () => {
    const babies = services.filter(
      ({ life, served }) =>
        served.kind === "TIMBANG" &&
        monthOfDay(served.on) === stage.opens &&
        monthsOld(life.born, served.on) >= 3,
    );
    const before = babies.filter(({ life }) =>
      life.served.some(({ kind, on }) => kind === "TIMBANG" && monthOfDay(on) < stage.opens),
    );
    expectShare(before.length, babies.length, [95, 100]);
  });
});

function scoresOf(life: Life, { data, on }: Served) {
  const { tbu, bbtb } = derive("TIMBANG", data, {
    sex: life.sex,
    bornOn: dayText(life.born),
    servedOn: dayText(on),
    previous: [],
  });
  return { tbu, bbtb };
}

function valid(values: readonly unknown[]): number[] {
  return values.filter((value) => typeof value === "number");
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

function expectShare(part: number, whole: number, [low, high]: readonly [number, number]) {
  const percent = (100 * part) / whole;
  expect(percent, `${part} dari ${whole}`).toBeGreaterThanOrEqual(low);
  expect(percent, `${part} dari ${whole}`).toBeLessThanOrEqual(high);
}
