import { KLASTER_LABELS } from "#lib/access/labels";
import { type AreaLevel, rowOf as areaRowOf, rowsOf } from "#lib/area/rows";
import type { AreaUnit } from "#lib/area/tree";
import { indicatorsIn, klastersIn } from "#lib/coverage/catalogue";
import { type CountedRow, type Counting, countedOnce, countRow, countTotal } from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import { kindOf } from "#lib/coverage/kinds";
import type { FiguresBySex } from "#lib/coverage/read-figures-by-sex";
import type { Series } from "#lib/coverage/read-series";
import type { FactCode } from "#lib/fact/catalogue";
import type { FactCounts } from "#lib/fact/counts";
import type { MaskCode } from "#lib/measure/slots";
import { LEVEL_HEADS } from "#lib/page/pws/labels";
import { type PlainRung, plainRung, stepsIn } from "#lib/page/pws/ladder";
import { type Pyramid, pyramidOf } from "#lib/page/pws/pyramid";
import { type SexSlice, sexSlices } from "#lib/page/pws/sex-slices";
import { INDICATOR, type PwsState } from "#lib/page/pws/state";
import { type StatusLine, statusLine } from "#lib/page/pws/status-line";
import { SITUATION } from "#lib/page/situation/addresses";
import { comparedWith, type Lead, lowestWords, neighbourWords, verdictWords } from "#lib/page/situation/lead";
import { type LifeStage, lifeStages } from "#lib/page/situation/life-cycle";
import { type SideBySide, sideBySide } from "#lib/page/situation/side-by-side";
import { storyOf } from "#lib/page/situation/stories";
import { type Tendencies, tendenciesOf } from "#lib/page/situation/tendency-words";
import { type ToldFact, toldFacts } from "#lib/page/situation/told-facts";
import { monthNumber } from "#lib/period/month";
import type { Proyeksi } from "#lib/sasaran/read-proyeksi";

export type SituationView = {
  lead: Lead;
  bands: { title: string; lines: StatusLine[] }[];
  sides: (SideBySide & { head: string }) | null;
  /** By the codes of the parts that the reader may open. */
  sideHrefs: Record<string, string>;
  pyramid: Pyramid | null;
  stages: LifeStage[];
  found: SexSlice[];
  /** Towards stunting, as far as it is told here. */
  ladder: PlainRung[];
  tendencies: Tendencies;
  facts: ToldFact[];
};

export type SituationSources = {
  counting: Counting;
  bySex: FiguresBySex;
  series: Series;
  tallies: (unitId: string) => (mask: MaskCode) => readonly number[];
  proyeksi: Proyeksi;
  facts: (unitId: string) => (fact: FactCode) => FactCounts;
};

export type SituationQuestion = {
  unit: AreaUnit;
  level: AreaLevel | undefined;
  state: PwsState;
  /** Desa or homes whose people are those of the unit. */
  parts: readonly AreaUnit[];
  /** Of the same kind, under the same roof, within reach; itself left out. */
  neighbours: readonly AreaUnit[];
  /** "desa Puskesmas Badau" */
  neighbourhood: string;
  mayOpen: (unit: AreaUnit) => boolean;
  /** What the unit lies in, where the reader may know it. */
  above: { unit: AreaUnit; name: string } | null;
};

export function situationView(sources: SituationSources, question: SituationQuestion): SituationView {
  const { counting, series, bySex } = sources;
  const { unit, level, state, parts } = question;
  const { month } = counting;
  const bands = klastersIn(month)
    .map(({ klaster, indicators }) => ({
      title: KLASTER_LABELS[klaster],
      totals: indicators.map((indicator) => countTotal(counting, unit, indicator)),
    }))
    .filter(({ totals }) => totals.length > 0);
  const all = bands.flatMap(({ totals }) => totals);
  const once = countedOnce(all.map(({ question: { indicator } }) => indicator)).filter(
    (indicator) => kindOf(indicator).counts === "PEOPLE",
  );
  const totals = all.filter(({ question: { indicator } }) => once.includes(indicator));
  const sides = level ? sideBySide(counting, once, { unit, level }) : null;
  const compared = comparedWith(totals, ({ question: { indicator } }) =>
    question.neighbours.map((one) => rowAt(counting, one, indicator)),
  );
  const { above } = question;
  const stories = once.map((indicator) => storyOf(indicator, series(unit, indicator.code)));
  return {
    lead: {
      strong: verdictWords(totals, counting.running),
      more: [
        ...neighbourWords(compared, question.neighbourhood),
        lowestWords(sides?.lowest ?? null, level ? (LEVEL_HEADS[level].split(" / ")[0] ?? "") : ""),
      ].flatMap((words) => words ?? []),
    },
    bands: bands.map(({ title, totals: own }) => ({
      title,
      lines: own.map((counted) => lineOf(counted, { series, state, unit })),
    })),
    sides: sides && level ? { ...sides, head: LEVEL_HEADS[level] } : null,
    sideHrefs: level ? hrefsOf(counting, question) : {},
    pyramid: pyramidOf(
      parts.map(({ id }) => bySex.tallies(id)),
      monthNumber(month),
    ),
    stages: lifeStages(
      parts.map(({ id }) => ({ id, counts: sources.tallies(id) })),
      { month: monthNumber(month), proyeksi: sources.proyeksi },
    ),
    found: sexSlices(counting, bySex, {
      unit,
      indicators: once.filter(({ betterWhen }) => betterWhen !== "higher"),
    }),
    ladder: stepsIn(indicatorsIn(month)).map(({ indicator, step }) =>
      plainRung(step, countTotal(counting, unit, indicator)),
    ),
    tendencies: tendenciesOf(
      stories,
      above && {
        name: above.name,
        storyOf: (code) => {
          const indicator = once.find((one) => one.code === code);
          return indicator ? storyOf(indicator, series(above.unit, code)) : null;
        },
      },
    ),
    facts: toldFacts(parts, sources.facts, month),
  };
}

function lineOf(
  counted: CountedRow,
  { series, state, unit }: { series: Series; state: PwsState; unit: AreaUnit },
) {
  const { code } = counted.question.indicator;
  const href = INDICATOR.href({ kode: code, ...state, wilayah: unit.code, per: null });
  return statusLine(counted, series(unit, code), href);
}

/** To the situation of each part; of a hundred homes they are asked once, not in every line. */
function hrefsOf({ tree, month, basis }: Counting, { unit, level, mayOpen }: SituationQuestion) {
  const parts = level ? rowsOf(tree, unit, level).flatMap(({ unit: part }) => part ?? []) : [];
  return Object.fromEntries(
    parts.filter(mayOpen).map(({ code }) => [code, SITUATION.href({ kode: code, month, basis })]),
  );
}

function rowAt(counting: Counting, unit: AreaUnit, indicator: Indicator): CountedRow {
  return countRow(counting, areaRowOf(counting.tree, unit), indicator);
}
