import type { Klaster } from "#lib/access/actor";
import type { CountedRow } from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import { kindOf } from "#lib/coverage/kinds";
import { ATTENTION } from "#lib/coverage/labels";
import type { PwsStatus } from "#lib/coverage/status";
import type { Trend } from "#lib/coverage/trend";
import { HOME } from "#lib/page/home/address";

/** An indicator to look at instead, with its own status. */
export type Chip = {
  code: string;
  label: string;
  href: string;
  status: PwsStatus;
  trend: Trend | null;
  current: boolean;
};

/** K4, by which PWS-KIA judges a place. */
const USUAL = "KIA03";
const CHIPS = 6;

/** Below target or worse, the worst placed and farthest from the target first; what one person moves, and what counts units, is none of it. */
export function byUrgency(totals: readonly CountedRow[]): CountedRow[] {
  return totals
    .filter(({ question }) => kindOf(question.indicator).counts !== "UNITS")
    .filter(({ row }) => !row.small && (row.status === "JELEK" || row.status === "CUKUP"))
    .toSorted((a, b) => placeOf(a) - placeOf(b) || shareMissing(b) - shareMissing(a));
}

/**
 * Which indicator the home shows: the one asked for, else K4, for whoever answers for another klaster the worst of that,
 * and where K4 is moved by one person the worst of all.
 */
export function shownIndicator(
  totals: readonly CountedRow[],
  { asked, klaster }: { asked: string | null; klaster: Klaster | null },
): CountedRow | null {
  const within = totals.filter(({ question }) => !klaster || question.indicator.klaster === klaster);
  const among = within.length > 0 ? within : totals;
  const worst = byUrgency(among)[0];
  const usual = among.find(isCode(USUAL));
  return (
    totals.find(isCode(asked)) ?? (usual && !usual.row.small ? usual : worst) ?? usual ?? among[0] ?? null
  );
}

/** K4 and the worst placed, in that order; the one shown is always among them. */
export function chipsOf(totals: readonly CountedRow[], shown: CountedRow): Chip[] {
  const first = totals.filter(isCode(USUAL));
  const all = [...new Set([...first, ...byUrgency(totals), ...totals])].slice(0, CHIPS);
  const chips = all.includes(shown) ? all : [...all.slice(0, -1), shown];
  return chips.map(({ row, question: { indicator } }) => ({
    code: indicator.code,
    label: shortLabel(indicator),
    href: HOME.href({ indicator: indicator.code }),
    status: row.status,
    trend: row.trend,
    current: indicator.code === shown.question.indicator.code,
  }));
}

/** "SPM 1" of "SPM 1 ibu hamil": a chip is short. */
function shortLabel({ label }: Indicator): string {
  return label.match(/^SPM \d+/)?.[0] ?? label;
}

function isCode(code: string | null) {
  return ({ question }: CountedRow) => question.indicator.code === code;
}

function placeOf({ row }: CountedRow): number {
  const order: readonly PwsStatus[] = ATTENTION;
  return order.indexOf(row.status);
}

function shareMissing({ row }: CountedRow): number {
  return (row.gapPeople ?? 0) / (row.outOf || 1);
}
