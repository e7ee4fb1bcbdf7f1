import "server-only";
import type { Authorized } from "#lib/access/actor";
import type { Query } from "#lib/address/address";
import { readDashboard } from "#lib/page/dashboard/read-dashboard";
import { screenFile, type TakenFile } from "#lib/page/pws/taken-file";
import { cascadeTable, linesTable, pyramidTable, slicesTable } from "#lib/page/pws/told-tables";

/** The tables of /dasbor. */
export async function readDashboardFile(
  actor: Authorized<"coverage:read">,
  query: Query,
): Promise<TakenFile | null> {
  const page = await readDashboard(actor, query);
  if (!page?.view) return null;
  const { cascade, klasters, lines, slices, pyramid } = page.view;
  const part = page.tabs.find(({ current }) => current)?.label ?? "utama";
  return await screenFile(actor, query, {
    what: `dasbor-${part.replaceAll(" ", "-")}`,
    title: `Dasbor ${part}`,
    filter: part === "utama" ? "semua klaster: tiga tiap klaster, yang kurang di depan" : part,
    tables: [
      linesTable("Indikator", lines.length > 0 ? [{ title: part, lines }] : klasters, page.running),
      cascadeTable(cascade),
      slicesTable("Menurut jenis kelamin", slices),
      pyramidTable(pyramid),
    ],
  });
}
