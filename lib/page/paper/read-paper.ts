import "server-only";
import type { Authorized } from "#lib/access/actor";
import { levelsFor } from "#lib/access/reach";
import type { Query } from "#lib/address/address";
import { KIND_LABELS } from "#lib/area/labels";
import type { AreaLevel } from "#lib/area/rows";
import { type IndicatorCode, indicatorIn, indicatorsIn } from "#lib/coverage/catalogue";
import { basisOfRows, countTotal, unitsToRead } from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import { readFigures } from "#lib/coverage/read-figures";
import { type Frame, readFrame } from "#lib/coverage/read-frame";
import { asReader } from "#lib/db/as-actor";
import { type Panel, panelOf } from "#lib/page/paper/panel";
import { LEVEL_LABELS } from "#lib/page/pws/labels";
import { INDICATOR_PAPER, ON_THE_WALL, WALL } from "#lib/page/pws/paper-addresses";
import { type PaperHead, paperHead } from "#lib/page/pws/paper-head";
import { INDICATOR, OVERVIEW, type PwsState, stateOf } from "#lib/page/pws/state";
import { yearWords } from "#lib/page/pws/year-words";
import { today } from "#lib/period/today";

type Choice = { label: string; href: string; current: boolean };

export type PaperPage = {
  head: PaperHead;
  /** The page on the screen that it was taken from. */
  backHref: string;
  levels: Choice[];
  /** On the wall page: every indicator, and the address with it put in or taken out. */
  others: Choice[];
  totalName: string;
  /** Said of the lines where they are counted otherwise than the page. */
  linesByRiil: boolean;
  warning: string | null;
  /** Empty for a year that was never counted. */
  panels: Panel[];
};

/** What a puskesmas hangs on its wall, unless it chooses others. */
const USUAL: readonly IndicatorCode[] = ["KIA01", "KIA03", "KIA04", "GIZ17", "GIZ01", "GIZ06"];

/** Six indicators as small multiples; null for a unit that does not exist or lies out of reach. */
export async function readWall(actor: Authorized<"coverage:read">, query: Query): Promise<PaperPage | null> {
  const asked = stateOf(query, { role: actor.role, today: today(actor.timeZone) });
  const chosen = WALL.read(query).chosen ?? USUAL;
  const indicators = chosen.flatMap((code) => indicatorIn(asked.month, code) ?? []);
  return await readPaper(actor, asked, {
    what: "PWS",
    indicators,
    backOf: (state) => OVERVIEW.href({ ...state, per: null }),
    hrefOf: (state) => WALL.href({ ...state, chosen }),
    othersOf: (state) =>
      indicatorsIn(asked.month).map(({ code, label }) => ({
        label,
        current: chosen.some((one) => one === code),
        href: WALL.href({ ...state, chosen: toggled(chosen, code as IndicatorCode) }),
      })),
  });
}

/** One indicator alone; null too where there is none of that code. */
export async function readIndicatorPaper(
  actor: Authorized<"coverage:read">,
  kode: string,
  query: Query,
): Promise<PaperPage | null> {
  const asked = stateOf(query, { role: actor.role, today: today(actor.timeZone) });
  const indicator = indicatorIn(asked.month, kode);
  if (!indicator) return null;
  return await readPaper(actor, asked, {
    what: indicator.label,
    indicators: [indicator],
    backOf: (state) => INDICATOR.href({ kode, ...state }),
    hrefOf: (state) => INDICATOR_PAPER.href({ kode, ...state }),
    othersOf: (state) =>
      indicatorsIn(asked.month).map(({ code, label }) => ({
        label,
        current: code === kode,
        href: INDICATOR_PAPER.href({ kode: code, ...state }),
      })),
  });
}

/** A seventh takes the place of the first; the last one stays. */
function toggled(chosen: readonly IndicatorCode[], code: IndicatorCode): readonly IndicatorCode[] {
  if (!chosen.includes(code)) return [...chosen.slice(chosen.length < ON_THE_WALL ? 0 : 1), code];
  return chosen.length > 1 ? chosen.filter((one) => one !== code) : chosen;
}

type Laid = {
  what: string;
  indicators: readonly Indicator[];
  backOf: (state: PwsState) => string;
  hrefOf: (state: PwsState) => string;
  othersOf: (state: PwsState) => Choice[];
};

async function readPaper(
  actor: Authorized<"coverage:read">,
  asked: PwsState,
  { what, indicators, backOf, hrefOf, othersOf }: Laid,
): Promise<PaperPage | null> {
  return asReader(actor, async (tx) => {
    const frame = await readFrame(tx, actor, asked);
    if (!frame) return null;
    const levels = levelsFor(actor, frame.unit);
    const level = levels.find((one) => one === asked.per) ?? levels[0];
    const state = { ...asked, wilayah: frame.unit.code, per: level === levels[0] ? null : (level ?? null) };
    const page = {
      backHref: backOf(state),
      levels: levelsOf(levels, level, (per) => hrefOf({ ...state, per })),
      others: othersOf(state),
      totalName: KIND_LABELS[frame.unit.kind].replace("Desa/kelurahan", "Desa"),
      linesByRiil: basisOfRows(frame.basis, level) !== frame.basis,
      warning: yearWords(frame.year, frame.month),
    };
    if (frame.year === "NOT_OPENED")
      return { ...page, head: paperHead(frame, actor, { what, total: null, version: null }), panels: [] };
    return { ...page, ...(await readPanels(tx, frame, { actor, level, what, indicators })) };
  });
}

async function readPanels(
  tx: Parameters<typeof readFigures>[0],
  frame: Frame,
  {
    actor,
    level,
    what,
    indicators,
  }: Pick<Laid, "what" | "indicators"> & {
    actor: Authorized<"coverage:read">;
    level: AreaLevel | undefined;
  },
) {
  const { tree, unit, month } = frame;
  const units = unitsToRead(tree, unit, level);
  const { figures, version } = await readFigures(tx, { month, units, indicators });
  const counting = { ...frame, figures };
  const [first] = indicators;
  return {
    head: paperHead(frame, actor, {
      what,
      total: first ? countTotal(counting, unit, first) : null,
      version,
    }),
    panels: indicators.map((indicator) => panelOf(counting, { unit, level }, indicator)),
  };
}

function levelsOf(
  levels: readonly AreaLevel[],
  level: AreaLevel | undefined,
  hrefOf: (per: AreaLevel | null) => string,
): Choice[] {
  if (levels.length < 2) return [];
  return levels.map((one, at) => ({
    label: `Per ${LEVEL_LABELS[one]}`,
    href: hrefOf(at === 0 ? null : one),
    current: one === level,
  }));
}
