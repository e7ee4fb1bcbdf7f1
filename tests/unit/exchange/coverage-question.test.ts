import { expect, test } from "vitest";
import { coverageQuestion } from "#lib/exchange/coverage-question";

const ask = (query: string) => coverageQuestion(Object.fromEntries(new URLSearchParams(query)), "2026-11");

test("a whole question is understood", () => {
  expect(ask("indicator=KIA03&level=desa&area=19.02.PKM01&month=2026-10&sasaran=riil")).toEqual({
    indicator: "KIA03",
    level: "DESA",
    area: "19.02.PKM01",
    month: "2026-10",
    sasaran: "RIIL",
  });
});

test("area, level and sasaran may be left out", () => {
  expect(ask("indicator=KIA03&month=2026-11")).toMatchObject({
    level: null,
    area: null,
    sasaran: "PROYEKSI",
  });
});

test.each([
  ["month=2026-10", "Sebutkan indikator"],
  ["indicator=K4&month=2026-10", 'Indikator "K4" tidak ada'],
  ["indicator=KIA03", "Sebutkan bulan"],
  ["indicator=KIA03&month=2026-13", "Sebutkan bulan"],
  ["indicator=KIA03&month=2026-12", "Bulan 2026-12 belum tiba"],
  ["indicator=KIA03&month=2026-10&level=rt", 'Tingkat "rt" tidak ada'],
  ["indicator=KIA03&month=2026-10&sasaran=nyata", "Sasaran adalah"],
  ["indicator=KIA03&month=2026-10&bulan=2026-10", 'Parameter "bulan" tidak dikenal'],
])("%s is answered with a sentence", (query, sentence) => {
  expect(ask(query)).toEqual({ problem: expect.stringContaining(sentence) });
});
