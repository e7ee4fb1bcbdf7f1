import { type Actor, can, coversKlaster } from "#lib/access/actor";
import type { CountedRow } from "#lib/coverage/counting";
import type { Indicator, StuntingStep } from "#lib/coverage/definition";
import { rateOfValue, rateWords } from "#lib/coverage/rate";
import { listToOpen, peopleIn } from "#lib/names/lists";
import { NAMES } from "#lib/page/pws/names-address";
import type { PwsState } from "#lib/page/pws/state";

/** A step towards stunting: how many children stand on it, out of how many that could be judged. */
export type Rung = {
  code: string;
  label: string;
  /** Null where nothing was reported: nobody knows. */
  people: number | null;
  outOf: number | null;
  percent: string;
  small: boolean;
  /** The names, for who may see them. */
  href: string | null;
};

export type Step = { indicator: Indicator; step: StuntingStep };

/** In the order of the risk; the last is stunting itself. */
export function stepsIn(indicators: readonly Indicator[]): Step[] {
  return indicators
    .flatMap((indicator) =>
      typeof indicator.stunting === "object" ? [{ indicator, step: indicator.stunting }] : [],
    )
    .sort((a, b) => a.step.step - b.step.step);
}

/** Who is new in it. */
export function beginning(indicators: readonly Indicator[]): Indicator[] {
  return indicators.filter(({ stunting }) => stunting === "BEGINS");
}

export function preventing(indicators: readonly Indicator[]): Indicator[] {
  return indicators.filter(({ stunting }) => stunting === "PREVENTS");
}

type Asked = { state: PwsState; reader: Actor; open: boolean };

/** Who is missed where more is better, who is found where less is. */
export function rungOf(
  { label }: Pick<StuntingStep, "label">,
  counted: CountedRow,
  { state, reader, open }: Asked,
): Rung {
  const { area, row, question } = counted;
  const { indicator } = question;
  const list = listToOpen(indicator);
  const people = row.coverage === null ? null : peopleIn(list, counted);
  const may =
    open && area.unit && people && can(reader, "name:list") && coversKlaster(reader, indicator.klaster);
  return {
    code: indicator.code,
    label,
    people,
    outOf: row.coverage === null ? null : row.outOf,
    percent:
      people === null
        ? "–"
        : rateWords(rateOfValue({ reached: people, outOf: row.outOf }, indicator), indicator),
    small: row.small,
    href:
      may && area.unit
        ? NAMES.href({ kode: indicator.code, ...state, wilayah: area.unit.code, per: null, list })
        : null,
  };
}
