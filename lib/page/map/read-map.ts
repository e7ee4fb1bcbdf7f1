import "server-only";
import type { Authorized } from "#lib/access/actor";
import { levelsFor, type Reader, reachKey } from "#lib/access/reach";
import type { Query } from "#lib/address/address";
import { fullName } from "#lib/area/labels";
import { type AreaLevel, rowsOf } from "#lib/area/rows";
import { type AreaUnit, desaOf, isHome, pathOf } from "#lib/area/tree";
import { indicatorIn } from "#lib/coverage/catalogue";
import { unitsToRead } from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import { hasBasis } from "#lib/coverage/question";
import { readFigures, readFiguresOfMonths } from "#lib/coverage/read-figures";
import { type Frame, readFrame } from "#lib/coverage/read-frame";
import { readTargets } from "#lib/coverage/read-targets";
import { asActor } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { formatMonth } from "#lib/format";
import { type Colouring, MAP, type MapState } from "#lib/page/map/address";
import {
  type Choice,
  colouringChoices,
  type IndicatorChoices,
  indicatorChoices,
  levelChoices,
  zoomChoices,
  zoomOf,
} from "#lib/page/map/choices";
import { type MiniMap, miniMap } from "#lib/page/map/months";
import { drawingOf, type MapPicture, pictureOf } from "#lib/page/map/picture";
import { POSYANDU } from "#lib/page/map/posyandu";
import { mapTakeAway } from "#lib/page/map/take-away";
import { type Plate, platesOf } from "#lib/page/map/tiles";
import type { MapUnit } from "#lib/page/map/unit";
import { indicatorMap, type MapQuestion, type MapView, posyanduMap } from "#lib/page/map/view";
import { LEVEL_HEADS, LEVEL_LABELS } from "#lib/page/pws/labels";
import { type Navigation, navigationOf, spanWords } from "#lib/page/pws/navigation";
import { remembered } from "#lib/page/pws/remembered";
import { OVERVIEW, stateOf } from "#lib/page/pws/state";
import type { TakeAway } from "#lib/page/pws/take-away";
import { yearWords } from "#lib/page/pws/year-words";
import { addMonths } from "#lib/period/month";
import { today } from "#lib/period/today";
import { readShapes, type Shapes } from "#lib/shape/queries";

export type MapPage = {
  title: string;
  subtitle: string;
  navigation: Navigation;
  warning: string | null;
  indicators: IndicatorChoices;
  takeAway: TakeAway | null;
  /** Null for a year that was never counted. */
  content: MapContent | null;
};

export type MapContent = {
  view: MapView;
  /** "desa" and "Desa / kelurahan" */
  parts: string;
  partsHead: string;
  levels: Choice[];
  colourings: Choice[];
  picture: MapPicture | null;
  /** In place of a picture. */
  plates: Plate[];
  zoom: { nearer: string | null; farther: string | null };
  /** Whose card is open, and where its two buttons lead. */
  card: { unit: MapUnit; href: string; allHref: string } | null;
  /** The page with the card of an area: its code stands in place of DESA. */
  cardHref: string;
  months: MiniMap[];
  /** The whole list, on a phone. */
  all: boolean;
  allHref: string;
  notes: string[];
};

/** What pages begin with. */
const USUAL = "KIA03";
const MAPPED = ["DESA", "PUSKESMAS"] as const satisfies readonly AreaLevel[];
const MONTHS = 5;

/** One indicator over the areas of a unit; null when it, or the unit, does not exist, lies out of reach or has no areas. */
export async function readMap(actor: Authorized<"map:read">, query: Query): Promise<MapPage | null> {
  const asked = MAP.read(query);
  const pws = stateOf(query, { role: actor.role, today: today(actor.timeZone) });
  const code = asked.indicator ?? USUAL;
  const indicator = indicatorIn(pws.month, code);
  if (!indicator && code !== POSYANDU) return null;
  return asActor(actor, async (tx) => {
    const frame = await readFrame(tx, actor, pws);
    if (!frame || isHome(frame.unit)) return null;
    const levels = mappedLevels(actor, frame.unit);
    const level = levels.find((one) => one === asked.per) ?? levels[0];
    const state: MapState = {
      ...asked,
      ...pws,
      indicator: code === USUAL ? null : code,
      wilayah: frame.unit.code,
      per: level === levels[0] ? null : level,
    };
    const content =
      frame.year === "NOT_OPENED"
        ? null
        : await readContent(tx, frame, { actor, indicator, levels, level, state });
    return {
      title: `Peta ${indicator?.label ?? "posyandu"} per ${LEVEL_LABELS[level]}, ${formatMonth(frame.month)}`,
      subtitle: subtitleOf(frame, indicator),
      navigation: navigationOf(frame, {
        hrefOf: (here) => MAP.href({ ...state, ...here, desa: null, zoom: null }),
        state: pws,
        reader: actor,
        hasBasis: indicator ? hasBasis(indicator) : false,
      }),
      warning: yearWords(frame.year, frame.month),
      indicators: indicatorChoices(code, state),
      takeAway: content && mapTakeAway(content.view, { actor, frame, indicator, state }),
      content,
    };
  });
}

/** Desa first; a kepala puskesmas compares puskesmas in the kabupaten, and a desa is a map of itself. */
function mappedLevels(reader: Reader, unit: AreaUnit): readonly [AreaLevel, ...AreaLevel[]] {
  const open = levelsFor(reader, unit);
  const [first, ...others] = MAPPED.filter((level) => open.includes(level));
  return first ? [first, ...others] : ["DESA"];
}

