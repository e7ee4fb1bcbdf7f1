import "server-only";
import type { Authorized } from "#lib/access/actor";
import { joinOrAsk } from "#lib/action/meanwhile";
import type { Tx } from "#lib/db/client";
import { Refusal } from "#lib/errors";
import { formatHeads } from "#lib/format";
import { figureEntry } from "#lib/sasaran/figure-entry";
import type { OpenedProyeksi } from "#lib/sasaran/proyeksi-form";
import { type Figure, readProyeksi } from "#lib/sasaran/read-proyeksi";
import type { EnteredFigure } from "#lib/sasaran/schema";
import { lockYear, setProyeksi } from "#lib/sasaran/set-proyeksi";

/** From a form that shows every desa: only figures that were changed in it make the new version. */
export async function saveProyeksi(tx: Tx, actor: Authorized<"sasaran:edit">, input: OpenedProyeksi) {
  const { year, group, source, document, figures, awal } = input;
  await lockYear(tx, year);
  const desaIds = figures.map(({ desaId }) => desaId);
  const now = await readProyeksi(tx, { year, source, desaIds });
  const stored = textsOf(figures, ({ desaId, sex }) => peopleOf(now(desaId, group), sex));
  const typed = textsOf(figures, ({ people }) => people);
  const joined = joinOrAsk({ opened: awal, typed, stored }, { wordsFor: figureWords });
  const isChanged = (entry: string) => joined[entry] !== stored[entry];
  const touched = new Set(
    figures.filter(({ desaId, sex }) => isChanged(figureEntry(desaId, sex))).map(({ desaId }) => desaId),
  );
  if (touched.size === 0) throw new Refusal("SASARAN_UNCHANGED");
  // Of a desa told by sex both halves make the new figure: the one that was changed, and the other as it stands.
  const changed = figures
    .filter(({ desaId }) => touched.has(desaId))
    .map(({ desaId, sex, people }) => {
      const entry = figureEntry(desaId, sex);
      return { desaId, sex, people: joined[entry] ? Number(joined[entry]) : people };
    });
  const { version } = await setProyeksi(tx, actor, { year, group, source, document, figures: changed });
  return { version, changed: touched.size };
}

/** A half of a figure that was not told by sex is not known. */
export function peopleOf(figure: Figure | null, sex: EnteredFigure["sex"]): number | null {
  if (!figure) return null;
  return sex === null ? figure.people : (figure.bySex?.[sex] ?? null);
}

function figureWords(text: string): string {
  return text && formatHeads(Number(text));
}

function textsOf(
  figures: readonly EnteredFigure[],
  peopleIn: (figure: EnteredFigure) => number | null,
): Record<string, string> {
  return Object.fromEntries(
    figures.map((figure) => [figureEntry(figure.desaId, figure.sex), String(peopleIn(figure) ?? "")]),
  );
}
