import { expect, test } from "vitest";
import { matchAreas } from "#lib/shape/match";
import { readGeoJson } from "#lib/shape/read-geojson";
import { readRings, tidyRing, writeRings } from "#lib/shape/rings";
import { slimGeoJson } from "#lib/shape/slim";
import { geoJsonOf, SQUARES } from "#tests/fixtures/map-shapes";

const LEFT = [[10600000, -100000, 10602000, -100000, 10602000, -98000, 10600000, -98000]];
const one = (coordinates: unknown, type = "Polygon") =>
  geoJsonOf([{ properties: { kode: "19.02.01.1016" }, coordinates, type }]);
const [[first, second, third]] = SQUARES.left as [number[][]];

test("an area is read in hundred-thousandths of a degree, its last point and its heights left out", () => {
  const [ring] = SQUARES.left;
  const high = ring?.map((point) => [...point, 12.5]);
  expect(readGeoJson(one([high]))).toMatchObject({ areas: [{ rings: LEFT }] });
  expect(readGeoJson(one([SQUARES.left], "MultiPolygon"))).toMatchObject({ areas: [{ rings: LEFT }] });
});

test.each([
  ["no JSON", "PK\u0003\u0004", "Ini bukan GeoJSON"],
  ["an empty list", "[]", "FeatureCollection"],
  ["a single area", JSON.stringify({ type: "Feature", properties: {}, geometry: null }), "FeatureCollection"],
  ["no areas", geoJsonOf([]), "FeatureCollection"],
  ["a line", one([first, second], "LineString"), "Wilayah ke-1 bukan bidang"],
  ["a ring of three points", one([[first, second, first]]), "Wilayah ke-1 punya titik"],
  ["a point in metres", one([[first, second, third, [540_000, -110_000]]]), "WGS 84"],
  ["latitude before longitude", one([SQUARES.left[0]?.map(([x, y]) => [y, x])]), "WGS 84"],
  ["a text for a number", one([[first, second, third, ["106", -1]]]), "WGS 84"],
  ["one area too many", geoJsonOf(Array(1001).fill({ properties: {}, coordinates: SQUARES.left })), "1000"],
  ["one point too many", one([Array.from({ length: 60_001 }, (_, at) => [100 + at / 1e4, -1])]), "60000"],
])("%s is refused in a sentence", (_, text, words) => {
  const read = readGeoJson(text);
  expect("problem" in read && read.problem).toContain(words);
});

const DESA = [
  { id: "a", code: "19.02.01.1016", name: "Kampong Damai" },
  { id: "b", code: "19.02.01.2008", name: "Juru Seberang" },
  { id: "c", code: "19.02.01.2010", name: "Air Saga" },
];
const area = (properties: Record<string, unknown>) => ({ properties, rings: LEFT });

test.each([
  [{ kode: "19.02.01.1016" }, ["a"]],
  [{ kode: "1902011016" }, ["a"]],
  [{ KDEPUM: 1902011016 }, ["a"]],
  [{ tetangga: "19.02.01.2008", kode: "19.02.01.1016" }, ["a"]],
  [{ nama: "Kampong Damai" }, []],
  [{ kode: "19.02.01" }, []],
  [{ kode: null, id: "" }, []],
])("an area that says %o is drawn as %o", (properties, ids) => {
  expect(matchAreas([area(properties)], DESA).drawn.map(({ desa }) => desa.id)).toEqual(ids);
});

test("two areas of one desa are one; what is no desa is named, and what is missing too", () => {
  const areas = [area({ kode: "19.02.01.1016" }), area({ kode: "19.02.01.1016" }), area({ nama: "Laut" })];
  const { drawn, missing, foreign } = matchAreas(areas, DESA);
  expect(drawn).toEqual([{ desa: DESA[0], rings: [...LEFT, ...LEFT] }]);
  expect([missing.map(({ id }) => id), foreign]).toEqual([["b", "c"], ["Laut"]]);
});

test("rings are stored as they are read", () => {
  expect(readRings(writeRings(LEFT))).toEqual(LEFT);
  expect(writeRings(LEFT)).toBe("[[10600000,-100000,2000,0,0,2000,-2000,0]]");
  expect(tidyRing([0, 0, 0, 0, 5, 0, 5, 5, 0, 0])).toEqual([0, 0, 5, 0, 5, 5]);
  expect(tidyRing([0, 0, 5, 0, 0, 0])).toBeNull();
});

test("a chosen file is sent without heights and needless digits, and read alike", () => {
  const wordy = one([SQUARES.left[0]?.map(([x = 0, y = 0]) => [x + 1e-9, y, 4])]).replaceAll(",", " ,\n  ");
  const slim = slimGeoJson(wordy);
  expect(slim.length).toBeLessThan(wordy.length);
  expect(readGeoJson(slim)).toEqual(readGeoJson(wordy));
  expect(slimGeoJson("bukan peta")).toBe("bukan peta");
});
