import { beforeAll, expect, test } from "vitest";
import { db } from "#lib/db/client";
import { readSpm } from "#lib/page/spm/read-spm";
import { readWhy } from "#lib/page/why/read-why";
import { monthIn } from "#lib/period/month";
import { districtOfFew } from "#tests/support/district-of-few";
import { MADE_WITHIN, type Reader } from "#tests/support/exchange-questions";

// Where December will stand is told by two pages, to those who see numbers alone and to those who see names.

let dinkes: Reader;
let kapus: Reader;
let units: string[];

beforeAll(async () => {
  const { as } = await districtOfFew();
  dinkes = await as("DINKES", "coverage:read");
  kapus = await as("KAPUS", "coverage:read");
  const own = await db().unit.findUniqueOrThrow({ where: { id: kapus.unitId } });
  const desa = await db().unit.findMany({
    where: { desaCatchments: { some: { puskesmasId: own.id, until: null } } },
    orderBy: { code: "asc" },
  });
  units = [own.code, ...desa.map(({ code }) => code)];
}, MADE_WITHIN);

const QUESTIONS = 60;
const SERVICES = ["SPM01", "SPM04", "SPM05", "SPM06", "SPM07"];

function* questions() {
  for (let at = 0; at < QUESTIONS; at++) {
    const query = {
      // The puskesmas, whose numbers are no small ones, in every other question.
      wilayah: units[at % 2 === 0 ? 0 : at % units.length] ?? "",
      bulan: monthIn(2026, 1 + (at % 11)),
      sasaran: at % 3 === 2 ? "riil" : "proyeksi",
    };
    yield { code: SERVICES[at % SERVICES.length] ?? "", query };
  }
}

/** As a page writes it before "dari" or "/": "1.234". */
function people(words: string | undefined): string | undefined {
  return /([\d.]+)(?: dari |\/)/.exec(words ?? "")?.[1];
}

test(`SPM and mengapa tell one number for December in ${QUESTIONS} questions, with names and without`, async () => {
  let told = 0;
  for (const { code, query } of questions()) {
    const where = JSON.stringify([code, query]);
    const answers: { forecast: string; ceiling: string | undefined }[] = [];
    for (const reader of [dinkes, kapus]) {
      const service = (await readSpm(reader, query))?.view?.services.find((one) => one.code === code);
      const tiles = (await readWhy(reader, code, query))?.view?.pace?.tiles ?? [];
      const forecast = people(tiles.find(({ words }) => words.startsWith("prakiraan"))?.words);
      const ceiling = people(tiles.find(({ words }) => words.startsWith("paling tinggi"))?.words);
      if (!forecast) continue;
      expect([where, people(service?.forecast?.people)]).toEqual([where, forecast]);
      if (service?.forecast?.ceiling)
        expect([where, people(service.forecast.ceiling)]).toEqual([where, ceiling]);
      answers.push({ forecast, ceiling });
    }
    if (answers.length === 0) continue;
    expect(answers, where).toEqual([answers[0], answers[0]]);
    told += 1;
  }
  expect(told).toBeGreaterThan(20);
}, 240_000);
