import "server-only";
import type { Authorized } from "#lib/access/actor";
import { plainName } from "#lib/area/labels";
import { readAreaTree } from "#lib/area/queries";
import { type AreaTree, puskesmasOf } from "#lib/area/tree";
import { readTallies } from "#lib/coverage/read-tallies";
import { readYears } from "#lib/coverage/read-years";
import { knownMasks, knownPeople } from "#lib/coverage/register";
import { asReader } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { kept } from "#lib/db/kept";
import { type SasaranRow, sasaranRow, withProposal } from "#lib/page/sasaran/rows";
import { sourceSentences } from "#lib/page/sasaran/source-words";
import { firstDay, type Month, monthIn, monthNumber, monthOf, type Year, yearOf } from "#lib/period/month";
import { today } from "#lib/period/today";
import type { GroupCode } from "#lib/sasaran/groups";
import { listChoices } from "#lib/sasaran/list-choices";
import { listSettings } from "#lib/sasaran/list-settings";
import { mismatchLimits } from "#lib/sasaran/mismatch";
import { readProyeksi } from "#lib/sasaran/read-proyeksi";
import { OFFICIAL, type SasaranSource } from "#lib/sasaran/sources";
import { choiceIn } from "#lib/sasaran/version";

export type SasaranQuestion = {
  year: Year;
  group: GroupCode;
  /** Null: the one that counts. */
  source: SasaranSource | null;
  /** The form asks for L and P. */
  bySex: boolean;
  /** To be shared out among the desa. */
  total: number | null;
};

/** The desa within reach with their figures, old and proposed, and the people known by name. */
export async function readSasaranPage(actor: Authorized<"coverage:read">, question: SasaranQuestion) {
  const { year, group, total } = question;
  const running = monthOf(today(actor.timeZone));
  return asReader(actor, async (tx) => {
    const years = await readYears(tx);
    const month = knownUpTo(year, yearOf(running), monthNumber(running));
    const knownTo = years.stateOf(year) === "NOT_OPENED" ? null : month;
    const asked = month === null ? running : monthIn(year, month);
    const limits = mismatchLimits(firstDay(asked));
    const tree = await readAreaTree(tx, asked);
    const known = await readKnown(tx, actor.desaIds, { ...question, month: knownTo });
    const choices = await listChoices(tx);
    const counted = choiceIn(choices, shownMonth(year, running))?.source ?? OFFICIAL;
    const source = question.source ?? counted;
    const stored = ["sasaran", year, source, ...actor.desaIds].join(" ");
    const proyeksi = await kept(tx, stored, () => readProyeksi(tx, { year, desaIds: actor.desaIds, source }));
    const rows = desaOf(tree, actor.desaIds).map((desa) =>
      sasaranRow({ ...desa, riil: known(desa.desaId) }, { group, month: knownTo, limits, proyeksi }),
    );
    return {
      ...(total === null ? { rows, weighing: null } : withProposal(rows, total)),
      month: knownTo === null ? null : monthIn(year, knownTo),
      source,
      counted,
      sentences: sourceSentences(choices, shownMonth(year, running)),
      settings: await kept(tx, `settings ${year} ${group}`, () => listSettings(tx, { year, group })),
    };
  });
}

/** The month of that year whose decision is told: the running one, else the nearest. */
function shownMonth(year: Year, running: Month): Month {
  if (year === yearOf(running)) return running;
  return monthIn(year, year < yearOf(running) ? 12 : 1);
}

/** All of a past year, this year up to the running month, nothing of the next. */
function knownUpTo(year: Year, runningYear: Year, runningMonth: number): number | null {
  if (year > runningYear) return null;
  return year < runningYear ? 12 : runningMonth;
}

async function readKnown(
  tx: Tx,
  desaIds: readonly string[],
  { year, group, month }: SasaranQuestion & { month: number | null },
): Promise<(desaId: string) => number | null> {
  const masks = knownMasks(group);
  if (month === null || masks.length === 0) return () => null;
  const tallies = await readTallies(tx, { year, unitIds: desaIds, masks });
  return (desaId) => knownPeople(group, tallies(desaId), month);
}

type Named = Pick<SasaranRow, "desaId" | "name" | "puskesmas">;

/** By puskesmas in their fixed order, then by name. */
function desaOf(tree: AreaTree, desaIds: readonly string[]): Named[] {
  const order = new Map(tree.puskesmas.map(({ id }, index) => [id, index]));
  return desaIds
    .flatMap((id) => tree.byId.get(id) ?? [])
    .map((desa) => ({ desa, puskesmas: puskesmasOf(tree, desa) }))
    .sort(
      (a, b) =>
        (order.get(a.puskesmas?.id ?? "") ?? Infinity) - (order.get(b.puskesmas?.id ?? "") ?? Infinity) ||
        (a.desa.name < b.desa.name ? -1 : 1),
    )
    .map(({ desa, puskesmas }) => ({
      desaId: desa.id,
      name: desa.name,
      puskesmas: puskesmas ? plainName(puskesmas) : "belum ada puskesmas",
    }));
}
