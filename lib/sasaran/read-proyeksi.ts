import "server-only";
import type { Tx } from "#lib/db/client";
import { monthOfDate, type Year } from "#lib/period/month";
import type { GroupCode } from "#lib/sasaran/groups";
import type { Version } from "#lib/sasaran/version";

export type ProyeksiQuestion = {
  year: Year;
  desaIds: readonly string[];
  /** Figures as they stood then; without it, as they stand now. */
  version?: number | null;
};

/** A year's stored figures; null where none is stored. */
export type Proyeksi = (desaId: string, group: GroupCode) => number | null;

/** A version holds only what it changed: of each figure the latest up to it counts. */
export async function readProyeksi(tx: Tx, { year, desaIds, version }: ProyeksiQuestion): Promise<Proyeksi> {
  const rows = await tx.sasaranProyeksi.findMany({
    where: { year, desaId: { in: [...desaIds] }, ...(version ? { version: { lte: version } } : {}) },
    select: { desaId: true, group: true, people: true },
    orderBy: { version: "asc" },
  });
  const figures = new Map(rows.map(({ desaId, group, people }) => [`${desaId} ${group}`, people]));
  return (desaId, group) => figures.get(`${desaId} ${group}`) ?? null;
}

/** Oldest first. */
export async function readVersions(tx: Tx, year: Year): Promise<Version[]> {
  const rows = await tx.sasaranProyeksi.findMany({
    where: { year },
    select: { version: true, recordedAt: true, source: true },
    distinct: ["version"],
    orderBy: [{ version: "asc" }, { recordedAt: "asc" }],
  });
  return rows.map(({ version, recordedAt, source }) => ({ version, setIn: monthOfDate(recordedAt), source }));
}
