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

/** As it stands on paper. */
export type PlainRung = Omit<Rung, "href">;

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
export function plainRung({ label }: Pick<StuntingStep, "label">, counted: CountedRow): PlainRung {
  const { row, question } = counted;
  const { indicator } = question;
  const known = row.coverage !== null;
  const people = known ? peopleIn(listToOpen(indicator), counted) : null;
  return {
    code: indicator.code,
    label,
    people,
    outOf: known ? row.outOf : null,
    percent:
      people === null
        ? "–"
        : rateWords(rateOfValue({ reached: people, outOf: row.outOf }, indicator), indicator),
    small: row.small,
  };
}

export function rungOf(
  step: Pick<StuntingStep, "label">,
  counted: CountedRow,
  { state, reader, open }: Asked,
): Rung {
  const rung = plainRung(step, counted);
  const { unit } = counted.area;
  const { indicator } = counted.question;
  const may =
    open && unit && rung.people && can(reader, "name:list") && coversKlaster(reader, indicator.klaster);
  const list = listToOpen(indicator);
  return {
    ...rung,
    href: may ? NAMES.href({ kode: indicator.code, ...state, wilayah: unit.code, per: null, list }) : null,
  };
}
