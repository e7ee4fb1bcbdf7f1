import "server-only";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import type pg from "pg";

type SchemaFile = { path: string; content: string };

/** Tables and enums that Prisma is to leave alone: none. */
export const NO_FILTERS = { externalTables: [], externalEnums: [] };

/** Prisma's own schema engine as WebAssembly, so that no binary has to be downloaded. */
export async function withSchemaEngine<T>(
  url: string,
  schema: SchemaFile[],
  work: (engine: glue.SchemaEngine) => Promise<T>,
): Promise<T> {
  await loadWasm();
  const connections = new EnginePg({ connectionString: url, max: 4 });
  const adapter = bindMigrationAwareSqlAdapterFactory(connections);
  const datamodels = schema.map(({ path, content }): [string, string] => [path, content]);
  const engine = await glue.SchemaEngine.new({ datamodels }, () => undefined, adapter);
  try {
    return await work(engine);
  } catch (error) {
    // The engine wraps what PostgreSQL said; the person at the terminal needs the original.
    throw adapter.errorRegistry.consumeError(0)?.error ?? error;
  } finally {
    engine.free();
    await connections.close();
  }
}

/** PrismaPg lacks two things that the engine needs; both are added to the connection it makes. */
class EnginePg extends PrismaPg {
  readonly #opened: Adapter[] = [];

  override async connect() {
    const adapter = await super.connect();
    this.#opened.push(adapter);
    return Object.assign(adapter, {
      executeScript: wholeScripts(adapter),
      queryRaw: withCharColumns(adapter),
    });
  }

  /** The caller brings a temporary database when it compares migrations. */
  override connectToShadowDb() {
    return this.connect();
  }

  async close() {
    for (const adapter of this.#opened) {
      const pool = adapter.underlyingDriver();
      if (!pool.ended) await pool.end();
    }
  }
}

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;

/** It cuts scripts at every semicolon, inside functions too; PostgreSQL takes them whole, all or nothing. */
function wholeScripts(adapter: Adapter) {
  return async (script: string) => {
    await adapter.underlyingDriver().query(script);
  };
}

const CHAR = 18;
const BPCHAR = 1042;

/** It does not know the one-letter type of the system catalogue, in which the engine reads constraints. */
function withCharColumns(adapter: Adapter): Adapter["queryRaw"] {
  const queryRaw = adapter.queryRaw.bind(adapter);
  const pool = adapter.underlyingDriver();
  const columns = new WeakMap<object, pg.FieldDef[]>();
  const query = pool.query.bind(pool);
  const renamed = async (config: pg.QueryConfig) => {
    const result = await query(config);
    if (Array.isArray(result)) return result;
    columns.set(result.rows, structuredClone(result.fields));
    for (const field of result.fields) if (field.dataTypeID === CHAR) field.dataTypeID = BPCHAR;
    return result;
  };
  Object.assign(pool, { query: renamed });
  return async (asked) => {
    const answer = await queryRaw(asked);
    const fields = columns.get(answer.rows) ?? [];
    const columnTypes = answer.columnTypes.map((type, at) =>
      fields[at]?.dataTypeID === CHAR ? ColumnTypeEnum.Character : type,
    );
    return { ...answer, columnTypes };
  };
}

// Of each process there is one, however often this file is loaded: a second would speak with the memory of the first.
const kept = globalThis as { denyutSchemaEngine?: Promise<void> };

function loadWasm(): Promise<void> {
  kept.denyutSchemaEngine ??= instantiate();
  return kept.denyutSchemaEngine;
}

async function instantiate(): Promise<void> {
  const folder = dirname(
    createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg"),
  );
  const bytes = await readFile(join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": { ...glue } });
  glue.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
}
