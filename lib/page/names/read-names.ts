import "server-only";
import { type Actor, type Authorized, can } from "#lib/access/actor";
import { levelsFor } from "#lib/access/reach";
import type { Query } from "#lib/address/address";
import { homesOf, isHome } from "#lib/area/tree";
import { indicatorIn } from "#lib/coverage/catalogue";
import { type CountedRow, type Counting, countTotal, unitsToRead } from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import { kindOf } from "#lib/coverage/kinds";
import { hasBasis } from "#lib/coverage/question";
import { readFigures } from "#lib/coverage/read-figures";
import { type Frame, readFrame } from "#lib/coverage/read-frame";
import { asActor } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { type ListedNames, listNames, type NamesAsked } from "#lib/names/list-names";
import { bitsOf, isFoundOnly, listToOpen, NAMES_PAGE, type NameList, peopleIn } from "#lib/names/lists";
import type { NamePart } from "#lib/names/parts";
import type { NameFilter } from "#lib/names/people";
import { wantedWords } from "#lib/names/pregnancy-line";
import { type NameGroup, nameGroups } from "#lib/page/names/lines";
import { type NumbersOnly, numbersOnly } from "#lib/page/names/numbers-only";
import { type OutsideLine, readOutsideLines } from "#lib/page/names/outside";
import { type EquationTerm, equationOf } from "#lib/page/names/words";
import { listTitle } from "#lib/page/pws/list-title";
import { NAMES } from "#lib/page/pws/names-address";
import { type Navigation, navigationOf } from "#lib/page/pws/navigation";
import { type PaperHead, paperHead } from "#lib/page/pws/paper-head";
import { partWords } from "#lib/page/pws/part-words";
import { whyNot } from "#lib/page/pws/sees-names";
import { type PwsState, stateOf } from "#lib/page/pws/state";
import { yearWords } from "#lib/page/pws/year-words";
import { firstDay, monthNumber, yearOf } from "#lib/period/month";
import { today } from "#lib/period/today";

/** One page of the list. */
export type NamesContent = Omit<ListedNames, "grouping" | "groups" | "outside" | "refusals"> & {
  groups: NameGroup[];
  outside: OutsideLine[];
  /** Contacts that the goal asks for: "(perlu 1 · 1 · 2)". */
  wanted: string | null;
  ofPregnancies: boolean;
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
  /** What the list is cut to, of which the names are fewer than the number says. */
  only: { part: NamePart | null; home: string | null; words: string } | null;
  /** Why the list asked for is not the one shown. */
  instead: string | null;
  names: NamesContent | null;
  numbers: NumbersOnly | null;
  /** Over the list on paper. */
  head: PaperHead;
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
  size = NAMES_PAGE,
): Promise<NamesPage | UncountedNames | null> {
  const asked = stateOf(query, { role: actor.role, today: today(actor.timeZone) });
  const wish = NAMES.read(query);
  const indicator = indicatorIn(asked.month, code);
  if (!indicator || kindOf(indicator).missed === null) return null;
  return asActor(actor, async (tx) => {
    const frame = await readFrame(tx, actor, asked);
    if (!frame) return null;
    const list = isFoundOnly(indicator) ? "sudah" : (wish.list ?? listToOpen(indicator));
    const state = { ...asked, wilayah: frame.unit.code, per: null };
    const head = {
      indicator,
      state,
      title: listTitle(indicator, list, monthNumber(frame.month)),
      place: frame.nameOf(frame.unit),
      navigation: navigationOf(frame, {
        hrefOf: (to) => NAMES.href({ kode: indicator.code, ...to, list }),
        state,
        reader: actor,
        hasBasis: hasBasis(indicator),
      }),
      warning: yearWords(frame.year, frame.month),
    };
    if (frame.year === "NOT_OPENED") return { ...head, counted: null };
    const [level] = levelsFor(actor, frame.unit);
    const units = unitsToRead(frame.tree, frame.unit, level);
    const { figures, version } = await readFigures(tx, {
      month: frame.month,
      units,
      indicators: [indicator],
    });
    const counting: Counting = { ...frame, figures };
    const total = countTotal(counting, frame.unit, indicator);
    const expected = peopleIn(list, total);
    if (expected === null) return null;
    const only = onlyOf(wish, list === listToOpen(indicator) ? frame : null);
    const wanted = { total, list, filter: wish.filter, page: wish.page, size, only };
    const content = await readContent(tx, actor, { counting, frame, asked: wanted });
    return {
      ...head,
      list,
      lists: (["belum", "sudah"] as const).filter((one) => bitsOf(indicator, one, total.question)),
      filter: wanted.filter,
      page: content.names ? content.names.offset / size + 1 : wanted.page,
      counted: total,
      head: paperHead(frame, actor, { what: head.title, total, version }),
      expected,
      only:
        only.part || only.homeId
          ? {
              part: only.part,
              home: only.homeId ? wish.posyandu : null,
              words: onlyWords(only, total, frame),
            }
          : null,
      instead: wish.list === "belum" && list === "sudah" ? NOBODY_WAITS : null,
      equation: equationOf(total, list),
      ...content,
    };
  });
}

