import type { Actor } from "#lib/access/actor";
import { coversKlaster } from "#lib/access/actor";
import { levelsFor, mayOpen } from "#lib/access/reach";
import type { AreaUnit } from "#lib/area/tree";
import { indicatorsIn } from "#lib/coverage/catalogue";
import { type CountedRow, type Counting, countedOnce, countRows, countTotal } from "#lib/coverage/counting";
import { countsReports } from "#lib/coverage/definition";
import { ATTENTION } from "#lib/coverage/labels";
import { rateOf, rateWords } from "#lib/coverage/rate";
import type { PwsStatus } from "#lib/coverage/status";
import type { Trend } from "#lib/coverage/trend";
import { formatNumber, formatOutOf } from "#lib/format";
import { listToOpen, peopleIn } from "#lib/names/lists";
import { type Chip, chipsOf, shownIndicator } from "#lib/page/home/choices";
import { type Completeness, completenessOf } from "#lib/page/home/completeness";
import { type Gaps, gapsOf, type SpmTile, scorecardOf } from "#lib/page/home/gaps";
import { type Plate, platesOf, type Tile, tileOf } from "#lib/page/home/tiles";
import { type Change, changesOf } from "#lib/page/pws/changes";
import { FILL_LABELS, type Fill, fillOf } from "#lib/page/pws/fill";
import { type GapSentence, gapSentence } from "#lib/page/pws/gap-sentence";
import { LEVEL_LABELS } from "#lib/page/pws/labels";
import { listTitle } from "#lib/page/pws/list-title";
import { NAMES } from "#lib/page/pws/names-address";
import { targetWords } from "#lib/page/pws/row-words";
import { INDICATOR, type PwsState } from "#lib/page/pws/state";

/** How an area stood at the end of a month, as the first thing one reads. */
export type Situation = {
  indicator: { code: string; label: string; people: string; href: string };
  total: {
    percent: string;
    made: string;
    target: string;
    status: PwsStatus;
    trend: Trend | null;
    small: boolean;
  };
  chips: Chip[];
  /** "13 lagi" behind them. */
  others: number;
  /** Where the gap sits; null where one person moves the number, or nobody set a target. */
  lead: Lead | null;
  /** By puskesmas in the kabupaten, else the parts as cards: one of the two is empty. */
  map: {
    title: string;
    plates: Plate[];
    cards: DesaCard[];
    legend: { fill: Fill; words: string; count: number }[];
  };
  gaps: Gaps;
  spm: SpmTile[];
  changes: { title: string; lines: (Change & { href: string })[] };
  completeness: Completeness | null;
  /** The names behind the number, for who may open them. */
  names: { href: string; words: string } | null;
};

/** The sentence, with the way to each unit that it names. */
export type Lead = Pick<GapSentence, "head" | "sum"> & {
  /** The first with the word of the gap: "kurang 38", then "22". */
  units: { name: string; href: string | null; words: string }[];
  reached: boolean;
};

/** A desa with the way to its names. */
export type DesaCard = Tile & { names: { href: string; words: string } | null };

export type SituationQuestion = {
  unit: AreaUnit;
  state: PwsState;
  reader: Actor;
  /** Code of the indicator asked for. */
  asked: string | null;
  /** May open names. */
  opensNames: boolean;
};

/** Null where no indicator exists in the month. */
export function situationOf(counting: Counting, question: SituationQuestion): Situation | null {
  const { unit, state, reader, asked } = question;
  const indicators = countedOnce(indicatorsIn(counting.month));
  const totals = indicators.map((indicator) => countTotal(counting, unit, indicator));
  const shown = shownIndicator(totals, { asked, klaster: reader.klaster });
  if (!shown) return null;
  const { indicator } = shown.question;
  const [level] = levelsFor(reader, unit);
  const parts = level ? countRows(counting, { unit, level }, indicator) : [];
  const sentence = gapSentence(shown, parts, level ? LEVEL_LABELS[level] : "");
  const chips = chipsOf(totals, shown);
  return {
    indicator: {
      code: indicator.code,
      label: indicator.label,
      people: indicator.people,
      href: INDICATOR.href({ kode: indicator.code, ...state }),
    },
    total: {
      percent: rateWords(rateOf(shown.row.coverage, indicator), indicator),
      made: formatOutOf(shown.row.reached, shown.row.outOf),
      target: targetWords(shown.row, shown.question, true),
      status: shown.row.status,
      trend: shown.row.trend,
      small: shown.row.small,
    },
    chips,
    others: totals.length - chips.length,
    lead: sentence && leadOf(counting, sentence, { shown, question }),
    map: mapOf(counting, parts, { ...question, named: sentence?.units.map(({ code }) => code) ?? [], shown }),
    gaps: gapsOf(totals, state),
    spm: scorecardOf(totals, state),
    changes: changesWithLinks(totals, state),
    completeness: completenessIn(counting, totals, question),
    names: namesOf(shown, question),
  };
}

