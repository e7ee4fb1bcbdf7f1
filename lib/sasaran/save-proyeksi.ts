import "server-only";
import type { Authorized } from "#lib/access/actor";
import type { Tx } from "#lib/db/client";
import { Refusal } from "#lib/errors";
import { readProyeksi } from "#lib/sasaran/read-proyeksi";
import type { ProyeksiInput } from "#lib/sasaran/schema";
import { setProyeksi } from "#lib/sasaran/set-proyeksi";

/** From a form that shows every desa: only figures that differ from the stored ones make the new version. */
export async function saveProyeksi(tx: Tx, actor: Authorized<"sasaran:edit">, input: ProyeksiInput) {
  const { year, group, figures } = input;
  const now = await readProyeksi(tx, { year, desaIds: figures.map(({ desaId }) => desaId) });
  const changed = figures.filter(({ desaId, people }) => now(desaId, group) !== people);
  if (changed.length === 0) throw new Refusal("SASARAN_UNCHANGED");
  const { version } = await setProyeksi(tx, actor, { ...input, figures: changed });
  return { version, changed: changed.length };
}
