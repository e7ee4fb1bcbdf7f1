import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { paperFill } from "#components/paper/hatches";
import { SHAPE, TILE } from "#components/pws/fill";
import { StatusGlyph } from "#components/pws/status";
import { ATTENTION, glyphOf, isVerdict, STATUS_LABELS } from "#lib/coverage/labels";
import type { PwsStatus } from "#lib/coverage/status";
import { FILL_LABELS, type Fill } from "#lib/page/pws/fill";

/** Without its colours and the width of its line: what is left is filled or not, broken or not, and a path. */
function shapeOf(status: PwsStatus, trend: Parameters<typeof glyphOf>[1]): string {
  const drawn = renderToStaticMarkup(createElement(StatusGlyph, { status, trend }));
  return drawn.replaceAll(/var\(--\w+\)/g, "colour").replaceAll(/ stroke-width="[\d.]+"/g, "");
}

const STATUSES = Object.keys(STATUS_LABELS) as PwsStatus[];
const TRENDS = ["NAIK", "TURUN", "TETAP", null] as const;

test("two marks look alike without colour only where the text mark is the same too", () => {
  const texts = new Map<string, Set<string>>();
  for (const status of STATUSES)
    for (const trend of TRENDS) {
      const shape = shapeOf(status, trend);
      texts.set(shape, (texts.get(shape) ?? new Set()).add(glyphOf(status, trend)));
    }
  expect([...texts.values()].filter(({ size }) => size > 1).map((same) => [...same])).toEqual([]);
  expect(texts.size).toBe(13);
});

test("the four words never share a mark at the trend that gave them", () => {
  const given = { BAIK: "NAIK", KURANG: "TURUN", CUKUP: "NAIK", JELEK: "TURUN" } as const;
  expect(new Set(ATTENTION.map((word) => shapeOf(word, given[word]))).size).toBe(4);
  const tips = (["NAIK", "TURUN", "TETAP"] as const).map((trend) => shapeOf("JELEK", trend));
  expect(tips[1]).toContain("M7 11.8 1.4 2.2H12.6Z"); // the tip below
  expect(tips[0]).toContain("M7 2.2 12.6 11.8H1.4Z");
  expect(new Set(tips).size).toBe(3);
});

test("every fill of a place has a pattern, an edge or a ground of its own, and a word", () => {
  const fills = Object.keys(FILL_LABELS) as Fill[];
  expect(new Set(fills.map((fill) => JSON.stringify({ ...SHAPE[fill], stroke: "" }))).size).toBe(
    fills.length,
  );
  expect(new Set(fills.map((fill) => TILE[fill])).size).toBe(fills.length);
  expect(new Set(Object.values(FILL_LABELS)).size).toBe(fills.length);
});

test("hatched is what falls, on the screen and on paper; on paper without any colour", () => {
  const hatched = (fill: string) => fill.startsWith("url(");
  expect(ATTENTION.filter((word) => hatched(SHAPE[word.toLowerCase() as Fill].fill))).toEqual([
    "JELEK",
    "KURANG",
  ]);
  expect(ATTENTION.filter((word) => hatched(paperFill(word)))).toEqual(["JELEK", "KURANG"]);
  expect(new Set(ATTENTION.map(paperFill)).size).toBe(4);
  for (const status of [...STATUSES.filter((one) => !isVerdict(one)), ...ATTENTION]) {
    const fill = paperFill(status);
    expect(hatched(fill) || /^#(.)(\1{2}|\1{5})$|^#(..)\3\3$/.test(fill), `${status} ${fill}`).toBe(true);
  }
});
