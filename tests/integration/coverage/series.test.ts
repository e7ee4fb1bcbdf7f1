import { beforeAll, expect, test } from "vitest";
import type { Authorized } from "#lib/access/actor";
import { indicatorIn, indicatorsIn } from "#lib/coverage/catalogue";
import { countTotal, unitsToRead } from "#lib/coverage/counting";
import { readFigures } from "#lib/coverage/read-figures";
import { readFrame } from "#lib/coverage/read-frame";
import { readSeries } from "#lib/coverage/read-series";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import type { Month } from "#lib/period/month";
import { seedDistrict } from "#tests/support/seeded-district";

let dinkes: Authorized<"coverage:read">;
let codes: string[];

beforeAll(async () => {
  const signInAs = await seedDistrict({ years: 2 });
  dinkes = await signInAs("DINKES");
  const first = await db().unit.findMany({ where: { kind: "DESA" }, orderBy: { code: "asc" }, take: 2 });
  codes = ["19.02", ...first.map(({ code }) => code)];
  // One month's target is not that of the months before.
  await db().target.create({
    data: {
      indicator: "KIA03",
      since: new Date("2026-05-01"),
      permille: 500,
      source: "(contoh)",
      recordedById: dinkes.id,
    },
  });
}, 120_000);

const SHOWN: Month = "2026-11";

test("each month of a line says what the page of that month says, year by year", async () => {
  const indicators = indicatorsIn(SHOWN).map(({ code }) => code);
  let compared = 0;
  for (const wilayah of codes)
    await asActor(dinkes, async (tx) => {
      const frame = await readFrame(tx, dinkes, { wilayah, month: SHOWN, basis: "PROYEKSI" });
      if (!frame) throw new Error(`No ${wilayah}`);
      const series = await readSeries(tx, frame, { units: [frame.unit], codes: indicators });
      for (const { month } of series(frame.unit, "KIA03")) {
        const own = await readFrame(tx, dinkes, { wilayah, month, basis: "PROYEKSI" });
        if (!own || own.year === "NOT_OPENED") continue;
        const units = unitsToRead(own.tree, own.unit, undefined);
        const { figures } = await readFigures(tx, { month, units, indicators: indicatorsIn(month) });
        for (const code of indicators) {
          const indicator = indicatorIn(month, code);
          const point = series(frame.unit, code).find((one) => one.month === month);
          if (!indicator) expect(point?.counted).toBeNull();
          else expect(point?.counted?.row).toEqual(countTotal({ ...own, figures }, own.unit, indicator).row);
          compared++;
        }
      }
    });
  expect(compared).toBeGreaterThan(1000);
});

test("a month before the first year that was counted is a hole, not nought", async () => {
  await asActor(dinkes, async (tx) => {
    const frame = await readFrame(tx, dinkes, { wilayah: null, month: SHOWN, basis: "PROYEKSI" });
    if (!frame) throw new Error("No kabupaten");
    const series = await readSeries(tx, frame, { units: [frame.unit], codes: ["KIA03"], months: 48 });
    const points = series(frame.unit, "KIA03");
    expect(points).toHaveLength(48);
    expect(points[0]).toEqual({ month: "2022-12", counted: null });
    expect(points.at(-1)?.month).toBe(SHOWN);
    expect(points.at(-1)?.counted?.row.outOf).toBeGreaterThan(0);
  });
});
