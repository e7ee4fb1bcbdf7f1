import "server-only";
import type { Authorized } from "#lib/access/actor";
import { levelsFor } from "#lib/access/reach";
import type { Query } from "#lib/address/address";
import { KIND_LABELS } from "#lib/area/labels";
import type { AreaLevel } from "#lib/area/rows";
import type { AreaUnit } from "#lib/area/tree";
import { indicatorIn } from "#lib/coverage/catalogue";
import {
  basisOfRows,
  type Counting,
  countRows,
  countTotal,
  isOtherSum,
  unitsToRead,
} from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import { hasBasis } from "#lib/coverage/question";
import { readFigures } from "#lib/coverage/read-figures";
import { type Frame, readFrame } from "#lib/coverage/read-frame";
import { asReader } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import {
  type Choice,
  levelChoices,
  type OtherIndicators,
  otherIndicators,
  pagesOf,
  subtitleOf,
} from "#lib/page/indicator/choices";
import { namesHead } from "#lib/page/indicator/names-cell";
import { type IndicatorView, indicatorView } from "#lib/page/indicator/view";
import { indicatorTabs } from "#lib/page/pws/indicator-tabs";
import { LEVEL_HEADS, LEVEL_LABELS } from "#lib/page/pws/labels";
import { type Navigation, navigationOf } from "#lib/page/pws/navigation";
import { INDICATOR_FILE, INDICATOR_PAPER } from "#lib/page/pws/paper-addresses";
import { INDICATOR, OVERVIEW, type PwsState, stateOf } from "#lib/page/pws/state";
import { messagePlace, type TakeAway, tableFiles } from "#lib/page/pws/take-away";
import { indicatorMessage } from "#lib/page/pws/whatsapp";
import { yearWords } from "#lib/page/pws/year-words";
import { type Month, monthNumber } from "#lib/period/month";
import { today } from "#lib/period/today";

export type IndicatorPage = {
  title: string;
  subtitle: string;
  overviewHref: string;
  navigation: Navigation;
  warning: string | null;
  others: OtherIndicators;
  tabs: Choice[];
  /** Null for a year that was never counted. */
  content: IndicatorContent | null;
  takeAway: TakeAway | null;
};

/** What stands under the head of the page. */
export type IndicatorContent = {
  indicator: Pick<Indicator, "code" | "label" | "meaning" | "source" | "privacy">;
  caption: string;
  month: Month;
  levels: Choice[];
  /** "desa" */
  parts: string;
  /** "Desa / kelurahan" */
  unitHead: string;
  /** "Puskesmas", under the table. */
  totalName: string;
  /** "Belum K4: bernama + belum terdaftar" */
  namesHead: string;
  /** Addresses of the pages beside this one; whether they exist is told by the view. */
  pages: { previous: string; next: string };
  view: IndicatorView;
};

/** One indicator; null when it, or the unit, does not exist or lies out of reach. */
export async function readIndicator(
  actor: Authorized<"coverage:read">,
  code: string,
  query: Query,
): Promise<IndicatorPage | null> {
  const state = stateOf(query, { role: actor.role, today: today(actor.timeZone) });
  const indicator = indicatorIn(state.month, code);
  if (!indicator) return null;
  return asReader(actor, async (tx) => {
    const frame = await readFrame(tx, actor, state);
    if (!frame) return null;
    const levels = levelsFor(actor, frame.unit);
    const level = levels.find((one) => one === state.per) ?? levels[0];
    const here = { ...state, wilayah: frame.unit.code, per: level === levels[0] ? null : (level ?? null) };
    const { code: kode } = indicator;
    const { page } = INDICATOR.read(query);
    const subtitle = subtitleOf(frame, indicator);
    const counted = frame.year === "NOT_OPENED" ? null : await readCounting(tx, frame, { indicator, level });
    return {
      title: indicator.title,
      subtitle,
      overviewHref: OVERVIEW.href({ ...here, per: null }),
      navigation: navigationOf(frame, {
        hrefOf: (state) => INDICATOR.href({ kode, ...state }),
        state: here,
        reader: actor,
        hasBasis: hasBasis(indicator),
      }),
      warning: yearWords(frame.year, frame.month),
      others: otherIndicators(indicator, here),
      takeAway: counted && takeAwayOf(counted.counting, { actor, indicator, level, state: here }),
      tabs: indicatorTabs(indicator, here, "ANGKA"),
      content:
        counted === null
          ? null
          : {
              ...headsOf(frame, indicator, level),
              caption: `${indicator.title}, ${subtitleOf({ ...frame, basis: basisOfRows(frame.basis, level) }, indicator)}`,
              levels: levelChoices(levels, { level, kode, state: here }),
              pages: pagesOf(kode, here, page),
              view: indicatorView(counted.counting, indicator, {
                unit: frame.unit,
                level,
                state: here,
                reader: actor,
                version: counted.version,
                page,
              }),
            },
    };
  });
}

function headsOf({ unit, month }: Frame, indicator: Indicator, level: AreaLevel | undefined) {
  const { code, label, meaning, source, privacy } = indicator;
  return {
    indicator: { code, label, meaning, source, privacy },
    month,
    parts: level ? LEVEL_LABELS[level] : "",
    unitHead: level ? LEVEL_HEADS[level] : "",
    totalName: totalName(unit, indicator, level),
    namesHead: namesHead(indicator, monthNumber(month)),
  };
}

/** A sum by posyandu is by those known by name, and says so. */
function totalName({ kind }: AreaUnit, indicator: Indicator, level: AreaLevel | undefined): string {
  if (isOtherSum(indicator, level)) return hasBasis(indicator) ? "Jumlah posyandu (riil)" : "Jumlah posyandu";
  return KIND_LABELS[kind].replace("Desa/kelurahan", "Desa");
}

type Asked = { indicator: Indicator; level: AreaLevel | undefined };

async function readCounting(tx: Tx, frame: Frame, { indicator, level }: Asked) {
  const { tree, unit, month } = frame;
  const units = unitsToRead(tree, unit, level);
  const { figures, version } = await readFigures(tx, { month, units, indicators: [indicator] });
  return { counting: { ...frame, figures }, version };
}

function takeAwayOf(
  counting: Counting & Pick<Frame, "unit">,
  { actor, indicator, level, state }: Asked & { actor: Authorized<"coverage:read">; state: PwsState },
): TakeAway {
  const { unit } = counting;
  const kode = indicator.code;
  const rows = level ? countRows(counting, { unit, level }, indicator) : [];
  return {
    print: INDICATOR_PAPER.href({ kode, ...state }),
    files: tableFiles((format) => INDICATOR_FILE.href({ kode, ...state, format })),
    message: indicatorMessage(countTotal(counting, unit, indicator), rows, messagePlace(counting, actor)),
  };
}
