import { beforeAll, expect, test } from "vitest";
import { demand } from "#lib/access/actor";
import { indicatorsIn } from "#lib/coverage/catalogue";
import { hasGap } from "#lib/names/lists";
import { readNames } from "#lib/page/names/read-names";
import { readWhy } from "#lib/page/why/read-why";
import { signedIn, type TestUser } from "#prisma/factories/users";
import type { World } from "#prisma/factories/world";
import { tellStory } from "#tests/integration/coverage/story";

let world: World;

beforeAll(async () => {
  world = await tellStory();
});

const reader = async (user: TestUser) => demand(await signedIn(user), "coverage:read");

/** The query of a link, as its page reads it. */
function queryOf(href: string): Record<string, string> {
  return Object.fromEntries(new URL(href, "http://denyut.invalid").searchParams);
}

test("of every indicator, unit, month and sasaran the parts add up to the gap and open as many names", async () => {
  const kapus = await reader(world.rahma);
  const units = [world.tanjungpandan, world.kampongDamai, world.kenanga];
  let opened = 0;
  for (const bulan of ["2026-01", "2026-10"])
    for (const indicator of indicatorsIn(bulan as "2026-10").filter(hasGap))
      for (const { code: wilayah } of units)
        for (const sasaran of ["proyeksi", "riil"]) {
          const place = { bulan, wilayah, sasaran };
          const view = (await readWhy(kapus, indicator.code, place))?.view;
          if (!view?.gap) continue;
          const { reached, outOf, reported } = view.counted.row;
          const people =
            indicator.betterWhen === "higher" ? (outOf ?? 0) - reached : reached - (reported ?? 0);
          const sum = view.gap.parts.reduce((all, part) => all + part.people, 0);
          expect([indicator.code, place, sum]).toEqual([indicator.code, place, people]);
          for (const { link, people: expected } of view.gap.parts) {
            if (!link) continue;
            const names = await readNames(kapus, indicator.code, queryOf(link.href));
            expect([link.href, names?.counted && names.names?.all]).toEqual([link.href, expected]);
            opened += 1;
          }
          for (const { href, people: expected } of view.pareto?.lines ?? []) {
            const names = await readNames(kapus, indicator.code, queryOf(href ?? ""));
            expect([href, names?.counted && names.names?.all]).toEqual([href, expected]);
            opened += 1;
          }
        }
  expect(opened).toBeGreaterThan(20);
}, 120_000);

test("who sees no names gets counts of tallies, and no way to a name", async () => {
  const page = await readWhy(await reader(world.budi), "KIA03", { bulan: "2026-10" });

  expect(page?.view?.gap?.parts.every(({ link }) => link === null)).toBe(true);
  expect(JSON.stringify(page)).not.toMatch(/\/nama\?[^"]*bagian|Beti|Cici/);
});

test("out of reach, and of a number without people, there is nothing to ask why", async () => {
  expect(await readWhy(await reader(world.rahma), "KIA03", { wilayah: world.airSaga.code })).toBeNull();
  expect(await readWhy(await reader(world.rahma), "ILP18", {})).toBeNull();
});
