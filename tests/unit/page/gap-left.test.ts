import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CompareTable } from "#components/compare/compare-table";
import { OverviewTable } from "#components/pws-overview/overview-table";
import { StatusLines } from "#components/pws-overview/status-lines";
import { countTotal } from "#lib/coverage/counting";
import { panelOf } from "#lib/page/compare/panel";
import { compareSentences } from "#lib/page/compare/sentence";
import { tileOf } from "#lib/page/home/tiles";
import { colouringChoices } from "#lib/page/map/choices";
import { overviewRow } from "#lib/page/overview/row";
import { gapFigure, gapNouns, gapWords } from "#lib/page/pws/gap-left";
import { statusLine } from "#lib/page/pws/status-line";
import { districtOf, KABUPATEN } from "#tests/support/small-district";
import { monthsWith, NO_MONTHS, theIndicator } from "#tests/support/unit-figures";

// Beside people the completeness of reports counts units, and says so wherever it stands among them.

const silent = { DILAYANI_2: NO_MONTHS, DILAYANI_3: NO_MONTHS, DILAYANI_4: NO_MONTHS };
const counting = districtOf({
  Sijuk: {
    Keciput: { proyeksi: 120, masks: { ...silent, K4: monthsWith({ 9: 50 }) } },
    Batu: { masks: silent },
    Tanjung: {},
  },
});
const [k4, reports] = ["KIA03", "ILP18"].map((code) => countTotal(counting, KABUPATEN, theIndicator(code)));
if (!k4 || !reports) throw new Error("no indicators");
const state = { wilayah: "kab", month: "2026-10", basis: "PROYEKSI", per: null } as const;
const panelsOf = (counted: typeof k4) =>
  panelOf([{ month: "2026-10", counted }], {
    ...{ key: counted.question.indicator.code, title: counted.question.indicator.label, href: null },
    ...{ month: "2026-10", measure: "SELISIH" },
  }) ?? [];
const panels = [k4, reports].flatMap(panelsOf);
const headIn = (markup: string) => /<th[^>]*>(Kurang.*?)<\/th>/.exec(markup)?.[1]?.replace(/<br\/?>/, " ");

test("a gap of units says unit, one of people stands alone", () => {
  expect(reports.row.gapPeople).toBe(2);
  expect(gapWords({ gapPeople: 2, lowerIsBetter: false, noun: "unit" })).toBe("kurang 2 unit");
  expect(gapWords({ gapPeople: 1_200, lowerIsBetter: true, noun: "orang" })).toBe("lebih 1.200");
  expect([gapFigure(0, "unit"), gapFigure(null, "unit"), gapFigure(3)]).toEqual(["0 unit", "–", "3"]);
  expect(statusLine(k4, [], "").gap).toBe("kurang 45");
  expect(statusLine(reports, [], "").gap).toBe("kurang 2 unit");
  const asked = {
    state,
    reader: { role: "DINKES", unitId: "kab", desaIds: [], puskesmasId: null },
    named: [],
  } as const;
  expect(tileOf(counting, reports, asked).gapWords).toBe("kurang 2 unit");
  expect(compareSentences(panels.slice(1), null, "indikator")).toContain(
    "Kelengkapan laporan paling jauh dari target: kurang 2 unit.",
  );
});

test("over a column stands what it counts", () => {
  expect(gapNouns([{ noun: "orang" }])).toBe("orang");
  expect(gapNouns([{ noun: "unit" }, { noun: "orang" }])).toBe("orang, unit");
  expect(gapNouns([])).toBe("orang");
});

test("every table of indicators says of its gaps whether they are people or units", () => {
  const rows = [k4, reports].map((total) => overviewRow(counting, total, { href: "", strip: [] }));
  const overview = { bands: [{ title: "Semua", rows }], strip: [], basis: "PROYEKSI" } as never;
  const tables = {
    overview: createElement(OverviewTable, {
      ...{ overview, caption: "", month: "2026-10", running: false, parts: "desa" },
    } as never),
    lines: createElement(StatusLines, {
      ...{ caption: "", running: false },
      bands: [{ title: "Semua", lines: [k4, reports].map((total) => statusLine(total, [], "")) }],
    }),
    compare: createElement(CompareTable, { panels, noun: "indikator" }),
  };
  for (const [name, table] of Object.entries(tables)) {
    const markup = renderToStaticMarkup(table);
    expect([name, headIn(markup)]).toEqual([name, "Kurang orang, unit"]);
    expect([name, markup.includes("2 unit")]).toEqual([name, true]);
  }
});

test("a map coloured by its gap says of what, and on which side", () => {
  const choices = (code: string) =>
    colouringChoices({ ...state, colouring: null } as never, {
      ...{ indicator: theIndicator(code), running: false, hasTarget: true, current: "STATUS" },
    })
      .map(({ label }) => label)
      .at(-1);
  expect([choices("KIA03"), choices("GIZ06"), choices("ILP18")]).toEqual([
    "Kurang orang",
    "Lebih orang",
    "Kurang unit",
  ]);
});
