import "server-only";
import { createReadStream } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import type { KabupatenAreas, OfficialArea } from "#lib/area/official-area";

const DATA = join(dirname(createRequire(import.meta.url).resolve("idn-area-data/package.json")), "data");

/** Null for a code that no kabupaten or kota has. */
export async function readKabupatenAreas(code: string): Promise<KabupatenAreas | null> {
  const [kabupaten] = await readRows("regencies.csv", (row) => row.code === code);
  if (!kabupaten) return null;
  return {
    kabupaten: { code, name: titleCase(kabupaten.name) },
    kecamatan: await readRows("districts.csv", (row) => row.parentCode === code),
    desa: await readRows("villages.csv", (row) => row.code.startsWith(`${code}.`)),
  };
}

async function readRows(file: string, wanted: (row: OfficialArea) => boolean): Promise<OfficialArea[]> {
  const rows: OfficialArea[] = [];
  const lines = createInterface({ input: createReadStream(join(DATA, file), "utf8") });
  for await (const line of lines) {
    const row = rowOf(line);
    if (row && wanted(row)) rows.push(row);
  }
  return rows.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The files write the apostrophe of Ra'as as a quotation mark. */
function rowOf(line: string): OfficialArea | null {
  const [code, parentCode, name] = line.split(",");
  if (!code || !parentCode || !name || code === "code") return null;
  return { code, parentCode, name: name.trim().replaceAll('"', "'") };
}

/** "KABUPATEN TOLI-TOLI" -> "Kabupaten Toli-Toli". */
function titleCase(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
}
