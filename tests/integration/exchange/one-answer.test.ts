import readXlsxFile from "read-excel-file/node";
import { beforeAll, expect, test } from "vitest";
import { indicatorsIn } from "#lib/coverage/catalogue";
import { rateOf } from "#lib/coverage/rate";
import { db } from "#lib/db/client";
import { readCoverage } from "#lib/exchange/read-coverage";
import { rateCellOf, type Sheet } from "#lib/exchange/sheet";
import { workbookOf } from "#lib/exchange/workbook";
import { formatNumber, NOTHING } from "#lib/format";
import { readCompareFile } from "#lib/page/compare/compare-file";
import { readDashboardFile } from "#lib/page/dashboard/dashboard-file";
import { readAnc } from "#lib/page/file/read-anc";
import { readBook } from "#lib/page/file/read-book";
import { readIndicatorFile, readOverviewFile } from "#lib/page/file/read-table";
import { readIndicator } from "#lib/page/indicator/read-indicator";
import { readMapFile } from "#lib/page/map/map-file";
import { readOverview } from "#lib/page/overview/read-overview";
import { readIndicatorPaper } from "#lib/page/paper/read-paper";
import { readSituationFile } from "#lib/page/situation/situation-file";
import { readSpm } from "#lib/page/spm/read-spm";
import { readSpmFile } from "#lib/page/spm/read-spm-file";
import { readStuntingFile } from "#lib/page/stunting/stunting-file";
import { readWhy } from "#lib/page/why/read-why";
import { readWhyFile } from "#lib/page/why/why-file";
import {
  type Asked,
  askedDistrict,
  MADE_WITHIN,
  QUESTIONS,
  queryOf,
  questions,
  type Reader,
} from "#tests/support/exchange-questions";

// The screen, the file, the paper and the machine are asked the same questions.

let dinkes: Reader;
let kader: Reader;
let units: Asked["units"];

beforeAll(async () => {
  ({ dinkes, kader, units } = await askedDistrict());
}, MADE_WITHIN);

/** "515/672" as a page writes it. */
const made = ({ reached, outOf }: { reached: number; outOf: number | null }) =>
  `${formatNumber(reached)}/${outOf ? formatNumber(outOf) : NOTHING}`;

const LAST_COLUMNS = { reached: 4, outOf: 5 } as const;

/** By the name of the unit, and the total last. */
function inSheet(sheet: Sheet | undefined): Record<string, string> {
  return Object.fromEntries(
    (sheet?.rows ?? []).map((cells) => [
      String(cells[0]),
      made({
        reached: cells[LAST_COLUMNS.reached] as number,
        outOf: cells[LAST_COLUMNS.outOf] as number | null,
      }),
    ]),
  );
}

test(`page, file, paper and machine answer ${QUESTIONS} questions alike`, async () => {
  for (const question of questions(units)) {
    const { code, unit, level, month, basis } = question;
    const answer = await readCoverage(dinkes, { indicator: code, level, area: unit, month, sasaran: basis });
    if ("missing" in answer) throw new Error(`${JSON.stringify(question)}: ${answer.missing}`);
    const told = Object.fromEntries(answer.rows.map((row) => [row.code, made(row)]));
    const where = JSON.stringify(question);

    const view = (await readIndicator(dinkes, code, queryOf(question)))?.content?.view;
    for (const line of view?.lines ?? []) expect(line.made.replaceAll(" ", ""), where).toBe(told[line.key]);
    expect(view?.total.made.replaceAll(" ", ""), where).toBe(made(answer.total));

    const file = await readIndicatorFile(dinkes, code, queryOf(question));
    expect(inSheet(file?.sheets[0]), where).toEqual({ ...told, [unit]: made(answer.total) });

    const panel = (await readIndicatorPaper(dinkes, code, queryOf(question)))?.panels[0];
    expect(Object.fromEntries((panel?.rows ?? []).map((row) => [row.key, row.made])), where).toEqual(told);
    expect(panel?.total.made, where).toBe(made(answer.total));
  }
}, 240_000);

test("the SPM on the screen, in its file and for a machine is one", async () => {
  for (const unit of [units.KABUPATEN[0], units.PUSKESMAS[0], units.DESA[0]]) {
    const query = { wilayah: unit, bulan: "2026-10" };
    const page = await readSpm(dinkes, query);
    const rows = (await readSpmFile(dinkes, query))?.sheets[0]?.rows ?? [];
    for (const { code, number, total, cells } of page?.view?.services ?? []) {
      const answer = await readCoverage(dinkes, {
        indicator: code,
        level: null,
        area: `${unit}`,
        month: "2026-10",
        sasaran: "PROYEKSI",
      });
      if ("missing" in answer) throw new Error(answer.missing);
      expect(total.made, code).toBe(made(answer.total));
      const own = rows.filter(([one]) => one === number);
      expect(own.map((row) => made({ reached: row[5] as number, outOf: row[6] as number | null }))).toEqual([
        ...cells.map((cell) => cell.made),
        total.made,
      ]);
    }
  }
});

