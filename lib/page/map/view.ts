import type { Reader } from "#lib/access/reach";
import type { AreaLevel } from "#lib/area/rows";
import { rowsOf } from "#lib/area/rows";
import type { AreaUnit } from "#lib/area/tree";
import { type Counting, countRows, countTotal } from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import { formatNumber } from "#lib/format";
import { type Colouring, MAP, type MapState } from "#lib/page/map/address";
import { coloursOf, type Key } from "#lib/page/map/fill";
import { halfOf } from "#lib/page/map/half";
import { groupsOf, halfWords, type ListGroup } from "#lib/page/map/list";
import { posyanduUnits } from "#lib/page/map/posyandu";
import { type MapSentence, mapSentence } from "#lib/page/map/sentence";
import { type MapUnit, mapUnit } from "#lib/page/map/unit";
import { fillOf } from "#lib/page/pws/fill";
import { LEVEL_LABELS } from "#lib/page/pws/labels";
import { nounOf, targetWords } from "#lib/page/pws/row-words";

/** Everything that the map, its table and its sentence say, of one month. */
export type MapView = {
  sentence: MapSentence | null;
  units: MapUnit[];
  keys: (Key & { units: number })[];
  groups: ListGroup[];
  half: { words: string | null; count: number };
  /** Where desa of the whole kabupaten are shown: each opens the map of its own. */
  puskesmas: MapUnit[];
  /** "Kurang" or "Lebih"; null where nothing is missing or too many. */
  gapHead: string | null;
  /** "79,2" over the bars. */
  target: string | null;
  /** Over the main number: "%", "Posyandu". */
  unitHead: string;
};

export type MapQuestion = {
  unit: AreaUnit;
  level: AreaLevel;
  colouring: Colouring;
  state: MapState;
  reader: Reader;
};

export function indicatorMap(counting: Counting, indicator: Indicator, question: MapQuestion): MapView {
  const { unit, level, colouring, state, reader } = question;
  const total = countTotal(counting, unit, indicator);
  const rows = countRows(counting, { unit, level }, indicator);
  const colours = coloursOf(rows, colouring);
  const context = { tree: counting.tree, reader, state };
  const units = rows.map((counted) => mapUnit(counted, colours.of(counted), context));
  const parts = LEVEL_LABELS[level];
  const half = halfOf(units);
  const { groups, keys } = coloured(units, colours.keys, half);
  return {
    sentence: mapSentence(total, rows, { units, half, parts }),
    units: groups.flatMap((group) => group.units),
    keys,
    groups,
    puskesmas:
      unit.kind === "KABUPATEN" && level === "DESA" ? puskesmasIn(counting, indicator, question) : [],
    half: { words: halfWords(half, parts, nounOf(indicator)), count: half.keys.size },
    gapHead: total.row.mustReach === null ? null : indicator.betterWhen === "lower" ? "Lebih" : "Kurang",
    target: total.row.runningTarget ? targetWords(total.row, total.question) : null,
    unitHead: indicator.factor === 100 ? "%" : `per ${formatNumber(indicator.factor)}`,
  };
}

function puskesmasIn(
  counting: Counting,
  indicator: Indicator,
  { unit, state, reader }: MapQuestion,
): MapUnit[] {
  return countRows(counting, { unit, level: "PUSKESMAS" }, indicator).map((counted) => {
    const one = mapUnit(counted, fillOf(counted.row), { tree: counting.tree, reader, state });
    const here = { ...state, wilayah: one.key, per: null, desa: null, zoom: null };
    return { ...one, href: one.href && MAP.href(here) };
  });
}

export function posyanduMap(
  { tree }: Pick<Counting, "tree">,
  { unit, level, state, reader }: MapQuestion,
): MapView {
  const { units, keys } = posyanduUnits(rowsOf(tree, unit, level), { tree, reader, state });
  const { groups, ...rest } = coloured(units, keys, halfOf([]));
  return {
    sentence: null,
    units: groups.flatMap((group) => group.units),
    groups,
    ...rest,
    puskesmas: [],
    half: { words: null, count: 0 },
    gapHead: null,
    target: null,
    unitHead: "Posyandu",
  };
}

/** Only colours that are there are told. */
function coloured(units: readonly MapUnit[], keys: readonly Key[], half: ReturnType<typeof halfOf>) {
  const groups = groupsOf(units, keys, half);
  return {
    groups,
    keys: groups.map(({ fill, word, meaning, units: inside }) => ({
      fill,
      word,
      meaning,
      units: inside.length,
    })),
  };
}
