import { expect, test } from "vitest";
import { readQuestion } from "#lib/exchange/endpoint";
import { COVERAGE } from "#lib/exchange/endpoints/coverage";

const ask = (query: string) => readQuestion(COVERAGE, new URLSearchParams(query), "2026-11");

test("a whole question is understood", () => {
  expect(ask("indicator=KIA03&level=desa&area=19.02.PKM01&month=2026-10&sasaran=riil")).toEqual({
    asked: {
      indicator: "KIA03",
      level: "DESA",
      area: "19.02.PKM01",
      month: "2026-10",
      sasaran: "RIIL",
      format: null,
    },
  });
});

test("area, level and sasaran may be left out", () => {
  expect(ask("indicator=KIA03&month=2026-11")).toMatchObject({
    asked: { level: null, area: null, sasaran: "PROYEKSI" },
  });
});

test.each([
  ["month=2026-10", "indicator", "Sebutkan indikator"],
  ["indicator=&month=2026-10", "indicator", "Sebutkan indikator"],
  ["indicator=K4&month=2026-10", "indicator", 'Indikator "K4" tidak ada'],
  ["indicator=KIA03", "month", "Sebutkan bulan"],
  ["indicator=KIA03&month=2026-13", "month", "Sebutkan bulan"],
  ["indicator=KIA03&month=2026-12", "month", "Bulan 2026-12 belum tiba"],
  ["indicator=KIA03&month=2026-10&level=rt", "level", 'Tingkat "rt" tidak ada'],
  ["indicator=KIA03&month=2026-10&sasaran=nyata", "sasaran", "Sasaran adalah"],
  ["indicator=KIA03&month=2026-10&bulan=2026-10", "bulan", 'Parameter "bulan" tidak dikenal'],
  ["indicator=KIA03&month=2026-10&month=2026-09", "month", 'Parameter "month" disebut dua kali'],
])("%s is answered with the parameter and a sentence", (query, parameter, sentence) => {
  expect(ask(query)).toEqual({ problem: { parameter, pesan: expect.stringContaining(sentence) } });
});
