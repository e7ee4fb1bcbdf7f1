import "server-only";
import type { Authorized } from "#lib/access/actor";
import { joinOrAsk } from "#lib/action/meanwhile";
import type { Tx } from "#lib/db/client";
import { Refusal } from "#lib/errors";
import { formatHeads } from "#lib/format";
import { figureEntry, type OpenedProyeksi } from "#lib/sasaran/proyeksi-form";
import { readProyeksi } from "#lib/sasaran/read-proyeksi";
import { lockYear, setProyeksi } from "#lib/sasaran/set-proyeksi";

/** From a form that shows every desa: only figures that were changed in it make the new version. */
export async function saveProyeksi(tx: Tx, actor: Authorized<"sasaran:edit">, input: OpenedProyeksi) {
  const { year, group, figures, awal } = input;
  await lockYear(tx, year);
  const now = await readProyeksi(tx, { year, desaIds: figures.map(({ desaId }) => desaId) });
  const stored = textsOf(figures.map(({ desaId }) => ({ desaId, people: now(desaId, group) })));
  const joined = joinOrAsk({ opened: awal, typed: textsOf(figures), stored }, { wordsFor: figureWords });
  const changed = figures.filter(({ desaId }) => joined[figureEntry(desaId)] !== stored[figureEntry(desaId)]);
  if (changed.length === 0) throw new Refusal("SASARAN_UNCHANGED");
  const { version } = await setProyeksi(tx, actor, { year, group, source: input.source, figures: changed });
  return { version, changed: changed.length };
}

function figureWords(text: string): string {
  return text && formatHeads(Number(text));
}

function textsOf(figures: readonly { desaId: string; people: number | null }[]): Record<string, string> {
  return Object.fromEntries(figures.map(({ desaId, people }) => [figureEntry(desaId), String(people ?? "")]));
}
