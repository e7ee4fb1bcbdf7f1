import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { IndicatorChart } from "#components/pws-indicator/indicator-chart";
import { CATALOGUE } from "#lib/coverage/catalogue";
import { type Counting, countRows } from "#lib/coverage/counting";
import { rankingOf } from "#lib/page/compare/ranking";
import { situationOf } from "#lib/page/home/situation";
import { indicatorView } from "#lib/page/indicator/view";
import { indicatorMap } from "#lib/page/map/view";
import { districtOf, KABUPATEN } from "#tests/support/small-district";
import { monthsWith, theIndicator } from "#tests/support/unit-figures";

// Of a finding that is found where it is looked for more is not better, and not worse.

const NEITHER = CATALOGUE.filter(({ betterWhen }) => betterWhen === "neither").map(({ code }) => code);
const JUDGING =
  /terbaik|terburuk|paling baik|paling buruk|tertinggal|lebih buruk|membaik|memburuk|peringkat/i;
const state = { wilayah: "kab", month: "2026-10", basis: "PROYEKSI", per: null } as const;
const reader = { role: "DINKES", unitId: "kab", desaIds: [], puskesmasId: null, klaster: null } as never;

const found = (people: number) => ({
  masks: {
    ...{ HT_FOUND: monthsWith({ 10: people }), HT_TESTED: monthsWith({ 10: 100 }) },
    ...{ TBC_SUSPECT: monthsWith({ 10: people }), TBC_SCREENED: monthsWith({ 10: 100 }) },
  },
});
const counting: Counting = districtOf({
  Sijuk: { Keciput: found(10), Tanjung: found(40), Batu: found(25) },
});

const view = (code: string) =>
  indicatorView(counting, theIndicator(code), {
    ...{ unit: KABUPATEN, level: "DESA", state, reader, version: null, page: 1 },
  });

test("there are such indicators, and all of them are asked about here", () => {
  expect([...NEITHER].sort()).toEqual(["PTM02", "TB00"]);
});

test.each(NEITHER)("%s stands by its value, with no place and no row of places", (code) => {
  const { lines } = view(code);
  expect(lines.map(({ name, rank }) => [name, rank])).toEqual([
    ["Tanjung", null],
    ["Batu", null],
    ["Keciput", null],
  ]);
  const chart = createElement(IndicatorChart, { view: view(code), totalName: "Kabupaten", month: "2026-10" });
  expect(renderToStaticMarkup(chart)).not.toContain("Peringkat");
});

test.each(NEITHER)("%s has no ranking that moves", (code) => {
  const months = ["2026-09", "2026-10"] as const;
  const units = countRows(counting, { unit: KABUPATEN, level: "DESA" }, theIndicator(code)).map((row) => {
    if (!row.area.unit) throw new Error(row.area.name);
    return { unit: row.area.unit, name: row.area.plain, href: null, months: [row, row] };
  });
  expect(rankingOf(units, months, theIndicator(code))).toBeNull();
});

test.each(NEITHER)(
  "home, map and page of %s say of nobody that it is the best, the worst or behind",
  (code) => {
    const home = situationOf(counting, { unit: KABUPATEN, state, reader, asked: code, opensNames: false });
    const map = indicatorMap(counting, theIndicator(code), {
      ...{ unit: KABUPATEN, level: "DESA", colouring: "KELAS", reader },
      state: { ...state, indicator: code, colouring: null } as never,
    });
    const said = { indicator: home?.indicator, lead: home?.lead, map: home?.map };
    expect(said.lead).toBeNull();
    expect(map.gapHead).toBeNull();
    expect(said.map?.plates.flatMap(({ tiles }) => tiles).map(({ name }) => name)).toEqual([
      ...["Batu", "Keciput", "Tanjung"],
    ]);
    for (const words of [said, map, view(code)]) expect(JSON.stringify(words)).not.toMatch(JUDGING);
  },
);
