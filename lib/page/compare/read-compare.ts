import "server-only";
import type { Authorized } from "#lib/access/actor";
import { levelsFor, mayOpen, reachKey } from "#lib/access/reach";
import type { Query } from "#lib/address/address";
import { rowsOf } from "#lib/area/rows";
import type { AreaUnit } from "#lib/area/tree";
import { INDICATOR_CODES, type IndicatorCode, indicatorIn, indicatorsIn } from "#lib/coverage/catalogue";
import type { Indicator } from "#lib/coverage/definition";
import { type Frame, readFrame } from "#lib/coverage/read-frame";
import { readSeries, type Series } from "#lib/coverage/read-series";
import { remembered } from "#lib/coverage/remembered";
import { asReader } from "#lib/db/as-actor";
import { formatMonth } from "#lib/format";
import { type By, COMPARE, COMPARE_FILE, type Measure, MOST_BESIDE } from "#lib/page/compare/addresses";
import { type Panel, panelOf } from "#lib/page/compare/panel";
import { type Ranking, rankingOf } from "#lib/page/compare/ranking";
import { type BothBases, readBases } from "#lib/page/compare/read-bases";
import { compareSentences } from "#lib/page/compare/sentence";
import type { CascadeStep } from "#lib/page/pws/cascade";
import { LEVEL_LABELS } from "#lib/page/pws/labels";
import { type Navigation, navigationOf } from "#lib/page/pws/navigation";
import { INDICATOR, type PwsState, stateOf } from "#lib/page/pws/state";
import { messagePlace, type TakeAway, tableFiles } from "#lib/page/pws/take-away";
import { monthsOfTwoYears } from "#lib/page/pws/two-years";
import { sentencesMessage } from "#lib/page/pws/whatsapp";
import { yearWords } from "#lib/page/pws/year-words";
import { addMonths } from "#lib/period/month";
import { today } from "#lib/period/today";

/** What the address asks for, with what it leaves open filled in. */
export type Chosen = {
  by: By;
  measure: Measure;
  indicators: readonly IndicatorCode[];
  units: readonly string[];
};

export type ComparePage = {
  title: string;
  subtitle: string;
  navigation: Navigation;
  warning: string | null;
  takeAway: TakeAway | null;
  state: PwsState;
  chosen: Chosen;
  /** What may be taken in or left out. */
  indicators: { code: IndicatorCode; label: string }[];
  units: { code: string; label: string }[];
  /** "desa" */
  noun: string;
  sentences: string[];
  panels: Panel[];
  ranking: (Ranking & { title: string }) | null;
  bases: BothBases[];
  cascade: CascadeStep[];
};

const USUAL: readonly IndicatorCode[] = ["KIA01", "KIA03", "KIA04", "GIZ01", "GIZ06", "SPM06"];

/** More lines than so many cannot be told apart. */
const MOST_RANKED = 15;
const RANKED_MONTHS = 12;

