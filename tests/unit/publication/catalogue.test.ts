import { expect, test } from "vitest";
import { indicatorIn } from "#lib/coverage/catalogue";
import { countedMask, isOverMeasure } from "#lib/coverage/definition";
import { PUBLISHED, publishedIn } from "#lib/publication/catalogue";

// Decided one by one: what concerns HIV, ODGJ or pasung is never among them.
const DECIDED = "KIA01 KIA03 KIA04 GIZ01 GIZ03 GIZ06 GIZ07 SPM05 ILP11 SPM06 PTM02 SPM07 LAN02";

test("what everybody may read is decided one by one, wholes before their parts", () => {
  expect(PUBLISHED.map(({ code }) => code).join(" ")).toBe(DECIDED);
  for (const [place, { within }] of PUBLISHED.entries())
    if (within !== null) expect(PUBLISHED.slice(0, place).map(({ code }) => code)).toContain(within);
  expect(
    publishedIn("2026-10")
      .map(({ indicator }) => indicator.code)
      .join(" "),
  ).toBe(DECIDED);
});

const NEVER_BELOW_PUSKESMAS = /\b(hiv|aids|odha|odgj|jiwa|pasung|sifilis)\b/i;

test.each(DECIDED.split(" "))("%s is of nothing that puskesmas and above alone may read", (code) => {
  const indicator = indicatorIn("2026-10", code);
  const { label, title, meaning } = indicator ?? {};
  expect([label, title, meaning].join(" ")).not.toMatch(NEVER_BELOW_PUSKESMAS);
});

test("no two are out of the same count, and every part is counted within its whole", () => {
  const all = publishedIn("2026-10").map(({ indicator }) => indicator);
  const denominators = all.flatMap((one) => (isOverMeasure(one) ? one.outOf.mask : []));
  expect(new Set(denominators).size).toBe(denominators.length);
  expect(
    PUBLISHED.flatMap(({ code, within }) => {
      const [part, whole] = [code, within].map((one) => all.find((each) => each.code === one));
      return part && whole ? [[countedMask(part), countedMask(whole)].join(" in ")] : [];
    }),
  ).toEqual(["K4 in K1", "K6 in K4", "N in D", "STUNTING in D", "WASTING in D"]);
});
