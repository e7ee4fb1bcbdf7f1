import "server-only";
import { type Authorized, can, coversKlaster } from "#lib/access/actor";
import { KLASTER_LABELS } from "#lib/access/labels";
import { levelsFor } from "#lib/access/reach";
import { indicatorIn } from "#lib/coverage/catalogue";
import { type CountedRow, type Counting, countRows, countTotal, unitsToRead } from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import { kindOf } from "#lib/coverage/kinds";
import { hasBasis } from "#lib/coverage/question";
import { readFigures } from "#lib/coverage/read-figures";
import { type Frame, readFrame } from "#lib/coverage/read-frame";
import { asActor } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { bitsOf, isFoundOnly, listTitle, listToOpen, type NameList, peopleIn } from "#lib/names/lists";
import { listNames } from "#lib/page/names/list-names";
import type { NamesContent } from "#lib/page/names/listed-names";
import { NAMES_PAGE } from "#lib/page/names/name-address";
import { type EquationTerm, equationOf } from "#lib/page/names/name-equation";
import { filterIn, type NameFilter } from "#lib/page/names/name-view";
import { type Navigation, navigationOf } from "#lib/page/pws/navigation";
import { first, type PwsState, pageIn, type Query, stateOf } from "#lib/page/pws/state";
import { yearWords } from "#lib/page/pws/year-words";
import { today } from "#lib/period/today";

/** Who may not see names sees how many they are. */
export type NumbersOnly = {
  title: string;
  reason: string;
  units: { name: string; reached: number; waiting: number | null; unregistered: number | null }[];
};

export type NamesPage = {
  indicator: Indicator;
  list: NameList;
  /** Those that this indicator has. */
  lists: NameList[];
  title: string;
  counted: CountedRow;
  place: string;
  state: PwsState;
  filter: NameFilter;
  page: number;
  navigation: Navigation;
  warning: string | null;
  equation: EquationTerm[];
  /** As many as the number says; null where it is not made of people. */
  expected: number;
  /** Why the list asked for is not the one shown. */
  instead: string | null;
  names: NamesContent | null;
  numbers: NumbersOnly | null;
};

/** Of a year that was never counted: where one stands, and the way to another month. */
export type UncountedNames = Pick<NamesPage, "indicator" | "title" | "place" | "state" | "navigation"> & {
  counted: null;
  warning: string | null;
};

/** The people behind a number, or behind what it lacks; null where there is no such number within reach. */
export async function readNames(
  actor: Authorized<"coverage:read">,
  code: string,
  query: Query,
): Promise<NamesPage | UncountedNames | null> {
  const asked = stateOf(query, { role: actor.role, today: today(actor.timeZone) });
  const indicator = indicatorIn(asked.month, code);
  if (!indicator || kindOf(indicator).missed === null) return null;
  return asActor(actor, async (tx) => {
    const frame = await readFrame(tx, actor, asked);
    if (!frame) return null;
    const list = listIn(query, indicator);
    const state = { ...asked, wilayah: frame.unit.code, per: null };
    const head = {
      indicator,
      state,
      title: listTitle(indicator, list),
      place: frame.nameOf(frame.unit),
      navigation: navigationOf(frame, {
        path: `/pws/${indicator.code}/nama`,
        state,
        reader: actor,
        hasBasis: hasBasis(indicator),
        more: { daftar: list },
      }),
      warning: yearWords(frame.year, frame.month),
    };
    if (frame.year === "NOT_OPENED") return { ...head, counted: null };
    const [level] = levelsFor(actor, frame.unit);
    const units = unitsToRead(frame.tree, frame.unit, level);
    const { figures } = await readFigures(tx, { month: frame.month, units, indicators: [indicator] });
    const counting: Counting = { ...frame, figures };
    const total = countTotal(counting, frame.unit, indicator);
    const expected = peopleIn(list, total);
    if (expected === null) return null;
    const wanted = { total, list, filter: filterIn(first(query.saring)), page: pageIn(query) };
    const content = await readContent(tx, actor, { counting, frame, asked: wanted });
    return {
      ...head,
      list,
      lists: (["belum", "sudah"] as const).filter((one) => bitsOf(indicator, one, total.question)),
      filter: wanted.filter,
      page: content.names ? content.names.offset / NAMES_PAGE + 1 : wanted.page,
      counted: total,
      expected,
      instead: first(query.daftar) === "belum" && list === "sudah" ? NOBODY_WAITS : null,
      equation: equationOf(total, list),
      ...content,
    };
  });
}

type Asked = {
  counting: Counting;
  frame: Frame;
  asked: { total: CountedRow; list: NameList; filter: NameFilter; page: number };
};

async function readContent(tx: Tx, actor: Authorized<"coverage:read">, { counting, frame, asked }: Asked) {
  const { indicator } = asked.total.question;
  const reason = whyNot(actor, frame, indicator);
  if (reason === null && can(actor, "name:list"))
    return { names: await listNames(tx, actor, counting, asked), numbers: null };
  const [level] = levelsFor(actor, frame.unit);
  const below = level === "PUSKESMAS" && actor.role !== "KAPUS" ? "DESA" : level;
  const rows = below ? countRows(counting, { unit: frame.unit, level: below }, indicator) : [];
  return {
    names: null,
    numbers: {
      ...(reason ?? SEES_NUMBERS),
      units: rows.map((counted) => ({
        name: counted.area.plain,
        reached: counted.row.reached,
        waiting: missedIn(counted),
        unregistered: counted.row.unregistered,
      })),
    },
  };
}

/** Of an estimate nobody knows who is missed. */
function missedIn({ row, question }: CountedRow): number | null {
  if (kindOf(question.indicator).missed === "WAITING" || row.outOf === null) return row.waiting;
  return row.outOf - row.reached;
}

const NOBODY_WAITS =
  "Indikator ini tidak punya daftar belum: sasarannya perkiraan, tidak ada nama yang ditunggu. Di bawah ini yang sudah.";

const SEES_NUMBERS = {
  title: "Nama hanya dapat dibuka oleh puskesmas.",
  reason: "Puskesmas dan jejaringnya membuka nama di wilayahnya sendiri; akun ini melihat jumlahnya.",
};

/** Null for who may see these names. */
function whyNot(actor: Authorized<"coverage:read">, { unit }: Frame, { klaster }: Indicator) {
  if (!can(actor, "name:list") || unit.kind === "KABUPATEN") return SEES_NUMBERS;
  if (coversKlaster(actor, klaster)) return null;
  const holder = `penanggung jawab klaster ${KLASTER_LABELS[klaster].toLowerCase()}`;
  return { title: `Nama indikator ini dibuka oleh ${holder}.`, reason: "Akun ini melihat jumlahnya." };
}

function listIn(query: Query, indicator: Indicator): NameList {
  const asked = first(query.daftar);
  if (isFoundOnly(indicator)) return "sudah";
  return asked === "belum" || asked === "sudah" ? asked : listToOpen(indicator);
}
