import { expect, test } from "vitest";
import { knownPeople } from "#lib/coverage/register";
import { type SasaranRow, sasaranRow, withProposal } from "#lib/page/sasaran/rows";
import type { GroupCode } from "#lib/sasaran/groups";

const desa = (riil: number | null) => ({
  desaId: "d",
  name: "Kampong Damai",
  puskesmas: "Tanjungpandan",
  riil,
});
const told = (people: number | undefined) => (people === undefined ? null : { people, bySex: null });
const stored = (figures: Partial<Record<GroupCode, number>>) => (_: string, group: GroupCode) =>
  told(figures[group]);

test("mothers known so far are those reached since January and those still waiting", () => {
  const counts = {
    K1: [4, 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    K1_WAITING: [3, 2, 7, 9, 9, 9, 9, 9, 9, 9, 9, 9],
  };
  expect(knownPeople("BUMIL", (mask) => counts[mask as keyof typeof counts], 3)).toBe(4 + 5 + 6 + 7);
});

const limits = { below: 70, above: 130 };

test.each([
  { riil: 34, mismatch: "LOW" },
  { riil: 35, mismatch: null },
  { riil: 65, mismatch: null },
  { riil: 66, mismatch: "HIGH" },
])("by October 50 of 60 mothers a year are expected: $riil known is $mismatch", ({ riil, mismatch }) => {
  const row = sasaranRow(desa(riil), { group: "BUMIL", month: 10, limits, proyeksi: stored({ BUMIL: 60 }) });
  expect(row.mismatch).toBe(mismatch);
});

test("what the riil is divided by is said: 10 of 11 a year by November", () => {
  const row = sasaranRow(desa(10), { group: "BUMIL", month: 11, limits, proyeksi: stored({ BUMIL: 11 }) });
  expect(row.how).toBe("10 : (11 × 11/12)");
  expect(row.ratio).toBeCloseTo(10 / ((11 * 11) / 12), 10);
  expect(
    sasaranRow(desa(9), { group: "LANSIA", month: 11, limits, proyeksi: stored({ LANSIA: 9 }) }),
  ).toMatchObject({
    ratio: 1,
    how: null,
  });
});

test("children under five are held against infants and toddlers together", () => {
  const row = sasaranRow(desa(82), {
    group: "BALITA",
    month: 3,
    limits,
    proyeksi: stored({ BAYI: 16, BALITA: 66 }),
  });
  expect(row).toMatchObject({ proyeksi: 66, ratio: 1, mismatch: null });
});

test("told by sex, a desa shows both halves and is held against their sum", () => {
  const proyeksi = () => ({ people: 9, bySex: { L: 4, P: 5 } });
  const row = sasaranRow(desa(9), { group: "LANSIA", month: 3, limits, proyeksi });
  expect(row).toMatchObject({ proyeksi: 9, bySex: { L: 4, P: 5 }, ratio: 1 });
});

test("without a figure, or before the year is counted, there is nothing to compare", () => {
  expect(sasaranRow(desa(10), { group: "LANSIA", month: 3, limits, proyeksi: stored({}) }).ratio).toBeNull();
  expect(
    sasaranRow(desa(null), { group: "LANSIA", month: null, limits, proyeksi: stored({ LANSIA: 9 }) }).ratio,
  ).toBeNull();
});

const row = (proyeksi: number | null, riil: number | null): SasaranRow => ({
  ...desa(riil),
  proyeksi,
  bySex: null,
  ratio: null,
  how: null,
  mismatch: null,
  proposed: null,
});
const proposal = (rows: SasaranRow[], total: number) => {
  const { weighing, rows: proposed } = withProposal(rows, total);
  return [weighing, proposed.map((one) => one.proposed)];
};

test("the kabupaten's figure is shared out exactly, in proportion to what is in force", () => {
  expect(proposal([row(1, 9), row(1, 9), row(1, 9)], 100)).toEqual(["PROYEKSI", [34, 33, 33]]);
});

test("without figures as people are known, without either in equal parts", () => {
  expect(proposal([row(null, 30), row(null, 10)], 8)).toEqual(["RIIL", [6, 2]]);
  expect(proposal([row(null, 0), row(null, null)], 8)).toEqual(["SAMA", [4, 4]]);
});

test("a desa without a figure gets none by proportion", () => {
  expect(proposal([row(3, 9), row(null, 9)], 10)).toEqual(["PROYEKSI", [10, null]]);
});
