import type { Parameter } from "#lib/address/parameters";

/** As a page gets it: anything may stand there. */
export type Query = Readonly<Record<string, string | string[] | undefined>>;

type Parameters = Readonly<Record<string, Parameter<unknown>>>;

type ValueOf<P> = P extends Parameter<infer Value> ? Value : never;

/** What stands in an address, read. */
export type Values<Given> = { [Key in keyof Given]: ValueOf<Given[Key]> };

/** "id" | "layanan" of "/orang/[id]/catat/[layanan]". */
type InPath<Path extends string> = Path extends `${string}[${infer Name}]${infer Rest}`
  ? Name | InPath<Rest>
  : never;

type Wanted<Path extends string, Given> = { [Name in InPath<Path>]: string } & {
  [Key in keyof Given]?: ValueOf<Given[Key]> | null | undefined;
};

/**
 * The address of one page, said once: what may stand in it, how that is read, the links to it, and the names under which
 * a form without script sends it. Reading never fails; what cannot be read is as usual, and `unread` tells of it.
 */
export function address<const Path extends string, Given extends Parameters>(path: Path, given: Given) {
  type Key = keyof Given & string;
  const parameters = Object.entries(given) as [Key, Parameter<unknown>][];

  /** Name and text of what is not as usual, as a link or hidden inputs carry it. */
  function sent(values: Wanted<string, Given>): [name: string, text: string][] {
    return parameters.flatMap(([key, parameter]) => {
      const value: unknown = values[key];
      if (value === undefined || value === null || value === parameter.usual) return [];
      return [[parameter.name, parameter.write(value)]];
    });
  }

  return {
    path,
    /** What a form calls its fields. */
    names: Object.fromEntries(parameters.map(([key, { name }]) => [key, name])) as Record<Key, string>,
    sent,
    read(query: Query): Values<Given> {
      const values = parameters.map(([key, parameter]) => {
        const text = first(query[parameter.name]);
        const value = text === undefined ? undefined : parameter.read(text);
        return [key, value === undefined ? parameter.usual : value];
      });
      return Object.fromEntries(values) as Values<Given>;
    },
    /** Of what is there, that which cannot be read. */
    unread(query: Query): Key[] {
      return parameters.flatMap(([key, parameter]) => {
        const text = first(query[parameter.name]);
        return text !== undefined && text.trim() !== "" && parameter.read(text) === undefined ? [key] : [];
      });
    },
    href(...[values]: object extends Wanted<Path, Given> ? [Wanted<Path, Given>?] : [Wanted<Path, Given>]) {
      const wanted: Wanted<string, Given> = values ?? ({} as Wanted<string, Given>);
      const filled = path.replace(/\[(\w+)\]/g, (_, name: string) =>
        encodeURIComponent(String(wanted[name])),
      );
      const query = sent(wanted).map(([name, text]) => `${name}=${encodeURIComponent(text)}`);
      return query.length > 0 ? `${filled}?${query.join("&")}` : filled;
    },
  };
}

/** Of a parameter given twice the first counts. */
function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
