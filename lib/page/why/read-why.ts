import "server-only";
import { type Authorized, can } from "#lib/access/actor";
import { levelsFor, mayOpen } from "#lib/access/reach";
import type { Query } from "#lib/address/address";
import { isHome } from "#lib/area/tree";
import { indicatorIn } from "#lib/coverage/catalogue";
import {
  type CountedRow,
  type Counting,
  countMonths,
  countRows,
  countTotal,
  unitsToRead,
} from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import { hasBasis } from "#lib/coverage/question";
import { readFigures } from "#lib/coverage/read-figures";
import { type Frame, readFrame } from "#lib/coverage/read-frame";
import { readSeries, type SeriesPoint } from "#lib/coverage/read-series";
import { asReader } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { hasGap, isFoundOnly, listToOpen } from "#lib/names/lists";
import { type Parts, readParts } from "#lib/names/read-parts";
import { LEVEL_LABELS } from "#lib/page/pws/labels";
import { type Navigation, navigationOf } from "#lib/page/pws/navigation";
import { whyNot } from "#lib/page/pws/sees-names";
import { type PwsState, stateOf } from "#lib/page/pws/state";
import { messagePlace, type TakeAway, tableFiles } from "#lib/page/pws/take-away";
import { monthsOfTwoYears } from "#lib/page/pws/two-years";
import { sentencesMessage } from "#lib/page/pws/whatsapp";
import { WHY, WHY_FILE } from "#lib/page/pws/why-address";
import { yearWords } from "#lib/page/pws/year-words";
import { type ParetoView, paretoOfNames, paretoOfUnits } from "#lib/page/why/pareto-view";
import { type WhyView, whyView } from "#lib/page/why/view";
import { today } from "#lib/period/today";

export type WhyPage = {
  indicator: Indicator;
  state: PwsState;
  title: string;
  subtitle: string;
  navigation: Navigation;
  warning: string | null;
  takeAway: TakeAway | null;
  /** Null for a year that was never counted. */
  view: WhyView | null;
};

/** The gap of one indicator taken apart; null when it, or the unit, does not exist, lies out of reach or has no people. */
export async function readWhy(
  actor: Authorized<"coverage:read">,
  code: string,
  query: Query,
): Promise<WhyPage | null> {
  const asked = stateOf(query, { role: actor.role, today: today(actor.timeZone) });
  const indicator = indicatorIn(asked.month, code);
  if (!indicator || !hasGap(indicator)) return null;
  return asReader(actor, async (tx) => {
    const frame = await readFrame(tx, actor, asked);
    if (!frame) return null;
    const state = { ...asked, wilayah: frame.unit.code, per: null };
    const view = frame.year === "NOT_OPENED" ? null : await readView(tx, actor, { frame, indicator, state });
    return {
      indicator,
      state,
      title: view?.title ?? `Mengapa ${indicator.label}`,
      subtitle: frame.nameOf(frame.unit),
      navigation: navigationOf(frame, {
        hrefOf: (to) => WHY.href({ kode: indicator.code, ...to }),
        state,
        reader: actor,
        hasBasis: hasBasis(indicator),
      }),
      warning: yearWords(frame.year, frame.month),
      takeAway: view && takeAwayOf(view, { actor, frame, indicator, state }),
      view,
    };
  });
}

function takeAwayOf(
  { standing, agenda, gap, pareto }: WhyView,
  { actor, frame, indicator, state }: Asked & { actor: Authorized<"coverage:read"> },
): TakeAway {
  const { code, label } = indicator;
  const sentences = [standing, gap?.title, gap?.equation, pareto?.title, agenda?.sentence];
  return {
    print: null,
    files: tableFiles((format) => WHY_FILE.href({ ...state, kode: code, format })),
    message: sentencesMessage(`Mengapa ${label}`, sentences, {
      ...messagePlace(frame, actor),
      basis: frame.basis,
    }),
  };
}

type Asked = { frame: Frame; indicator: Indicator; state: PwsState };

async function readView(tx: Tx, actor: Authorized<"coverage:read">, { frame, indicator, state }: Asked) {
  const { tree, unit, month } = frame;
  const { figures } = await readFigures(tx, {
    month,
    units: unitsToRead(tree, unit, undefined),
    indicators: [indicator],
  });
  const counting: Counting = { ...frame, figures };
  const total = countTotal(counting, unit, indicator);
  const names = await readNameParts(tx, actor, { frame, counting, total });
  const series = await readSeries(tx, frame, {
    units: [unit],
    codes: [indicator.code],
    months: monthsOfTwoYears(month),
  });
  const ofDesa =
    isHome(unit) || unit.kind === "DESA" ? [] : countRows(counting, { unit, level: "DESA" }, indicator);
  const pareto = names
    ? paretoOfNames(names, { counting, total, state })
    : paretoBelow(actor, { counting, frame, indicator, state });
  return whyView({
    total,
    names,
    months: countMonths(counting, total),
    points: series(unit, indicator.code) satisfies SeriesPoint[],
    pareto,
    // A kepala puskesmas compares puskesmas, and sees no others' desa.
    ofDesa: levelsFor(actor, unit).includes("DESA") ? ofDesa : [],
    month,
    state,
    today: today(actor.timeZone),
  });
}

/** For those who may open them; of an estimate there are none. */
async function readNameParts(
  tx: Tx,
  actor: Authorized<"coverage:read">,
  { frame, counting, total }: { frame: Frame; counting: Counting; total: CountedRow },
): Promise<Parts | null> {
  const { indicator } = total.question;
  if (isFoundOnly(indicator) || whyNot(actor, frame, indicator) || !can(actor, "name:list")) return null;
  return readParts(tx, actor, counting, { total, list: listToOpen(indicator) });
}

/** By desa; where their numbers are too small to be named, by puskesmas. */
function paretoBelow(
  actor: Authorized<"coverage:read">,
  { counting, frame, indicator, state }: Asked & { counting: Counting },
): ParetoView | null {
  const { unit, tree } = frame;
  const levels = levelsFor(actor, unit);
  for (const level of (["DESA", "PUSKESMAS"] as const).filter((one) => levels.includes(one))) {
    const pareto = paretoOfUnits(countRows(counting, { unit, level }, indicator), {
      noun: LEVEL_LABELS[level],
      state,
      isOpen: (one) => mayOpen(actor, tree, one),
    });
    if (pareto) return pareto;
  }
  return null;
}