function leadOf(
  counting: Counting,
  { head, units, sum }: GapSentence,
  { shown, question: { state, reader } }: { shown: CountedRow; question: SituationQuestion },
): Lead {
  const { indicator } = shown.question;
  const way = indicator.betterWhen === "lower" ? "lebih" : "kurang";
  const reached = shown.row.gapPeople === 0;
  return {
    head,
    sum,
    reached,
    units: units.map(({ name, unit, people }, index) => ({
      name,
      href:
        unit && mayOpen(reader, counting.tree, unit)
          ? INDICATOR.href({ kode: indicator.code, ...state, wilayah: unit.code })
          : null,
      words: `${index === 0 ? `${reached ? "masih " : ""}${way} ` : ""}${formatNumber(people)}`,
    })),
  };
}

type MapAsked = SituationQuestion & { named: readonly string[]; shown: CountedRow };

function mapOf(counting: Counting, parts: readonly CountedRow[], asked: MapAsked): Situation["map"] {
  const { unit, shown } = asked;
  const kabupaten = unit.kind === "KABUPATEN";
  const places = kabupaten ? countRows(counting, { unit, level: "DESA" }, shown.question.indicator) : parts;
  const desa = places.filter(({ area }) => area.unit);
  const noun = desa[0]?.area.unit?.kind === "DESA" ? "desa" : "posyandu";
  return {
    title: kabupaten ? `${desa.length} desa, ${parts.length} puskesmas` : `${desa.length} ${noun}`,
    plates: kabupaten ? platesOf(counting, { puskesmas: parts, desa }, asked) : [],
    cards: kabupaten ? [] : desa.toSorted(worstFirst).map((one) => cardOf(counting, one, asked)),
    legend: legendOf(desa),
  };
}

/** What needs help first; those of whom nothing is known at the end. */
function worstFirst(a: CountedRow, b: CountedRow): number {
  const place = ({ row }: CountedRow) => {
    const at = ATTENTION.findIndex((verdict) => verdict === row.status);
    return at < 0 ? ATTENTION.length : at;
  };
  return place(a) - place(b) || (b.row.gapPeople ?? 0) - (a.row.gapPeople ?? 0);
}

function cardOf(counting: Counting, counted: CountedRow, asked: MapAsked): DesaCard {
  return { ...tileOf(counting, counted, asked), names: namesOf(counted, asked) };
}

function legendOf(desa: readonly CountedRow[]) {
  const fills = desa.map(({ row }) => fillOf(row));
  return (Object.keys(FILL_LABELS) as Fill[]).flatMap((fill) => {
    const count = fills.filter((one) => one === fill).length;
    return count === 0 ? [] : [{ fill, words: FILL_LABELS[fill], count }];
  });
}

/** The list that helps: who was missed, or who was found. */
function namesOf(
  counted: CountedRow,
  { reader, state, opensNames }: Pick<SituationQuestion, "reader" | "state" | "opensNames">,
): Situation["names"] {
  const { area, question } = counted;
  const { indicator, month, basis } = question;
  const list = listToOpen(indicator);
  const people = peopleIn(list, counted);
  if (!opensNames || !area.unit || !people || !coversKlaster(reader, indicator.klaster)) return null;
  return {
    href: NAMES.href({ kode: indicator.code, ...state, wilayah: area.unit.code, basis, list }),
    words: `${listTitle(indicator, list, month)}: ${formatNumber(people)} nama`,
  };
}

function changesWithLinks(totals: readonly CountedRow[], state: PwsState): Situation["changes"] {
  const { title, changes } = changesOf(totals);
  return {
    title,
    lines: changes.map((change) => ({ ...change, href: INDICATOR.href({ kode: change.code, ...state }) })),
  };
}

function completenessIn(
  counting: Counting,
  totals: readonly CountedRow[],
  { unit, reader, state }: SituationQuestion,
): Completeness | null {
  const total = totals.find(({ question }) => countsReports(question.indicator));
  const [level] = levelsFor(reader, unit);
  if (!total || !level) return null;
  const rows = countRows(counting, { unit, level }, total.question.indicator);
  return completenessOf(counting, { total, rows }, { state, reader });
}
