import "server-only";
import type { Authorized } from "#lib/access/actor";
import { levelsFor, type Reader } from "#lib/access/reach";
import type { Query } from "#lib/address/address";
import { fullName } from "#lib/area/labels";
import type { AreaLevel } from "#lib/area/rows";
import { type AreaUnit, isHome, pathOf } from "#lib/area/tree";
import { indicatorIn } from "#lib/coverage/catalogue";
import type { Indicator } from "#lib/coverage/definition";
import { hasBasis } from "#lib/coverage/question";
import { type Frame, readFrame } from "#lib/coverage/read-frame";
import { asReader } from "#lib/db/as-actor";
import { formatMonth } from "#lib/format";
import { MAP, type MapState } from "#lib/page/map/address";
import { type IndicatorChoices, indicatorChoices } from "#lib/page/map/choices";
import { POSYANDU } from "#lib/page/map/posyandu";
import { type MapContent, readMapContent } from "#lib/page/map/read-content";
import { mapTakeAway } from "#lib/page/map/take-away";
import { LEVEL_LABELS } from "#lib/page/pws/labels";
import { type Navigation, navigationOf, spanWords } from "#lib/page/pws/navigation";
import { stateOf } from "#lib/page/pws/state";
import type { TakeAway } from "#lib/page/pws/take-away";
import { yearWords } from "#lib/page/pws/year-words";
import { today } from "#lib/period/today";

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

/** What pages begin with. */
const USUAL = "KIA03";
const MAPPED = ["DESA", "PUSKESMAS"] as const satisfies readonly AreaLevel[];

/** One indicator over the areas of a unit; null when it, or the unit, does not exist, lies out of reach or has no areas. */
export async function readMap(actor: Authorized<"map:read">, query: Query): Promise<MapPage | null> {
  const asked = MAP.read(query);
  const pws = stateOf(query, { role: actor.role, today: today(actor.timeZone) });
  const code = asked.indicator ?? USUAL;
  const indicator = indicatorIn(pws.month, code);
  if (!indicator && code !== POSYANDU) return null;
  return asReader(actor, async (tx) => {
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
        : await readMapContent(tx, frame, { actor, indicator, levels, level, state });
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
