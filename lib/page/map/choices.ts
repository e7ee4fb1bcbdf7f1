import { KLASTER_LABELS } from "#lib/access/labels";
import type { AreaLevel } from "#lib/area/rows";
import { klastersIn } from "#lib/coverage/catalogue";
import type { Indicator } from "#lib/coverage/definition";
import { COLOURINGS, type Colouring, MAP, type MapState, ZOOMS } from "#lib/page/map/address";
import { POSYANDU } from "#lib/page/map/posyandu";
import { LEVEL_LABELS } from "#lib/page/pws/labels";
import { nounOf } from "#lib/page/pws/row-words";

export type Choice = { label: string; href: string; current: boolean };
export type IndicatorChoices = { title: string; indicators: Choice[] }[];

const COLOURING_LABELS = {
  STATUS: "Status",
  KELAS: "Lima kelas",
} as const satisfies Record<Exclude<Colouring, "KURANG">, string>;

/** "Kurang orang", "Lebih orang", "Kurang unit" */
function labelOf(one: Colouring, indicator: Indicator): string {
  if (one !== "KURANG") return COLOURING_LABELS[one];
  return `${indicator.betterWhen === "lower" ? "Lebih" : "Kurang"} ${nounOf(indicator)}`;
}

/** Where the month runs nobody has a status, and where there is no target nobody lacks anything. */
export function colouringChoices(
  state: MapState,
  {
    indicator,
    running,
    hasTarget,
    current,
  }: { indicator: Indicator; running: boolean; hasTarget: boolean; current: Colouring },
): Choice[] {
  const open = COLOURINGS.filter((one) => (one === "STATUS" ? !running : one === "KELAS" || hasTarget));
  return open.length < 2
    ? []
    : open.map((one) => ({
        label: labelOf(one, indicator),
        href: MAP.href({ ...state, colouring: one === open[0] ? null : one }),
        current: one === current,
      }));
}

export function levelChoices(levels: readonly AreaLevel[], level: AreaLevel, state: MapState): Choice[] {
  if (levels.length < 2) return [];
  return levels.map((one) => ({
    label: `Per ${LEVEL_LABELS[one]}`,
    href: MAP.href({ ...state, per: one === levels[0] ? null : one, desa: null, zoom: null }),
    current: one === level,
  }));
}

export function indicatorChoices(code: string, state: MapState): IndicatorChoices {
  const at = (one: string) => MAP.href({ ...state, indicator: one, colouring: null });
  return [
    ...klastersIn(state.month)
      .filter(({ indicators }) => indicators.length > 0)
      .map(({ klaster, indicators }) => ({
        title: KLASTER_LABELS[klaster],
        indicators: indicators.map((one) => ({
          label: one.label,
          href: at(one.code),
          current: one.code === code,
        })),
      })),
    {
      title: "Jaringan",
      indicators: [{ label: "Jumlah posyandu", href: at(POSYANDU), current: code === POSYANDU }],
    },
  ];
}

/** One step nearer and one back, where there is one. */
export function zoomChoices(state: MapState): { nearer: string | null; farther: string | null } {
  const step = zoomOf(state);
  const at = (to: number) => MAP.href({ ...state, zoom: ZOOMS[to - 1] ?? null });
  return { nearer: step < ZOOMS.length ? at(step + 1) : null, farther: step > 0 ? at(step - 1) : null };
}

/** How many steps nearer: each doubles. */
export function zoomOf({ zoom }: Pick<MapState, "zoom">): number {
  return zoom ? ZOOMS.indexOf(zoom) + 1 : 0;
}