/** Null for a unit that does not exist or lies out of reach. */
export async function readCompare(
  actor: Authorized<"coverage:read">,
  query: Query,
): Promise<ComparePage | null> {
  const asked = stateOf(query, { role: actor.role, today: today(actor.timeZone) });
  const wish = COMPARE.read(query);
  return asReader(actor, async (tx) => {
    const frame = await readFrame(tx, actor, asked);
    if (!frame) return null;
    const { tree, unit, month, nameOf } = frame;
    const state = { ...asked, wilayah: unit.code, per: null };
    const [level] = levelsFor(actor, unit);
    const below = level ? rowsOf(tree, unit, level).flatMap((row) => row.unit ?? []) : [];
    const all = indicatorsIn(month);
    const known = <Code extends string>(codes: readonly Code[], of: readonly { code: string }[]) =>
      codes.filter((code) => of.some((one) => one.code === code)).slice(0, MOST_BESIDE);
    const indicators = known(wish.indicators ?? USUAL, all);
    const units = known(wish.units ?? below.map(({ code }) => code), below);
    const chosen: Chosen = {
      by: below.length > 0 ? wish.by : "INDIKATOR",
      measure: wish.measure,
      indicators,
      units,
    };
    const noun = level ? LEVEL_LABELS[level] : "";
    const head = {
      title: `Banding 24 bulan, ${nameOf(unit)}`,
      subtitle: `${formatMonth(addMonths(month, 1 - monthsOfTwoYears(month)))}–${formatMonth(month)}`,
      state,
      chosen,
      noun,
      indicators: INDICATOR_CODES.flatMap((code) => {
        const indicator = indicatorIn(month, code);
        return indicator ? { code, label: indicator.label } : [];
      }),
      units: below.map((one) => ({ code: one.code, label: nameOf(one) })),
      navigation: navigationOf(frame, {
        hrefOf: (to) =>
          COMPARE.href({
            ...to,
            ...chosen,
            units: to.wilayah === unit.code ? wish.units : null,
            indicators: wish.indicators,
          }),
        state,
        reader: actor,
        hasBasis: true,
      }),
      warning: yearWords(frame.year, month),
    };
    if (frame.year === "NOT_OPENED")
      return { ...head, takeAway: null, sentences: [], panels: [], ranking: null, bases: [], cascade: [] };
    const lead = indicators.flatMap((code) => indicatorIn(month, code) ?? [])[0];
    const ranked = below.length <= MOST_RANKED ? below : [];
    const beside = below.filter(({ code }) => units.includes(code));
    const series = await readSeries(tx, frame, {
      units: [unit, ...new Set([...ranked, ...beside])],
      codes: indicators,
      months: monthsOfTwoYears(month),
    });
    const asks = ["banding", reachKey(actor), JSON.stringify([state, chosen]), frame.basis, frame.running];
    const { panels, ranking, sentences } = remembered(asks.join(" "), series.madeOf, () => {
      const panels = panelsOf(frame, series, { chosen, lead, beside, state });
      const ranking = lead
        ? rankedOf(frame, series, { lead, ranked, state, mayOpenUnit: (one) => mayOpen(actor, tree, one) })
        : null;
      const sentences = compareSentences(panels, ranking, chosen.by === "INDIKATOR" ? "indikator" : noun);
      return { panels, ranking, sentences };
    });
    return {
      ...head,
      takeAway: {
        print: null,
        files: tableFiles((format) => COMPARE_FILE.href({ ...state, ...chosen, format })),
        message: sentencesMessage("Banding 24 bulan", sentences, {
          ...messagePlace(frame, actor),
          basis: frame.basis,
        }),
      },
      panels,
      ranking: ranking && lead ? { ...ranking, title: `Peringkat ${lead.label} yang bergerak` } : null,
      sentences,
      ...(await readBases(tx, frame, { codes: indicators, state })),
    };
  });
}

type Drawn = { chosen: Chosen; lead: Indicator | undefined; beside: readonly AreaUnit[]; state: PwsState };

function panelsOf(
  { unit, month, nameOf }: Frame,
  series: Series,
  { chosen, lead, beside, state }: Drawn,
): Panel[] {
  const { measure, indicators } = chosen;
  if (chosen.by === "INDIKATOR")
    return indicators.flatMap((code) => {
      const indicator = indicatorIn(month, code);
      if (!indicator) return [];
      const href = INDICATOR.href({ kode: code, ...state });
      return panelOf(series(unit, code), { key: code, title: indicator.label, href, month, measure }) ?? [];
    });
  if (!lead) return [];
  return beside.flatMap((one) => {
    const href = COMPARE.href({ ...state, ...chosen, wilayah: one.code, by: "INDIKATOR", units: null });
    return panelOf(series(one, lead.code), { key: one.code, title: nameOf(one), href, month, measure }) ?? [];
  });
}

type Places = {
  lead: Indicator;
  ranked: readonly AreaUnit[];
  state: PwsState;
  mayOpenUnit: (unit: AreaUnit) => boolean;
};

function rankedOf({ month, nameOf }: Frame, series: Series, { lead, ranked, state, mayOpenUnit }: Places) {
  const months = Array.from({ length: RANKED_MONTHS }, (_, index) =>
    addMonths(month, index - RANKED_MONTHS + 1),
  );
  const units = ranked.map((unit) => ({
    unit,
    name: nameOf(unit),
    href: mayOpenUnit(unit) ? INDICATOR.href({ kode: lead.code, ...state, wilayah: unit.code }) : null,
    months: series(unit, lead.code)
      .slice(-RANKED_MONTHS)
      .map(({ counted }) => counted),
  }));
  return rankingOf(units, months, lead);
}
