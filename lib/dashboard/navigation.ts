import { plainName, shortName } from "#lib/area/labels";
import type { AreaTree, AreaUnit } from "#lib/area/tree";
import { isHome, pathOf, siblingsOf } from "#lib/area/tree";
import { mayOpen, type Reader } from "#lib/dashboard/reach";
import { type PwsState, pwsHref } from "#lib/dashboard/state";
import { formatMonth, formatMonthName, formatMonthShort } from "#lib/format";
import { BASIS_LABELS } from "#lib/indicator/labels";
import type { Basis } from "#lib/indicator/question";
import type { Month } from "#lib/period/month";

type Framed = {
  tree: AreaTree;
  unit: AreaUnit;
  month: Month;
  basis: Basis;
  running: boolean;
  previous: Month | null;
  next: Month | null;
};

type Step = { label: string; href?: string };
type Choice = { label: string; href: string; current: boolean };

/** Where the page stands and where one may go from it, with indicator, month and sasaran kept. */
export type Navigation = {
  steps: Step[];
  current: string;
  siblings: Choice[];
  period: { label: string; shortLabel: string; state?: string; previous?: string; next?: string };
  bases: Choice[];
};

export type Place = {
  path: string;
  state: PwsState;
  reader: Reader;
  hasBasis: boolean;
  /** What else of the address is kept. */
  more?: Record<string, string>;
};

export function navigationOf(frame: Framed, place: Place): Navigation {
  return { ...areasOf(frame, place), period: periodOf(frame, place), bases: basesOf(frame, place) };
}

/** The unit path; what lies above one's reach is text. */
function areasOf({ tree, unit }: Framed, { path, state, reader, more }: Place) {
  const hrefOf = ({ code }: AreaUnit) => pwsHref(path, { ...state, wilayah: code, per: null }, more);
  const above = pathOf(tree, unit).slice(0, -1);
  return {
    steps: above.map((step) => ({
      label: shortName(step),
      ...(mayOpen(reader, tree, step) && { href: hrefOf(step) }),
    })),
    current: unitName(unit),
    siblings: siblingsOf(tree, unit)
      .filter((sibling) => mayOpen(reader, tree, sibling))
      .map((sibling) => ({
        label: unitName(sibling),
        href: hrefOf(sibling),
        current: sibling.id === unit.id,
      })),
  };
}

function periodOf({ month, running, previous, next }: Framed, { path, state, more }: Place) {
  const hrefOf = (to: Month) => pwsHref(path, { ...state, month: to }, more);
  return {
    label: formatMonth(month),
    shortLabel: `${formatMonthShort(month)} ${month.slice(0, 4)}`,
    ...(running && { state: "berjalan" }),
    ...(previous && { previous: hrefOf(previous) }),
    ...(next && { next: hrefOf(next) }),
  };
}

/** None where there is nothing to choose: a ratio, or a posyandu. */
function basesOf({ unit, basis }: Framed, { path, state, hasBasis, more }: Place): Choice[] {
  if (!hasBasis || isHome(unit)) return [];
  return (["PROYEKSI", "RIIL"] as const).map((one) => ({
    label: BASIS_LABELS[one],
    href: pwsHref(path, { ...state, basis: one }, more),
    current: one === basis,
  }));
}

/** Short where the path says the kind, whole where the name alone stands. */
export function unitName(unit: AreaUnit): string {
  return unit.kind === "DESA" || unit.kind === "TANPA_POSYANDU" ? plainName(unit) : shortName(unit);
}

/** "Januari–Oktober", "Januari". */
export function spanWords(month: Month): string {
  const name = formatMonthName(month);
  return name === "Januari" ? name : `Januari–${name}`;
}