/** A part of the list that shows what this indicator lacks, or one posyandu of the unit; nothing else is cut. */
function onlyOf(
  wish: { part: NamePart | null; posyandu: string | null },
  frame: Frame | null,
): NamesAsked["only"] {
  if (!frame) return { part: null, homeId: null };
  const home = wish.posyandu ? frame.tree.byCode.get(wish.posyandu) : undefined;
  const within = home && isHome(home) && homesOf(frame.tree, frame.unit).includes(home);
  return { part: wish.part, homeId: within ? home.id : null };
}

/** "Satu kontak lagi · Anggrek" */
function onlyWords({ part, homeId }: NamesAsked["only"], { question }: CountedRow, frame: Frame): string {
  const home = homeId ? frame.tree.byId.get(homeId) : null;
  return [
    ...(part ? [partWords(part, question.indicator, question.month).label] : []),
    ...(home ? [frame.nameOf(home)] : []),
  ].join(" · ");
}

type Asked = { counting: Counting; frame: Frame; asked: NamesAsked };

async function readContent(tx: Tx, actor: Authorized<"coverage:read">, { counting, frame, asked }: Asked) {
  const { indicator } = asked.total.question;
  const reason = whyNot(actor, frame, indicator);
  if (reason === null && can(actor, "name:list")) {
    const { outside, ...listed } = await listNames(tx, actor, counting, asked);
    const names = contentOf(listed, { actor, counting, indicator });
    return { names: { ...names, outside: await readOutsideLines(tx, actor, outside) }, numbers: null };
  }
  return { names: null, numbers: numbersOnly(actor, { counting, frame, indicator, reason }) };
}

function contentOf(
  { grouping, groups, refusals, ...listed }: Omit<ListedNames, "outside">,
  { actor, counting, indicator }: { actor: Actor; counting: Counting; indicator: Indicator },
): Omit<NamesContent, "outside"> {
  const { tree, nameOf, month } = counting;
  // Of all homes that the reader may list.
  const homes = actor.homes.flatMap((id) => tree.byId.get(id) ?? []);
  const facts = {
    reader: actor,
    today: today(actor.timeZone),
    refusals,
    homeNames: new Map(homes.map((home) => [home.id, nameOf(home)])),
    goal: indicator.label,
    year: yearOf(month),
  };
  return {
    ...listed,
    groups: nameGroups({ grouping, groups }, facts),
    ofPregnancies: grouping === "PREGNANCY",
    wanted: "counts" in indicator ? wantedWords(indicator.counts, firstDay(month)) : null,
  };
}

const NOBODY_WAITS =
  "Indikator ini tidak punya daftar belum: sasarannya perkiraan, tidak ada nama yang ditunggu. Di bawah ini yang sudah.";
