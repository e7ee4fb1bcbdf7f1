import type { CountedRow } from "#lib/coverage/counting";
import { isVerdict, STATUS_LABELS } from "#lib/coverage/labels";
import { rateFigure, rateOf } from "#lib/coverage/rate";
import { formatNumber } from "#lib/format";
import type { Colouring } from "#lib/page/map/address";
import { CLASSES, type Classes, type ClassNumber, classesOf } from "#lib/page/map/classes";
import { FILL_LABELS, type Fill, fillOf } from "#lib/page/pws/fill";

/** By its verdict, by one of five classes, or as one who lacks nobody: `k0`. */
export type MapFill = Fill | "k0" | `k${ClassNumber}`;

/** Where the colours stand, and what each stands for. */
export type Key = { fill: MapFill; word: string; meaning: string };

export type Colours = { of: (counted: CountedRow) => MapFill; keys: readonly Key[] };

const STATUS_ORDER = [
  "jelek",
  "cukup",
  "kurang",
  "baik",
  "check",
  "small",
  "running",
  "none",
  "silent",
] as const;

/** What no class can tell: silence, few people, a sasaran that is wrong, no number. */
const UNCLASSED = ["check", "small", "none", "silent"] as const satisfies readonly Fill[];

export function coloursOf(rows: readonly CountedRow[], colouring: Colouring): Colours {
  if (colouring === "STATUS") return { of: ({ row }) => fillOf(row), keys: STATUS_ORDER.map(statusKey) };
  const told = colouring === "KELAS" ? shareOf : gapOf;
  const values = rows.flatMap((counted) => (unclassed(counted) ? [] : (told(counted) ?? [])));
  const classes = classesOf(colouring === "KURANG" ? values.filter((people) => people > 0) : values);
  const of = (counted: CountedRow): MapFill => {
    const value = told(counted);
    const none = unclassed(counted);
    if (none) return none;
    if (value === null) return "none";
    return value === 0 && colouring === "KURANG" ? "k0" : `k${classes.of(value)}`;
  };
  return { of, keys: [...classKeys(classes, rows, colouring), ...UNCLASSED.map(statusKey)] };
}

/** The one with the greatest need first: few reached, or many missing. */
function classKeys(classes: Classes, rows: readonly CountedRow[], colouring: Colouring): Key[] {
  const lower = rows[0]?.question.indicator.betterWhen === "lower";
  const worstLast = colouring === "KELAS" && !lower;
  const told = colouring === "KELAS" ? rateFigure : (people: number) => formatNumber(people);
  const keys = classes.ranges.map(({ number, from, to }): Key => {
    const word = told(from) === told(to) ? told(from) : `${told(from)}–${told(to)}`;
    return { fill: `k${number}`, word, meaning: `kelas ${number} dari ${CLASSES}` };
  });
  const sorted = worstLast ? keys : keys.reverse();
  return colouring === "KURANG"
    ? [...sorted, { fill: "k0", word: "0", meaning: "target berjalan tercapai" }]
    : sorted;
}

function unclassed({ row }: CountedRow): Fill | null {
  const fill = fillOf(row);
  return UNCLASSED.find((one) => one === fill && (fill !== "none" || row.coverage === null)) ?? null;
}

function shareOf({ row, question }: CountedRow): number | null {
  return rateOf(row.coverage, question.indicator);
}

function gapOf({ row }: CountedRow): number | null {
  return row.gapPeople;
}

export function statusKey(fill: Fill): Key {
  const status = fill.toUpperCase() as keyof typeof STATUS_LABELS;
  const meaning = status in STATUS_LABELS && isVerdict(status) ? STATUS_LABELS[status].meaning : "";
  return { fill, word: FILL_LABELS[fill], meaning: meaning.charAt(0).toLowerCase() + meaning.slice(1) };
}
