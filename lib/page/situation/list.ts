import { plainName } from "#lib/area/labels";
import { type AreaUnit, puskesmasOf } from "#lib/area/tree";
import { type CountedRow, type Counting, countedOnce, countTotal } from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import { kindOf } from "#lib/coverage/kinds";
import { ATTENTION, isUnknown } from "#lib/coverage/labels";
import type { PwsStatus } from "#lib/coverage/status";
import { formatNumber } from "#lib/format";
import { nounOf } from "#lib/page/pws/row-words";
import type { PwsState } from "#lib/page/pws/state";
import { SITUATION } from "#lib/page/situation/addresses";

/** One place of the list, leading on. */
export type SituationRow = {
  key: string;
  name: string;
  puskesmas: string;
  href: string;
  /** Registered and here in the month. */
  people: string;
  /** How many indicators have which word; small numbers are not counted. */
  counts: { status: PwsStatus; count: number }[];
  /** "belum lapor" */
  silent: boolean;
  /** "Skrining lansia kurang 27 orang" */
  largest: string;
};

export function situationRow(
  counting: Counting,
  {
    unit,
    indicators,
    state,
    people,
  }: { unit: AreaUnit; indicators: readonly Indicator[]; state: PwsState; people: number },
): SituationRow {
  const totals = countedOnce(indicators)
    .filter((indicator) => kindOf(indicator).counts === "PEOPLE")
    .map((indicator) => countTotal(counting, unit, indicator));
  const told = totals.filter(({ row }) => !row.small);
  const puskesmas = puskesmasOf(counting.tree, unit);
  return {
    key: unit.code,
    name: counting.nameOf(unit),
    puskesmas: puskesmas ? plainName(puskesmas) : "",
    href: SITUATION.href({ kode: unit.code, month: state.month, basis: state.basis }),
    people: formatNumber(people),
    counts: ATTENTION.map((status) => ({
      status,
      count: told.filter(({ row }) => row.status === status).length,
    })),
    silent: totals.length > 0 && totals.every(({ row }) => isUnknown(row.status)),
    largest: largestWords(told),
  };
}

/** Of all that is missing the largest part of what was expected. */
function largestWords(totals: readonly CountedRow[]): string {
  const share = ({ row }: CountedRow) => (row.gapPeople ?? 0) / (row.outOf || 1);
  const [first] = totals
    .filter(({ row }) => row.gapPeople && !isUnknown(row.status))
    .toSorted((a, b) => share(b) - share(a));
  if (!first) return "";
  const { indicator } = first.question;
  const way = indicator.betterWhen === "lower" ? "lebih" : "kurang";
  return `${indicator.label} ${way} ${formatNumber(first.row.gapPeople)} ${nounOf(indicator)}`;
}
