import type { z } from "zod";
import { address, type Values } from "#lib/address/address";
import type { Told } from "#lib/exchange/parameters";
import type { Scope } from "#lib/key/scopes";
import type { Month } from "#lib/period/month";

// biome-ignore lint/suspicious/noExplicitAny: what a parameter reads is its own; here all of them stand side by side.
type Parameters = Readonly<Record<string, Told<any>>>;

/** What is asked, read: of a month that was left out the running one. */
export type Asked<Given extends Parameters> = Omit<Values<Given>, "month"> & { month: Month };

/** One address of the API, said once: read by it, printed in the document and on the page that explains it. */
export type Endpoint<Given extends Parameters = Parameters, Answer extends z.ZodType = z.ZodType> = {
  path: string;
  scope: Scope;
  title: string;
  meaning: string;
  parameters: Given;
  address: ReturnType<typeof address<string, Given>>;
  answer: Answer;
  /** Its rows as a table, for whoever asks for CSV: a name and what stands under it. */
  columns: ((answer: z.output<Answer>) => Table) | null;
};

export type Cell = string | number | boolean | null;
export type Table = { heads: readonly string[]; rows: readonly (readonly Cell[])[] };

type Definition<Given extends Parameters, Answer extends z.ZodType> = Omit<
  Endpoint<Given, Answer>,
  "address" | "columns"
> & { columns?: Endpoint<Given, Answer>["columns"] };

export function endpoint<const Given extends Parameters, Answer extends z.ZodType>({
  columns = null,
  ...definition
}: Definition<Given, Answer>): Endpoint<Given, Answer> {
  return { ...definition, columns, address: address(definition.path as string, definition.parameters) };
}

/** The parameter that cannot be read, and a sentence that says how it is written. */
export type Problem = { parameter: string; pesan: string };

/** A machine is not guessed at: whatever does not fit is answered with a sentence. */
export function readQuestion<Given extends Parameters, Answer extends z.ZodType>(
  { parameters, address: own }: Endpoint<Given, Answer>,
  sent: Iterable<[string, string]>,
  running: Month,
): { asked: Asked<Given> } | { problem: Problem } {
  const query = new Map<string, string>();
  const known = Object.values(parameters);
  for (const [name, text] of sent) {
    if (!known.some((one) => one.name === name))
      return problem(
        name,
        `Parameter "${name}" tidak dikenal. Yang ada: ${known.map((one) => one.name).join(", ")}.`,
      );
    if (query.has(name)) return problem(name, `Parameter "${name}" disebut dua kali.`);
    query.set(name, text.trim());
  }
  for (const one of known) {
    const given = query.get(one.name) ?? "";
    if (given === "" ? one.required : one.read(given) === undefined)
      return problem(one.name, one.problem(given));
  }
  const values = own.read(Object.fromEntries(query)) as Values<Given> & { month?: Month | null };
  const month = values.month ?? running;
  if (month > running) return problem("month", `Bulan ${month} belum tiba. Bulan terakhir: ${running}.`);
  return { asked: { ...values, month } };
}

function problem(parameter: string, pesan: string): { problem: Problem } {
  return { problem: { parameter, pesan } };
}

/** What is asked of that endpoint. */
export type AskedOf<One> = One extends { parameters: infer Given extends Parameters } ? Asked<Given> : never;
