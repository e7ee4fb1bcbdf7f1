import { describe, expect, test } from "vitest";
import { openingSections } from "#lib/entry/opening-sections";
import { sectionsFor } from "#lib/form/asked";
import type { LastValues } from "#lib/form/last-values";
import { SKRINING_DEWASA } from "#lib/programme/adult/service";
import { ANC } from "#lib/programme/pregnancy/anc-service";

const HPHT = "2026-04-20";
const sections = sectionsFor(ANC, { kader: false, sex: "P" });
const opened = (last: LastValues, day: `${number}-${number}-${number}` = "2026-11-12") =>
  openingSections(sections, { last, day, hphtOn: HPHT });
const titled = (title: string, last: LastValues, day?: `${number}-${number}-${number}`) =>
  opened(last, day).find((section) => section.title === title);
const codesIn = (title: string, last: LastValues, day?: `${number}-${number}-${number}`) =>
  titled(title, last, day)?.fields.map(({ code }) => code) ?? [];

describe("an antenatal contact as it opens", () => {
  test("danger signs and what is due stand open, then the folds, and every field stands exactly once", () => {
    const all = opened({ tb_cm: { value: 152, on: "2026-06-29" } });

    expect(all.filter(({ folded, known }) => !folded && !known).map(({ title }) => title)).toEqual([
      "Pemeriksa",
      "Keluhan atau tanda bahaya",
      "Jatuh tempo hari ini",
    ]);
    expect(all.at(-1)?.title).toBe("Sudah diketahui");
    const codes = all.flatMap(({ fields }) => fields.map(({ code }) => code));
    expect(codes.toSorted()).toEqual(
      sections.flatMap(({ fields }) => fields.map(({ code }) => code)).toSorted(),
    );
  });

  test.each([
    { day: "2026-08-09", later: ["djj", "presentasi"], due: false }, // 15 weeks 6 days
    { day: "2026-08-10", later: [], due: true }, // 16 weeks
  ] as const)("the heartbeat is due from 16 weeks: $day", ({ day, later, due }) => {
    expect(codesIn("Belum waktunya", {}, day).filter((code) => code !== "tfu_cm")).toEqual(later);
    expect(codesIn("Jatuh tempo hari ini", {}, day).includes("djj")).toBe(due);
  });

  test.each([
    { day: "2026-09-06", due: false }, // 19 weeks 6 days
    { day: "2026-09-07", due: true }, // 20 weeks
  ] as const)("the fundus is due from 20 weeks: $day", ({ day, due }) => {
    expect(codesIn("Jatuh tempo hari ini", {}, day).includes("tfu_cm")).toBe(due);
  });

  test("a height of years ago is known for life, a Td status of an earlier pregnancy is asked again", () => {
    const last = {
      tb_cm: { value: 152, on: "2019-01-01" },
      status_t: { value: "T3", on: "2026-04-19" },
    } as const;
    expect(codesIn("Sudah diketahui", last)).toEqual(["tb_cm"]);
    expect(codesIn("Jatuh tempo hari ini", last)).toContain("status_t");
    const now = { ...last, status_t: { value: "T3", on: HPHT } } as const;
    expect(codesIn("Sudah diketahui", now)).toEqual(["tb_cm", "status_t"]);
  });

  test.each([
    { what: "never taken", last: {}, day: "2026-11-12", due: "TM3 belum" },
    {
      what: "taken in the first trimester",
      last: { hb: { value: 11.4, on: "2026-06-29" } },
      day: "2026-11-12",
      due: "TM3 belum",
    },
    {
      what: "taken in the third",
      last: { hb: { value: 11.4, on: "2026-10-12" } },
      day: "2026-11-12",
      due: null,
    },
    { what: "in the second trimester nothing is due", last: {}, day: "2026-10-11", due: null },
    {
      what: "an earlier pregnancy's does not count",
      last: { hb: { value: 11, on: "2026-04-01" } },
      day: "2026-06-29",
      due: "TM1 belum",
    },
  ] as const)("the laboratory, $what: $due", ({ last, day, due }) => {
    expect(titled("Lab trimester ini", last, day)?.folded?.due ?? null).toBe(due);
  });

  test("a fold shows the last values and their day", () => {
    const last = {
      hb: { value: 11.4, on: "2026-06-29" },
      protein_urin: { value: "NEGATIF", on: "2026-06-29" },
    } as const;
    expect(titled("Lab trimester ini", last)?.folded?.words).toBe(
      "Hemoglobin 11,4 g/dL, Protein urin Negatif · 29 Jun",
    );
  });
});

describe("symptoms of TBC, answered from the fold", () => {
  const usualOf = (last: LastValues) =>
    titled("Skrining TBC", last)?.folded?.usual?.options.map(({ label }) => label);

  test("the usual answer says 'tetap' only where the last one was the same", () => {
    expect(usualOf({})).toEqual(["Tanpa gejala", "Ada gejala"]);
    expect(usualOf({ tbc_risiko: { value: "TIDAK_BERESIKO", on: "2026-10-13" } })).toEqual([
      "Tetap tanpa gejala",
      "Ada gejala",
    ]);
    expect(usualOf({ tbc_batuk: { value: false, on: "2026-10-13" } })).toContain("Tetap tanpa gejala");
    expect(usualOf({ tbc_batuk: { value: true, on: "2026-10-13" } })).toContain("Tanpa gejala");
    expect(usualOf({ tbc_risiko: { value: "BERESIKO", on: "2026-10-13" } })).toContain("Tanpa gejala");
  });

  test("in every service that asks them", () => {
    const adult = openingSections(sectionsFor(SKRINING_DEWASA, { kader: true }), {
      last: {},
      day: "2026-11-12",
    });
    expect(adult.at(-1)?.folded?.usual?.code).toBe("tbc_risiko");
  });
});

test("a fold says of which year its last values are", () => {
  const [of2025, of2026] = (["2025-06-29", "2026-06-29"] as const).map((on) => {
    const folds = opened({ hb: { value: 11.4, on } }).flatMap(({ folded }) => folded ?? []);
    return folds.map(({ words }) => words).find((words) => words.includes("11,4"));
  });
  expect(of2025).toMatch(/ · 29 Jun 2025$/);
  expect(of2026).toMatch(/ · 29 Jun$/);
});
