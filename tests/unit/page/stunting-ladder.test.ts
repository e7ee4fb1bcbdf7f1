import { expect, test } from "vitest";
import type { Actor } from "#lib/access/actor";
import { indicatorsIn } from "#lib/coverage/catalogue";
import type { CountedRow } from "#lib/coverage/counting";
import { rowOf } from "#lib/coverage/row";
import { beginning, preventing, rungOf, stepsIn } from "#lib/page/pws/ladder";
import { DESA } from "#tests/support/small-district";
import { monthsWith, NO_MONTHS, questionOf, theIndicator, unitOf } from "#tests/support/unit-figures";

const ALL = indicatorsIn("2026-10");
const KAPUS = { role: "KAPUS", klaster: null } as Actor;
const state = { wilayah: "Damai", month: "2026-10", basis: "PROYEKSI", per: null } as const;

/** Of October: so many of so many; "SILENT" where nothing was recorded. */
function countedIn(code: string, of: readonly [part: number, whole: number] | "SILENT"): CountedRow {
  const indicator = theIndicator(code);
  if (!("counts" in indicator) || !("outOf" in indicator) || !("mask" in indicator.outOf))
    throw new Error(code);
  const question = questionOf(indicator, { basis: "RIIL" });
  const [part, whole] = of === "SILENT" ? [0, 0] : of;
  const masks = {
    [indicator.counts]: monthsWith({ 10: part }),
    [indicator.outOf.mask]: monthsWith({ 10: whole }),
    ...(of === "SILENT" && { DILAYANI_2: NO_MONTHS }),
  };
  const area = { unit: DESA, code: "Damai", name: "Damai", plain: "Damai", of: [DESA] };
  return { area, question, row: rowOf([unitOf(indicator, { masks })], question) };
}

const rung = (code: string, of: readonly [number, number] | "SILENT", open = true, reader = KAPUS) =>
  rungOf({ label: code }, countedIn(code, of), { state, reader, open });

test("the steps go up to stunting itself, in whichever order the indicators stand", () => {
  const labels = [
    "Belum ditimbang",
    "Tidak naik (T)",
    "Tidak naik dua kali (2T)",
    "Berat badan kurang",
    "Stunting",
  ];

  expect(stepsIn(ALL).map(({ step }) => step.label)).toEqual(labels);
  expect(stepsIn(ALL.toReversed()).map(({ step }) => step.label)).toEqual(labels);
});

test("who is new is no step of it, and neither is what prevents it", () => {
  expect(beginning(ALL).map(({ code }) => code)).toEqual(["GIZ09"]);
  expect(preventing(ALL).map(({ code }) => code)).toContain("GIZ02");
  const steps = stepsIn(ALL).map(({ indicator }) => indicator);
  expect([...beginning(ALL), ...preventing(ALL)].filter((one) => steps.includes(one))).toEqual([]);
});

test.each([
  // More is better: who was missed.
  ["GIZ01", [30, 40], 10, 40, "25,0%"],
  ["GIZ01", [40, 40], 0, 40, "0,0%"],
  ["GIZ03", [39, 40], 1, 40, "2,5%"],
  // Less is better: who was found.
  ["GIZ04", [3, 40], 3, 40, "7,5%"],
  ["GIZ06", [0, 40], 0, 40, "0,0%"],
  ["GIZ06", [40, 40], 40, 40, "100,0%"],
  ["GIZ09", [1, 40], 1, 40, "2,5%"],
] as const)("%s of %o is %i of %i", (code, of, people, outOf, percent) => {
  expect(rung(code, of)).toMatchObject({ people, outOf, percent });
});

test.each(["GIZ01", "GIZ06", "GIZ09"])(
  "%s of a month without a record is not known, and opens nothing",
  (code) => {
    expect(rung(code, "SILENT")).toMatchObject({ people: null, outOf: null, percent: "–", href: null });
  },
);

test.each([
  [[1, 19], true],
  [[1, 20], false],
] as const)("of %o it is quiet: %s", (of, small) => {
  expect(rung("GIZ06", of).small).toBe(small);
});

test.each([
  ["who is missed", "GIZ01", [39, 40], KAPUS, true, /^\/pws\/GIZ01\/nama\?.*daftar=belum/],
  ["who is found", "GIZ06", [1, 40], KAPUS, true, /^\/pws\/GIZ06\/nama\?.*daftar=sudah/],
  ["who is new", "GIZ09", [1, 40], KAPUS, true, /^\/pws\/GIZ09\/nama\?.*daftar=sudah/],
  ["nobody", "GIZ06", [0, 40], KAPUS, true, null],
  ["a place out of reach", "GIZ06", [1, 40], KAPUS, false, null],
  ["for dinkes", "GIZ06", [1, 40], { role: "DINKES", klaster: null } as Actor, true, null],
  [
    "for the PJ of klaster 2",
    "GIZ06",
    [1, 40],
    { role: "PJ_KLASTER", klaster: "KLASTER_2" } as Actor,
    true,
    /nama/,
  ],
  [
    "for the PJ of klaster 3",
    "GIZ06",
    [1, 40],
    { role: "PJ_KLASTER", klaster: "KLASTER_3" } as Actor,
    true,
    null,
  ],
] as const)("names: %s", (_, code, of, reader, open, href) => {
  const found = rung(code, of, open, reader).href;
  if (href === null) expect(found).toBeNull();
  else expect(found).toMatch(href);
});
