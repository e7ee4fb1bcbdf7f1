import { comparedGroups, expectedBy } from "#lib/coverage/register";
import { GROUPS, type GroupCode } from "#lib/sasaran/groups";
import { type MismatchLimits, mismatchOf } from "#lib/sasaran/mismatch";
import { largestRemainder } from "#lib/sasaran/projection";
import type { Figure, Proyeksi } from "#lib/sasaran/read-proyeksi";

export type SasaranRow = {
  desaId: string;
  name: string;
  puskesmas: string;
  proyeksi: number | null;
  /** Where it is told by sex. */
  bySex: Figure["bySex"];
  /** Null where nobody counts them, or the year is not opened. */
  riil: number | null;
  /** Riil against what is expected by now. */
  ratio: number | null;
  /** "10 : (11 × 10/12)", where not the whole proyeksi is expected yet. */
  how: string | null;
  mismatch: "LOW" | "HIGH" | null;
  proposed: number | null;
};

type Desa = Pick<SasaranRow, "desaId" | "name" | "puskesmas" | "riil">;

export type Comparing = {
  group: GroupCode;
  /** The month up to which people are known; null = none of the year yet. */
  month: number | null;
  /** In force in that month. */
  limits: MismatchLimits;
  proyeksi: Proyeksi;
};

/** One desa: its stored figure beside the people known by name. */
export function sasaranRow(desa: Desa, { group, month, limits, proyeksi }: Comparing): SasaranRow {
  const figure = proyeksi(desa.desaId, group);
  const compared = comparedGroups(group).map((one) => proyeksi(desa.desaId, one)?.people ?? null);
  const expected = compared.includes(null) || month === null ? null : expectedBy(group, sum(compared), month);
  const ratio = desa.riil === null || !expected ? null : desa.riil / expected;
  return {
    ...desa,
    proyeksi: figure?.people ?? null,
    bySex: figure?.bySex ?? null,
    ratio,
    how:
      ratio === null || GROUPS[group].by !== "event"
        ? null
        : `${desa.riil} : (${sum(compared)} × ${month}/12)`,
    mismatch: desa.riil === null ? null : mismatchOf(desa.riil, expected, limits),
    proposed: null,
  };
}

export type Weighing = "PROYEKSI" | "RIIL" | "SAMA";

/** The kabupaten's figure shared out as it stands now, among the desa that have one; without figures as people are known, else in equal parts. */
export function withProposal(
  rows: readonly SasaranRow[],
  total: number,
): { rows: SasaranRow[]; weighing: Weighing } {
  const weighing = sum(rows.map(({ proyeksi }) => proyeksi))
    ? "PROYEKSI"
    : sum(rows.map(({ riil }) => riil))
      ? "RIIL"
      : "SAMA";
  const weights = rows.map(
    ({ proyeksi, riil }) => ({ PROYEKSI: proyeksi ?? 0, RIIL: riil ?? 0, SAMA: 1 })[weighing],
  );
  const shares = largestRemainder(total, weights);
  const shareOf = (row: SasaranRow, index: number) =>
    weighing === "PROYEKSI" && row.proyeksi === null ? null : (shares[index] ?? null);
  return { weighing, rows: rows.map((row, index) => ({ ...row, proposed: shareOf(row, index) })) };
}

export function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
