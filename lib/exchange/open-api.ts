import { z } from "zod";
import { ENDPOINTS } from "#lib/exchange/endpoints/every";
import type { Told } from "#lib/exchange/parameters";

/** What is told in place of numbers. */
export const ProblemWords = z.object({
  pesan: z.string().describe("Apa yang salah dan apa yang dilakukan, dalam satu kalimat"),
  parameter: z.string().optional().describe("Parameter yang tidak terbaca"),
});

/** What every answer that is none means. */
export const REFUSED = {
  400: "Ada parameter yang tidak dikenal atau tidak terbaca; parameter menyebut yang mana.",
  401: "Kunci tidak ada, tidak dikenal, dicabut, atau habis masa berlakunya.",
  403: "Kunci ini tidak untuk jawaban ini.",
  404: "Unit di luar jangkauan, bulan yang tahunnya belum dibuka, atau tingkat yang tidak ada.",
  429: "Terlalu sering. Kepala Retry-After menyebut berapa detik lagi.",
  503: "Basis data sedang tidak menjawab. Coba lagi.",
} as const;

export type JsonSchema = Record<string, unknown>;

/** One endpoint, as far as it is told. */
export type Described = Pick<
  (typeof ENDPOINTS)[number],
  "path" | "title" | "meaning" | "scope" | "columns"
> & {
  parameters: Readonly<Record<string, Told<unknown>>>;
  answer: z.ZodType;
};

export const DESCRIBED: readonly Described[] = ENDPOINTS;

/** As JSON Schema 2020-12, which OpenAPI 3.1 is written in. */
export function schemaOf(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12" });
  return rest;
}

/** The document, made of what the addresses themselves are read and answered by. */
export function openApi(origin: string, version: string) {
  const schemas = Object.fromEntries(DESCRIBED.map(({ scope, answer }) => [nameOf(scope), schemaOf(answer)]));
  return {
    openapi: "3.1.0",
    info: {
      title: "Denyut",
      version,
      description:
        "Angka pemantauan wilayah setempat, tanpa nama orang. Penjelasan dan contoh: /bantuan/api.",
      license: { name: "AGPL-3.0-or-later", identifier: "AGPL-3.0-or-later" },
    },
    servers: [{ url: origin }],
    security: [{ kunci: [] }],
    paths: Object.fromEntries(DESCRIBED.map((one) => [one.path, { get: operationOf(one) }])),
    components: {
      securitySchemes: {
        kunci: { type: "http", scheme: "bearer", description: "Kunci API dari admin." },
      },
      schemas: { ...schemas, Problem: schemaOf(ProblemWords) },
      responses: Object.fromEntries(
        Object.entries(REFUSED).map(([status, description]) => [
          `E${status}`,
          {
            description,
            content: { "application/json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        ]),
      ),
    },
  };
}

function operationOf({ scope, title, meaning, parameters, columns }: Described) {
  const json = { "application/json": { schema: { $ref: `#/components/schemas/${nameOf(scope)}` } } };
  return {
    operationId: scope,
    summary: title,
    description: meaning,
    parameters: [
      ...Object.values(parameters).map(parameterOf),
      {
        name: "If-None-Match",
        in: "header",
        description: "ETag jawaban terakhir: bila angkanya masih sama, jawabannya 304 tanpa isi.",
        schema: { type: "string" },
      },
    ],
    responses: {
      200: {
        description: title,
        headers: { ETag: { description: "Sama selama angkanya sama.", schema: { type: "string" } } },
        content: columns ? { ...json, "text/csv": { schema: { type: "string" } } } : json,
      },
      304: { description: "Angkanya masih sama." },
      ...Object.fromEntries(
        Object.keys(REFUSED).map((status) => [status, { $ref: `#/components/responses/E${status}` }]),
      ),
    },
  };
}

/** Lists stand in one parameter, with commas between. */
function parameterOf({ name, meaning, example, required, schema, usual }: Told<unknown>) {
  const own = schemaOf(schema);
  const isList = own.type === "array";
  const asUsual =
    typeof usual === "number" ? usual : typeof usual === "string" ? usual.toLowerCase() : undefined;
  return {
    name,
    in: "query",
    description: meaning,
    required,
    schema: { ...own, ...(asUsual !== undefined && { default: asUsual }) },
    example: isList ? example.split(",") : own.type === "integer" ? Number(example) : example,
    ...(isList && { style: "form", explode: false }),
  };
}

function nameOf(scope: string): string {
  return scope.charAt(0).toUpperCase() + scope.slice(1);
}
