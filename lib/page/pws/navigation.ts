import type { Actor } from "#lib/access/actor";
import { mayOpen, type Reader } from "#lib/access/reach";
import { fullName, plainName, shortName } from "#lib/area/labels";
import { type AreaTree, type AreaUnit, isHome, pathOf, siblingsOf } from "#lib/area/tree";
import type { Basis } from "#lib/coverage/kinds";
import { BASIS_LABELS } from "#lib/coverage/labels";
import { formatInstant, formatMonth, formatMonthName, formatMonthShort } from "#lib/format";
import type { PwsState } from "#lib/page/pws/state";
import type { Month } from "#lib/period/month";
import { nowThere } from "#lib/period/today";

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
  /** Whose numbers, of which month: what moves elsewhere does not concern this page. */
  watched: { unit: string; month: Month };
  taken: TakenSource;
};

/** What stands on a picture that is taken from the page, and is written down of all that is taken. */
export type TakenSource = {
  wilayah: string;
  month: Month;
  basis: Basis;
  /** "Puskesmas Badau, Oktober 2026 (berjalan)" */
  place: string;
  /** "sasaran proyeksi" */
  against: string;
  /** "12 Nov 2026 09.14" */
  asOf: string;
  demo: boolean;
};

export type Place = {
  /** Of this page in another state. */
  hrefOf: (state: PwsState) => string;
  state: PwsState;
  reader: Reader & Pick<Actor, "timeZone" | "demo">;
  hasBasis: boolean;
};

export function navigationOf(frame: Framed, place: Place): Navigation {
  const watched = { unit: frame.unit.code, month: frame.month };
  return {
    ...areasOf(frame, place),
    period: periodOf(frame, place),
    bases: basesOf(frame, place),
    watched,
    taken: takenFrom(frame, place),
  };
}

function takenFrom({ unit, month, basis, running }: Framed, { reader }: Place): TakenSource {
  return {
    wilayah: unit.code,
    month,
    basis,
    place: `${fullName(unit)}, ${formatMonth(month)}${running ? " (berjalan)" : ""}`,
    against: `sasaran ${basis === "RIIL" || isHome(unit) ? "riil" : "proyeksi"}`,
    asOf: formatInstant(nowThere(reader.timeZone), reader.timeZone),
    demo: reader.demo,
  };
}

/** The unit path; what lies above one's reach is text. */
function areasOf({ tree, unit }: Framed, { hrefOf, state, reader }: Place) {
  const at = ({ code }: AreaUnit) => hrefOf({ ...state, wilayah: code, per: null });
  const above = pathOf(tree, unit).slice(0, -1);
  return {
    steps: above.map((step) => ({
      label: shortName(step),
      ...(mayOpen(reader, tree, step) && { href: at(step) }),
    })),
    current: unitName(unit),
    siblings: siblingsOf(tree, unit)
      .filter((sibling) => mayOpen(reader, tree, sibling))
      .map((sibling) => ({
        label: unitName(sibling),
        href: at(sibling),
        current: sibling.id === unit.id,
      })),
  };
}

function periodOf({ month, running, previous, next }: Framed, { hrefOf, state }: Place) {
  const at = (to: Month) => hrefOf({ ...state, month: to });
  return {
    label: formatMonth(month),
    shortLabel: `${formatMonthShort(month)} ${month.slice(0, 4)}`,
    ...(running && { state: "berjalan" }),
    ...(previous && { previous: at(previous) }),
    ...(next && { next: at(next) }),
  };
}

/** None where there is nothing to choose: a ratio, or a posyandu. */
function basesOf({ unit, basis }: Framed, { hrefOf, state, hasBasis }: Place): Choice[] {
  if (!hasBasis || isHome(unit)) return [];
  return (["PROYEKSI", "RIIL"] as const).map((one) => ({
    label: BASIS_LABELS[one],
    href: hrefOf({ ...state, basis: one }),
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
