import { expect, test } from "vitest";
import { GLOSSARY } from "#lib/glossary";
import { referenceValue } from "#lib/reference/values";

test("every word is explained once, in one sentence, with its source", () => {
  expect(new Set(GLOSSARY.map(({ term }) => term)).size).toBe(GLOSSARY.length);
  for (const { meaning, source } of GLOSSARY) {
    expect(meaning).toMatch(/^[^.]+(\.\d[^.]*)*\.$/);
    expect(source).not.toBe("");
  }
});

test("the words of the dashboard are there", () => {
  const terms = GLOSSARY.map(({ term }) => term);
  const wanted = [
    "BAIK",
    "KURANG",
    "CUKUP",
    "JELEK",
    "K1",
    "K1 murni",
    "K4",
    "K6",
    "N",
    "T",
    "O",
    "B",
    "2T",
    "BGM",
    "KEK",
    "TTD",
  ];
  expect(terms).toEqual(
    expect.arrayContaining([
      ...wanted,
      "AKS",
      "SKILAS",
      "GDS",
      "Proyeksi",
      "Riil",
      "Berjalan",
      "Belum lapor",
    ]),
  );
});

test("the weeks of the trimesters are those by which contacts are counted", () => {
  const meaningOf = (term: string) => GLOSSARY.find((one) => one.term === term)?.meaning;
  const [first, second] = [
    referenceValue("TM1_MINGGU", "2026-11-29"),
    referenceValue("TM2_MINGGU", "2026-11-29"),
  ];
  expect(meaningOf("Trimester")).toBe(
    `TM1 sampai ${first} minggu, TM2 sampai ${second} minggu, TM3 sesudahnya.`,
  );
  expect(meaningOf("K1 murni")).toContain(`${first} minggu atau kurang`);
});