function subtitleOf({ tree, unit, month, basis }: Frame, indicator: Indicator | undefined): string {
  const where = pathOf(tree, unit).map(fullName).reverse().join(", ");
  if (!indicator) return `${where}. Posyandu yang buka pada bulan itu.`;
  const against = hasBasis(indicator) ? `, sasaran ${basis === "RIIL" ? "riil" : "proyeksi"}` : "";
  return `${where}. ${indicator.title}, ${spanWords(month)}${against}.`;
}

type Asked = {
  actor: Authorized<"map:read">;
  indicator: Indicator | undefined;
  levels: readonly AreaLevel[];
  level: AreaLevel;
  state: MapState;
};

async function readContent(tx: Tx, frame: Frame, asked: Asked): Promise<MapContent> {
  const { actor, indicator, levels, level, state } = asked;
  const { tree, unit, running } = frame;
  const shapes = await readShapes(tx);
  const hasTarget = indicator !== undefined && frame.targets(indicator) !== null;
  const colouring: Colouring = state.colouring ?? (running ? "KELAS" : "STATUS");
  const question = { unit, level, colouring, state, reader: actor };
  const asks = ["peta", reachKey(actor), JSON.stringify(state), indicator?.code, colouring, running].join(
    " ",
  );
  const view = indicator
    ? await readView(tx, frame, indicator, { question, asks })
    : posyanduMap(frame, question);
  const drawing = remembered(["peta", reachKey(actor), unit.code, level].join(" "), [tree, shapes], () =>
    drawingOf(rowsOf(tree, unit, level), shapes.of),
  );
  const picture = drawing && pictureOf(drawing, view.units, { zoom: zoomOf(state), centre: state.desa });
  return {
    view,
    parts: LEVEL_LABELS[level],
    partsHead: LEVEL_HEADS[level],
    levels: levelChoices(levels, level, state),
    colourings: indicator ? colouringChoices(state, { running, hasTarget, current: colouring }) : [],
    picture,
    plates: picture ? [] : platesOf(tree, view.units),
    zoom: zoomChoices(state),
    card: cardOf(view, state),
    cardHref: MAP.href({ ...state, desa: "DESA" }),
    months: indicator && picture ? await readMonths(tx, frame, { indicator, level, state }) : [],
    all: state.all,
    allHref: MAP.href({ ...state, all: true }),
    notes: notesOf(frame, view, shapes),
  };
}

/** Counted once for all who ask the same, as long as nothing of it changes. */
async function readView(
  tx: Tx,
  frame: Frame,
  indicator: Indicator,
  { question, asks }: { question: MapQuestion; asks: string },
): Promise<MapView> {
  const units = unitsToRead(frame.tree, question.unit, question.level);
  const { figures, madeOf } = await readFigures(tx, { month: frame.month, units, indicators: [indicator] });
  return remembered(asks, [frame.tree, frame.targets, ...madeOf], () =>
    indicatorMap({ ...frame, figures }, indicator, question),
  );
}

function cardOf(view: MapView, state: MapState): MapContent["card"] {
  const unit = view.units.find(({ key }) => key === state.desa);
  if (!unit?.href) return null;
  return { unit, href: unit.href, allHref: OVERVIEW.href({ ...state, wilayah: unit.key, per: null }) };
}

/** The last ended months, as the area is now. */
async function readMonths(
  tx: Tx,
  frame: Frame,
  { indicator, level, state }: { indicator: Indicator; level: AreaLevel; state: MapState },
): Promise<MiniMap[]> {
  const { tree, unit } = frame;
  const last = frame.running ? addMonths(frame.month, -1) : frame.month;
  const months = Array.from({ length: MONTHS }, (_, at) => addMonths(last, at - MONTHS + 1));
  const defined = months.flatMap((month) => indicatorIn(month, indicator.code) ?? []);
  const figuresIn = await readFiguresOfMonths(tx, {
    months,
    units: desaOf(tree, unit),
    indicators: [...new Set(defined)],
  });
  const maps: MiniMap[] = [];
  for (const month of months) {
    const figures = figuresIn(month);
    const then = indicatorIn(month, indicator.code);
    if (!figures || !then) continue;
    const counting = { ...frame, month, running: false, targets: await readTargets(tx, month), figures };
    maps.push(miniMap({ counting, indicator: then }, { unit, level, state }));
  }
  return maps;
}

function notesOf({ tree, unit }: Frame, { sentence }: MapView, { of, newest }: Shapes): string[] {
  const undrawn = desaOf(tree, unit).filter(({ id }) => !of.has(id));
  const wider =
    sentence?.where &&
    "Jumlah kekurangan per bagian lebih besar dari kekurangan seluruhnya: yang di atas target menutup sebagian kekurangan yang lain.";
  return [
    newest
      ? `Batas indikatif, bukan batas resmi. Sumber peta: ${newest.source}.`
      : "Letak kotak bukan letak desa: belum ada peta yang diunggah admin.",
    newest && undrawn.length > 0
      ? `Belum tergambar, tetapi ada di daftar: ${undrawn.map(({ name }) => name).join(", ")}.`
      : "",
    wider || "",
  ].filter((note) => note !== "");
}
