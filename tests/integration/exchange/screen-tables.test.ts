import { beforeAll, expect, test } from "vitest";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { readCoverage } from "#lib/exchange/read-coverage";
import type { Sheet } from "#lib/exchange/sheet";
import { readCompareFile } from "#lib/page/compare/compare-file";
import { readCompare } from "#lib/page/compare/read-compare";
import { readMapFile } from "#lib/page/map/map-file";
import { recordTaken } from "#lib/page/pws/taken";
import { readSituation } from "#lib/page/situation/read-situation";
import { readSituationFile } from "#lib/page/situation/situation-file";
import { readStunting } from "#lib/page/stunting/read-stunting";
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

// What a view shows in tables leaves as it stands there.

let dinkes: Reader;
let kader: Reader;
let units: Asked["units"];

beforeAll(async () => {
  ({ dinkes, kader, units } = await askedDistrict());
}, MADE_WITHIN);

/** The cells of a table by what stands in the column, of the row that begins or goes on with these words. */
function cellIn(
  sheet: Sheet | undefined,
  row: (cells: readonly unknown[]) => boolean,
  head: string,
): unknown {
  const at = sheet?.columns.findIndex((column) => column.head === head) ?? -1;
  return sheet?.rows.find(row)?.[at];
}

test(`the tables of the situation answer ${QUESTIONS} questions as the machine does`, async () => {
  for (const question of questions(units)) {
    const { code, unit, month, basis } = question;
    const where = JSON.stringify(question);
    const answer = await readCoverage(dinkes, {
      indicator: code,
      level: null,
      area: unit,
      month,
      sasaran: basis,
    });
    if ("missing" in answer) throw new Error(`${where}: ${answer.missing}`);
    const file = await readSituationFile(dinkes, unit, queryOf(question));
    const lines = file?.sheets.find(({ name }) => name === "Indikator");
    const own = (cells: readonly unknown[]) => cells[1] === code;
    expect(cellIn(lines, own, "Tercapai (n)"), where).toBe(answer.total.reached);
    expect(cellIn(lines, own, "Sasaran (N)"), where).toBe(answer.total.outOf || null);
  }
}, 120_000);

test("situation and stunting say in their files what they say on the page", async () => {
  const unit = `${units.PUSKESMAS[0]}`;
  const query = { wilayah: unit, bulan: "2026-10" };
  const situation = (await readSituation(dinkes, unit, query))?.view;
  const sheets = (await readSituationFile(dinkes, unit, query))?.sheets ?? [];
  const sheet = (name: string) => sheets.find((one) => one.name === name);
  const people = (situation?.pyramid?.L ?? 0) + (situation?.pyramid?.P ?? 0);
  const inAges = (sheet("Penduduk terdaftar")?.rows ?? []).slice(0, -1);
  expect(people).toBeGreaterThan(50);
  expect(inAges.reduce((sum, [, L, P]) => sum + Number(L) + Number(P), 0)).toBe(people);
  const cells = situation?.sides?.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells)) ?? [];
  expect(sheet("Berdampingan")?.rows).toHaveLength(cells.length);
  expect(cells.length).toBeGreaterThan(50);

  const stunting = (await readStunting(dinkes, query))?.view;
  const [ladder, places] = (await readStuntingFile(dinkes, query))?.sheets ?? [];
  expect(ladder?.rows.map((row) => [row[2], row[3]])).toEqual(
    stunting?.rungs.map(({ people: on, outOf }) => [on, outOf]),
  );
  expect(places?.rows.map(([name]) => name)).toEqual(stunting?.rows.map(({ name }) => name));
  for (const { heading } of sheets) {
    expect(heading.map(([label]) => label)).toContain("Saringan");
    expect(heading.find(([label]) => label === "Bulan")?.[1]).toBe("Oktober 2026");
  }
});

test("the parts of a gap in the file sum to the gap of the page, and the months compared are those drawn", async () => {
  const query = { wilayah: "19.02", bulan: "2026-10" };
  const gap = (await readWhy(dinkes, "KIA03", query))?.view?.gap;
  const [parts] = (await readWhyFile(dinkes, "KIA03", query))?.sheets ?? [];
  expect(parts?.rows.map((row) => row[1])).toEqual(gap?.parts.map(({ people }) => people));
  const answer = await readCoverage(dinkes, {
    indicator: "KIA03",
    level: null,
    area: "19.02",
    month: "2026-10",
    sasaran: "PROYEKSI",
  });
  if ("missing" in answer) throw new Error(answer.missing);
  const { reached, outOf } = answer.total;
  expect(parts?.rows.reduce((sum, row) => sum + Number(row[1]), 0)).toBe((outOf ?? 0) - reached);

  const page = await readCompare(dinkes, query);
  const compared = (await readCompareFile(dinkes, query))?.sheets ?? [];
  expect(compared.find(({ name }) => name === "24 bulan")?.rows).toHaveLength(2 * (page?.panels.length ?? 0));
  const k4 = (cells: readonly unknown[]) => cells[0] === "K4";
  expect(cellIn(compared[0], k4, "Tercapai (n)")).toBe(reached);

  const [map] = (await readMapFile(dinkes, query))?.sheets ?? [];
  const desa = await readCoverage(dinkes, {
    indicator: "KIA03",
    level: "DESA",
    area: "19.02",
    month: "2026-10",
    sasaran: "PROYEKSI",
  });
  if ("missing" in desa) throw new Error(desa.missing);
  const told = Object.fromEntries(desa.rows.map((row) => [row.code, row.reached]));
  expect(Object.fromEntries((map?.rows ?? []).map((row) => [row[0], row[4]]))).toEqual(told);
});

test("a copied text leaves a row with page and lines, and a text of another's unit leaves none", async () => {
  const told = {
    bentuk: "TEKS",
    halaman: "/pws/KIA03",
    bulan: "2026-10",
    sasaran: "PROYEKSI",
    jumlah: 5,
  } as const;
  const copy = (wilayah: string) => asActor(kader, (tx) => recordTaken(tx, kader, { ...told, wilayah }));
  await copy((await db().unit.findUniqueOrThrow({ where: { id: kader.unitId } })).code);
  await expect(copy("19.02")).rejects.toThrow();
  const rows = await db().auditEvent.findMany({
    where: { action: "coverage.copied" },
    select: { actorId: true, subjectId: true, details: true },
  });
  expect(rows).toEqual([
    {
      actorId: kader.id,
      subjectId: kader.unitId,
      details: {
        file: "teks WhatsApp, baris",
        page: "/pws/KIA03",
        month: "2026-10",
        basis: "RIIL",
        total: 5,
      },
    },
  ]);
});
