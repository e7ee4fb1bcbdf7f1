import type { JsonSchema } from "#lib/exchange/open-api";

export type FieldLine = { name: string; kind: string; meaning: string };

const KINDS: Record<string, string> = {
  string: "teks",
  integer: "bilangan bulat",
  number: "angka",
  boolean: "ya/tidak",
  object: "rincian",
  array: "daftar",
};

/** Every field of an answer in its order, what lies within another behind its name: "rows[].code". */
export function fieldsOf(schema: JsonSchema, within = ""): FieldLine[] {
  return Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>).flatMap(([name, own]) => {
    const { plain, nullable } = withoutNull(own);
    const items = (plain.type === "array" ? plain.items : null) as JsonSchema | null;
    const inner = items ?? plain;
    const deeper = inner.properties ? fieldsOf(inner, `${within}${name}${items ? "[]." : "."}`) : [];
    const meaning = String(own.description ?? plain.description ?? "");
    return [{ name: `${within}${name}`, kind: kindOf(plain, nullable), meaning }, ...deeper];
  });
}

function withoutNull(schema: JsonSchema): { plain: JsonSchema; nullable: boolean } {
  const all = schema.anyOf as JsonSchema[] | undefined;
  const plain = all?.find(({ type }) => type !== "null");
  const nullable = all?.some(({ type }) => type === "null") ?? false;
  return { plain: plain ?? schema, nullable };
}

/** "teks: PROYEKSI, RIIL" of a short list of values, "teks" of a long one. */
export function kindOf(schema: JsonSchema, nullable = false): string {
  const items = schema.items as JsonSchema | undefined;
  const values = (schema.enum ?? items?.enum) as string[] | undefined;
  const kind = KINDS[String(schema.type ?? typeof schema.const)] ?? "angka";
  const told = values && values.length <= 12 ? `${kind}: ${values.join(", ")}` : kind;
  return nullable ? `${told}, atau null` : told;
}
