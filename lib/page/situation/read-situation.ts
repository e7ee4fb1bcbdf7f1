import "server-only";
import type { Authorized } from "#lib/access/actor";
import { levelsFor, mayOpen, reachKey } from "#lib/access/reach";
import type { Query } from "#lib/address/address";
import { fullName, KIND_LABELS } from "#lib/area/labels";
import { type AreaTree, type AreaUnit, desaOf, isHome, pathOf, siblingsOf } from "#lib/area/tree";
import { indicatorsIn } from "#lib/coverage/catalogue";
import { countTotal, unitsToRead } from "#lib/coverage/counting";
import { readFigures, readProyeksiIn } from "#lib/coverage/read-figures";
import { readFiguresBySex } from "#lib/coverage/read-figures-by-sex";
import { type Frame, readFrame } from "#lib/coverage/read-frame";
import { readSeries } from "#lib/coverage/read-series";
import { readTallies } from "#lib/coverage/read-tallies";
import { knownMasks } from "#lib/coverage/register";
import { remembered } from "#lib/coverage/remembered";
import { asReader } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { FACT_CODES } from "#lib/fact/catalogue";
import { readFacts } from "#lib/fact/read-facts";
import { formatHeads, formatMonth } from "#lib/format";
import { type Navigation, navigationOf } from "#lib/page/pws/navigation";
import { SITUATION_PAPER } from "#lib/page/pws/paper-addresses";
import { type PaperHead, paperHead } from "#lib/page/pws/paper-head";
import { OVERVIEW, type PwsState, stateOf } from "#lib/page/pws/state";
import { messagePlace, type TakeAway, tableFiles } from "#lib/page/pws/take-away";
import { byAttention, listMessage } from "#lib/page/pws/whatsapp";
import { yearWords } from "#lib/page/pws/year-words";
import { SITUATION, SITUATION_FILE, SITUATIONS } from "#lib/page/situation/addresses";
import { STORY_MONTHS } from "#lib/page/situation/stories";
import { type SituationQuestion, type SituationView, situationView } from "#lib/page/situation/view";
import { yearOf } from "#lib/period/month";
import { today } from "#lib/period/today";
import { GROUP_CODES } from "#lib/sasaran/groups";

export type SituationPage = {
  title: string;
  subtitle: string;
  navigation: Navigation;
  warning: string | null;
  listHref: string;
  overviewHref: string;
  href: string;
  running: boolean;
  head: PaperHead;
  takeAway: TakeAway | null;
  /** Null for a year that was never counted. */
  view: SituationView | null;
};

/** One place as it stands; null where it does not exist or lies out of reach. */
export async function readSituation(
  actor: Authorized<"coverage:read">,
  kode: string,
  query: Query,
): Promise<SituationPage | null> {
  const state = { ...stateOf(query, { role: actor.role, today: today(actor.timeZone) }), wilayah: kode };
  return asReader(actor, async (tx) => {
    const frame = await readFrame(tx, actor, state);
    if (!frame) return null;
    const here = { ...state, per: null };
    const { view, ...taken } = await readContent(tx, frame, { actor, state: here });
    return {
      title: `Situasi kesehatan ${frame.nameOf(frame.unit, () => fullName(frame.unit))}, ${formatMonth(frame.month)}`,
      subtitle: subtitleOf(frame, view),
      navigation: navigationOf(frame, {
        hrefOf: ({ wilayah, ...rest }) => SITUATION.href({ kode: wilayah ?? kode, ...rest }),
        state: here,
        reader: actor,
        hasBasis: true,
      }),
      warning: yearWords(frame.year, frame.month),
      listHref: SITUATIONS.href({ month: state.month, basis: state.basis }),
      overviewHref: OVERVIEW.href(here),
      href: SITUATION.href({ kode: frame.unit.code, month: here.month, basis: here.basis }),
      running: frame.running,
      view,
      ...taken,
    };
  });
}

type Asked = { actor: Authorized<"coverage:read">; state: PwsState };

type Content = Pick<SituationPage, "view" | "head" | "takeAway">;

