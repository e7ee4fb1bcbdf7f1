import { beforeAll, expect, test } from "vitest";
import { readAreaTree } from "#lib/area/queries";
import { readFigures } from "#lib/coverage/read-figures";
import { asActor } from "#lib/db/as-actor";
import type { Month } from "#lib/period/month";
import { listSettings } from "#lib/sasaran/list-settings";
import { tellOfTwoSources } from "#tests/integration/sasaran/two-sources";
import { theIndicator } from "#tests/support/unit-figures";

let told: Awaited<ReturnType<typeof tellOfTwoSources>>;

beforeAll(async () => {
  told = await tellOfTwoSources();
});

test.each([
  { month: "2026-08", figures: [100, 60, null], why: "Daerah is stored and does not count" },
  { month: "2026-09", figures: ["40+50=90", null, 30], why: "the month of change; Juru has Pusdatin alone" },
  { month: "2026-10", figures: ["44+50=94", null, 30], why: "one half corrected, never both versions" },
  { month: "2026-11", figures: [100, "31+33=64", null], why: "by Pusdatin again; Saga has Daerah alone" },
] as const)("$month: $figures, $why", async ({ month, figures }) => {
  expect(await told.lansia(month)).toEqual(figures);
});

test("the pages count with the sum of both halves, and a desa that the source does not know has no sasaran", async () => {
  const figures = async (month: Month) =>
    asActor(told.budi, async (tx) => {
      const tree = await readAreaTree(tx, month);
      const indicators = [theIndicator("SPM07", month)];
      const read = await readFigures(tx, { month, units: tree.desa, indicators });
      return tree.desa.map((desa) => [desa.name, read.figures(desa, theIndicator("SPM07", month)).sasaran]);
    });
  expect(await figures("2026-10")).toEqual([
    ["Air Saga", 30],
    ["Juru Seberang", null],
    ["Kampong Damai", 94],
  ]);
  expect(await figures("2026-11")).toEqual([
    ["Air Saga", null],
    ["Juru Seberang", 64],
    ["Kampong Damai", 100],
  ]);
});

test("the list of versions tells source and sex, and counts a desa once", async () => {
  const settings = await asActor(told.budi, (tx) => listSettings(tx, { year: 2026, group: "LANSIA" }));
  expect(
    settings.map(({ version, source, desa, people, bySex }) => [version, source, desa, people, bySex]),
  ).toEqual([
    [5, "PUSDATIN", 1, 64, true],
    [4, "DAERAH", 1, 97, false],
    [3, "DAERAH", 1, 94, true],
    [2, "DAERAH", 2, 120, true],
    [1, "PUSDATIN", 2, 160, false],
  ]);
});