test("where December will stand is one number for SPM and mengapa, and none beyond those who can still be reached", async () => {
  let asked = 0;
  const puskesmas = process.env.DENYUT_WHOLLY === "1" ? units.PUSKESMAS : units.PUSKESMAS.slice(0, 4);
  for (const wilayah of [...units.KABUPATEN, ...puskesmas])
    for (const bulan of ["2026-03", "2026-10"]) {
      const page = await readSpm(dinkes, { wilayah, bulan });
      for (const { code, forecast } of page?.view?.services ?? []) {
        const tiles = (await readWhy(dinkes, code, { wilayah, bulan }))?.view?.pace?.tiles;
        const [people, ceiling] = [tiles?.[2]?.words, tiles?.[3]?.words].map(
          (words) => /([\d.]+) dari/.exec(words ?? "")?.[1],
        );
        if (!people || !ceiling) continue;
        expect([code, wilayah, bulan, people]).toEqual([
          code,
          wilayah,
          bulan,
          forecast?.people.split("/")[0],
        ]);
        expect(Number(people.replaceAll(".", ""))).toBeLessThanOrEqual(Number(ceiling.replaceAll(".", "")));
        asked += 1;
      }
    }
  expect(asked).toBeGreaterThan(5);
});

test("the table of /pws is the page's, indicator by indicator", async () => {
  const query = { wilayah: "19.02", bulan: "2026-10" };
  const rows = (await readOverviewFile(dinkes, query))?.sheets[0]?.rows ?? [];
  const page = (await readOverview(dinkes, query))?.overview?.bands.flatMap((band) => band.rows) ?? [];
  expect(
    rows.map((row) => [row[1], made({ reached: row[5] as number, outOf: row[6] as number | null })]),
  ).toEqual(page.map((row) => [row.code, row.made.replaceAll(" ", "")]));
});

test("the workbook is read back by another library: a sheet each, numbers that add up, a date", async () => {
  const book = await readBook(dinkes, { wilayah: "19.02", bulan: "2026-10" });
  const sheets = await readXlsxFile(await workbookOf(book?.sheets ?? []));
  expect(sheets).toHaveLength(indicatorsIn("2026-10").length);
  for (const { sheet, data } of sheets) {
    const head = data.findIndex((row) => row[0] === "No");
    const lines = data.slice(
      head + 1,
      data.findIndex((row) => row[1] === "Jumlah"),
    );
    const total = data.find((row) => row[1] === "Jumlah") ?? [];
    expect(data.find((row) => row[0] === "Keadaan")?.[1], sheet).toBeInstanceOf(Date);
    expect(lines.length, sheet).toBeGreaterThan(40);
    if (sheet.startsWith("ILP18")) continue;
    const counted = lines.filter((row) => row[2] !== null);
    const sum = (column: number) =>
      counted.reduce((all, row) => all + (typeof row[column] === "number" ? row[column] : 0), 0);
    expect(sum(5), sheet).toBe(total[5]);
    expect(total[6], sheet).toBe(
      (
        rateCellOf(
          rateOf({ numerator: Number(total[5]), denominator: Number(total[2]) }, { factor: 100 }),
        ) as {
          rate: number;
        } | null
      )?.rate ?? null,
    );
  }
});

test("the ANC report has the columns of its form; what is not recorded stays empty", async () => {
  const [month, year] = (await readAnc(dinkes, { wilayah: "19.02", bulan: "2026-10" }))?.sheets ?? [];
  expect(month?.columns).toHaveLength(1 + 76);
  const at = (head: string) => month?.columns.findIndex((column) => column.head === head) ?? -1;
  const total = (sheet: Sheet | undefined) => sheet?.rows.at(-1) ?? [];
  const k1 = await readCoverage(dinkes, {
    indicator: "KIA01",
    level: null,
    area: "19.02",
    month: "2026-10",
    sasaran: "PROYEKSI",
  });
  if ("missing" in k1) throw new Error(k1.missing);
  expect(total(month)[at("K1 Akses")]).toBe(k1.total.thisMonth?.reached);
  expect(total(year)[at("K1 Akses")]).toBe(k1.total.reached);
  expect(total(year)[at("Sasaran Bumil")]).toBe(k1.total.outOf);
  expect(Number(total(year)[at("K1 Murni")]) + Number(total(year)[at("K1 > 12 Mgg")])).toBe(k1.total.reached);
  expect(total(month)[at("Malaria")]).toBeNull();
});

test("who may not open a unit gets no file of it, and every file taken leaves a row", async () => {
  const { kabupaten } = { kabupaten: { wilayah: "19.02", bulan: "2026-10" } };
  const before = await db().auditEvent.count({ where: { action: "coverage.exported" } });
  expect(await readOverviewFile(kader, kabupaten)).toBeNull();
  expect(await readIndicatorFile(kader, "KIA03", kabupaten)).toBeNull();
  expect(await readSpmFile(kader, kabupaten)).toBeNull();
  expect(await readBook(kader, kabupaten)).toBeNull();
  expect(await readAnc(kader, kabupaten)).toBeNull();
  expect(await readSituationFile(kader, "19.02", kabupaten)).toBeNull();
  for (const read of [readStuntingFile, readDashboardFile, readCompareFile])
    expect(await read(kader, kabupaten)).toBeNull();
  expect(await readWhyFile(kader, "KIA03", kabupaten)).toBeNull();
  await expect(readMapFile(kader, kabupaten)).rejects.toThrow();
  expect(await readSpm(kader, kabupaten)).toBeNull();
  expect(await db().auditEvent.count({ where: { action: "coverage.exported" } })).toBe(before);

  await readSpmFile(kader, {});
  const [row] = await db().auditEvent.findMany({
    where: { action: "coverage.exported", actorId: kader.id },
    select: { subjectId: true, subjectKind: true, details: true },
  });
  expect(row).toMatchObject({
    subjectKind: "unit",
    subjectId: kader.unitId,
    details: { file: "SPM 12", month: "2026-11" },
  });
});
