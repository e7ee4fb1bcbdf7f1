import "server-only";
import type { Authorized } from "#lib/access/actor";
import { reachKey } from "#lib/access/reach";
import { type AreaLevel, rowsOf } from "#lib/area/rows";
import { desaOf } from "#lib/area/tree";
import { unitsToRead } from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import { readFigures } from "#lib/coverage/read-figures";
import type { Frame } from "#lib/coverage/read-frame";
import { remembered } from "#lib/coverage/remembered";
import type { Tx } from "#lib/db/client";
import { type Colouring, MAP, type MapState } from "#lib/page/map/address";
import { type Choice, colouringChoices, levelChoices, zoomChoices, zoomOf } from "#lib/page/map/choices";
import type { MiniMap } from "#lib/page/map/months";
import { drawingOf, type MapPicture, pictureOf } from "#lib/page/map/picture";
import { readMonths } from "#lib/page/map/read-months";
import { type Plate, platesOf } from "#lib/page/map/tiles";
import type { MapUnit } from "#lib/page/map/unit";
import { indicatorMap, type MapQuestion, type MapView, posyanduMap } from "#lib/page/map/view";
import { LEVEL_HEADS, LEVEL_LABELS } from "#lib/page/pws/labels";
import { OVERVIEW } from "#lib/page/pws/state";
import { readShapes, type Shapes } from "#lib/shape/queries";

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

type Asked = {
  actor: Authorized<"map:read">;
  indicator: Indicator | undefined;
  levels: readonly AreaLevel[];
  level: AreaLevel;
  state: MapState;
};

export async function readMapContent(tx: Tx, frame: Frame, asked: Asked): Promise<MapContent> {
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
    colourings: indicator
      ? colouringChoices(state, { indicator, running, hasTarget, current: colouring })
      : [],
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
