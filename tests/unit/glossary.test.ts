import { expect, test } from "vitest";
import { INDICATOR_CODES, indicatorIn } from "#lib/coverage/catalogue";
import { GLOSSARY, MEANINGS, termIn } from "#lib/glossary";
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

test.each([
  ["K1 murni, Oktober 2026", "K1 murni"],
  ["Peta K4 per desa, Oktober 2026", "K4"],
  ["Mengapa K6 kurang 157 orang", "K6"],
  ["SPM 12: 4 dari 12 tercapai", "SPM"],
  ["Tidak naik dua kali (2T)", "2T"],
  ["N/D", "N/D'"],
  ["Kampong Damai, desa", null],
  ["Puskesmas Tanjungpandan", null],
])("in %s the term is %s", (words, term) => {
  expect(termIn(words)).toBe(term);
});

test("every short name of an indicator is a term, or holds one", () => {
  const labels = INDICATOR_CODES.flatMap((code) => indicatorIn("2026-11", code)?.label ?? []);
  expect(labels.length).toBeGreaterThan(20);
  const without = labels.filter((label) => !MEANINGS.has(termIn(label) ?? ""));
  expect(without).toEqual(["Remaja diskrining"]); // says itself
});
