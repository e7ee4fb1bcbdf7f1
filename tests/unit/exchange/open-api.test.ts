import { expect, test } from "vitest";
import { readQuestion } from "#lib/exchange/endpoint";
import { ENDPOINTS } from "#lib/exchange/endpoints/every";
import { DESCRIBED, openApi } from "#lib/exchange/open-api";
import { SCOPES } from "#lib/key/scopes";
import { listHandlers } from "#tests/support/site-map";

type Told = {
  name: string;
  in: string;
  required: boolean;
  example: string | number | string[];
  schema: Schema;
};
type Schema = { type: string; enum?: string[]; items?: { enum: string[] }; default?: unknown };

const document = JSON.parse(JSON.stringify(openApi("https://denyut.example", "1.0.0")));
const OPERATIONS = ENDPOINTS.map((one) => {
  const { get } = document.paths[one.path];
  return { one, parameters: (get.parameters as Told[]).filter((told) => told.in === "query") };
});
const PARAMETERS = OPERATIONS.flatMap(({ one, parameters }) =>
  parameters.map((told) => [one.path, told.name, one, told] as const),
);

test("every address of the API that tells numbers stands in the document, and nothing else does", () => {
  const handlers = listHandlers().filter((path) => path.startsWith("/api/v1/"));
  const elsewhere = ["/api/v1/audit", "/api/v1/openapi.json"];
  expect(Object.keys(document.paths).sort()).toEqual(handlers.filter((path) => !elsewhere.includes(path)));
  expect(DESCRIBED.map(({ scope }) => scope).sort()).toEqual([...SCOPES].sort());
});

test("every parameter that is read stands in the document, and every one that stands there is read", () => {
  for (const { one, parameters } of OPERATIONS)
    expect(parameters.map(({ name }) => name)).toEqual(Object.values(one.address.names));
});

test("all that the document refers to is in it, of OpenAPI 3.1 and JSON Schema 2020-12", () => {
  const text = JSON.stringify(document);
  const found = [...text.matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)];
  expect(found.length).toBeGreaterThan(30);
  for (const [, room = "", name = ""] of found) expect(document.components[room]).toHaveProperty(name);
  expect(document.openapi).toBe("3.1.0");
  expect(text).not.toMatch(/"nullable"|"\$schema"|\$defs/);
});

/** What must be said besides, so that one parameter is judged alone. */
const NEEDED: Record<string, string> = { indicator: "KIA03", month: "2026-10" };

function readAs(one: (typeof ENDPOINTS)[number], name: string, text: string) {
  const rest = Object.values(one.parameters).flatMap((own): [string, string][] =>
    own.required && own.name !== name ? [[own.name, NEEDED[own.name] ?? ""]] : [],
  );
  return readQuestion(one as (typeof ENDPOINTS)[0], [...rest, [name, text]], "2026-11");
}

test.each(PARAMETERS)("%s reads the example and every value of %s, and no other", (_, name, one, told) => {
  const values = told.schema.enum ?? told.schema.items?.enum ?? [];
  const usual = told.schema.default === undefined ? [] : [String(told.schema.default)];
  for (const text of [String(told.example), ...values, ...usual])
    expect(readAs(one, name, text), text).toHaveProperty("asked");
  if (told.schema.items) expect(readAs(one, name, values.join(","))).toHaveProperty("asked");
  for (const bad of name === "area" ? ["a".repeat(101), "\u0000"] : ["sampah", "-1", "0", "2026-00", "K4,K4"])
    expect(readAs(one, name, bad), bad).toMatchObject({ problem: { parameter: name } });
});

test("what is required is told so, and missed by name", () => {
  for (const [, name, one, told] of PARAMETERS)
    expect("problem" in readAs(one, name, ""), `${one.path} ${name}`).toBe(told.required);
});

test("page and size end where the document says", () => {
  const units = ENDPOINTS[1];
  const ask = (query: string) => readQuestion(units, new URLSearchParams(query), "2026-11");
  expect(ask("size=5000&page=9999")).toHaveProperty("asked");
  expect(ask("size=5001")).toMatchObject({ problem: { parameter: "size" } });
  expect(ask("page=10000")).toMatchObject({ problem: { parameter: "page" } });
});