async function readContent(tx: Tx, frame: Frame, asked: Asked): Promise<Content> {
  const { actor, state } = asked;
  const { unit } = frame;
  const what = "Situasi kesehatan";
  if (frame.year === "NOT_OPENED")
    return {
      view: null,
      takeAway: null,
      head: paperHead(frame, actor, { what, total: null, version: null }),
    };
  const { view, totals, version } = await readView(tx, frame, asked);
  const here = { kode: unit.code, month: state.month, basis: state.basis };
  return {
    view,
    head: paperHead(frame, actor, { what, total: totals[0] ?? null, version }),
    takeAway: {
      print: SITUATION_PAPER.href(here),
      files: tableFiles((format) => SITUATION_FILE.href({ ...here, format })),
      message: listMessage(what, byAttention(totals), messagePlace(frame, actor)),
    },
  };
}

async function readView(tx: Tx, frame: Frame, { actor, state }: Asked) {
  const { tree, unit, month } = frame;
  const indicators = indicatorsIn(month);
  const [level] = levelsFor(actor, unit);
  const open = (one: AreaUnit) => mayOpen(actor, tree, one);
  const question = { unit, level, state, mayOpen: open, ...placeOf(frame, actor) };
  const { parts, neighbours, above } = question;
  const read = [
    ...unitsToRead(tree, unit, level),
    ...neighbours.flatMap((one) => unitsToRead(tree, one, undefined)),
  ];
  const units = [...new Set(read)];
  const { figures, madeOf, version } = await readFigures(tx, { month, units, indicators });
  const bySex = await readFiguresBySex(tx, { month, units: parts });
  const series = await readSeries(tx, frame, {
    units: [unit, ...(above ? [above.unit] : [])],
    codes: indicators.map(({ code }) => code),
    months: STORY_MONTHS,
  });
  const ids = parts.map(({ id }) => id);
  const tallies = await readTallies(tx, {
    year: yearOf(month),
    unitIds: ids,
    masks: GROUP_CODES.flatMap(knownMasks),
  });
  const desaIds = parts.filter(({ kind }) => kind === "DESA").map(({ id }) => id);
  const { proyeksi } = await readProyeksiIn(tx, month, { desaIds, groups: GROUP_CODES });
  const facts = await readFacts(tx, { year: yearOf(month), unitIds: ids, facts: FACT_CODES });
  const key = [
    "situasi",
    reachKey(actor),
    JSON.stringify(state),
    unit.code,
    level,
    frame.running,
    frame.basis,
  ];
  const told = JSON.stringify(FACT_CODES.map((code) => ids.map((id) => facts(id)(code))));
  const made = remembered(
    [...key, told].join(" "),
    [frame.targets, proyeksi, ...madeOf, ...bySex.madeOf, ...series.madeOf],
    () => {
      const counting = { ...frame, figures };
      return {
        view: situationView({ counting, bySex, series, tallies, proyeksi, facts }, question),
        totals: indicators.map((one) => countTotal(counting, unit, one)),
      };
    },
  );
  return { ...made, version };
}

/** What the place is made of, stands beside, and lies in. */
function placeOf(
  { tree, unit, nameOf }: Frame,
  actor: Authorized<"coverage:read">,
): Pick<SituationQuestion, "parts" | "neighbours" | "neighbourhood" | "above"> {
  const roof = pathOf(tree, unit).at(-2);
  const open = (one: AreaUnit) => mayOpen(actor, tree, one);
  const noun = KIND_LABELS[unit.kind].replace("Desa/kelurahan", "Desa").toLowerCase();
  return {
    parts: partsOf(tree, unit),
    neighbours: siblingsOf(tree, unit)
      .filter(({ id, kind }) => id !== unit.id && kind === unit.kind)
      .filter(open),
    neighbourhood: roof ? `${noun} di ${nameOf(roof, () => fullName(roof))}` : noun,
    above: roof && open(roof) ? { unit: roof, name: nameOf(roof, () => fullName(roof)) } : null,
  };
}

function partsOf(tree: AreaTree, unit: AreaUnit): readonly AreaUnit[] {
  return isHome(unit) ? [unit] : desaOf(tree, unit);
}

function subtitleOf({ tree, unit, basis, running }: Frame, view: SituationView | null): string {
  const people = view?.pyramid ? view.pyramid.L + view.pyramid.P : null;
  const where = pathOf(tree, unit).slice(0, -1).map(fullName).reverse().join(", ");
  const against = isHome(unit) || basis === "RIIL" ? "sasaran riil" : "sasaran proyeksi";
  return [
    people === null ? null : `${formatHeads(people, "penduduk")} terdaftar`,
    where || null,
    `terhadap ${against}`,
    running ? "bulan berjalan: status dinilai setelah selesai" : null,
  ]
    .filter((one) => one !== null)
    .join(" · ");
}
