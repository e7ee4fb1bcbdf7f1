import { expect, test } from "vitest";
import { pyramidOf } from "#lib/page/pws/pyramid";

const month = (people: number) => [0, 0, people, 0, 0, 0, 0, 0, 0, 0, 0, 0];

test("seventeen bands, the oldest on top, each sex by itself, over all desa", () => {
  const desa = (mask: string, sex: string) =>
    month({ PENDUDUK_0_4: 7, PENDUDUK_80: 2 }[mask] ?? (sex === "L" ? 1 : 0));
  const pyramid = pyramidOf([desa, desa], 3);
  expect(pyramid?.bands.length).toBe(17);
  expect(pyramid?.bands[0]).toEqual({ label: "80+", L: 4, P: 4 });
  expect(pyramid?.bands[1]).toEqual({ label: "75–79", L: 2, P: 0 });
  expect(pyramid?.bands.at(-1)).toEqual({ label: "0–4", L: 14, P: 14 });
  expect([pyramid?.L, pyramid?.P, pyramid?.most]).toEqual([14 + 4 + 15 * 2, 18, 14]);
});

test("where nobody is counted there is no pyramid", () => {
  expect(pyramidOf([() => month(5)], 4)).toBeNull();
  expect(pyramidOf([], 3)).toBeNull();
});
