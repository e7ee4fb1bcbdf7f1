import type { Question } from "#lib/errors";
import type { DataOf } from "#lib/form/data-of";
import type { Section } from "#lib/form/fields";
import type { Day } from "#lib/period/day";
import type { ServiceDefinition } from "#lib/service/definition";
import type { Derived, DoubtContext, Finding, FormContext } from "#lib/service/finding";

/** What reads the data of a record: in a programme by the codes of its own form, elsewhere by any text. */
type Readers<Data> = {
  checks?: readonly ((data: Data, servedOn: Day | null) => { field: string; message: string } | null)[];
  settle?: (data: Data) => Data;
  derive: (data: Data, context: FormContext) => Derived;
  findings: (data: Data, context: FormContext) => Finding[];
  doubts: (data: Data, context: DoubtContext) => Question[];
};

type Written<
  Kind extends string,
  Mask extends string,
  Measure extends string,
  Sections extends readonly Section[],
> = Omit<ServiceDefinition<Kind, Mask, Measure, Sections>, keyof Readers<never>> & Readers<DataOf<Sections>>;

/** Everything that a programme says of one of its services. */
export function service<
  const Kind extends string,
  const Mask extends string,
  const Measure extends string,
  const Sections extends readonly Section[],
>(written: Written<Kind, Mask, Measure, Sections>): ServiceDefinition<Kind, Mask, Measure, Sections> {
  // Whoever calls by a kind that is known at run time alone hands over what the form of that kind has read.
  return written as unknown as ServiceDefinition<Kind, Mask, Measure, Sections>;
}
