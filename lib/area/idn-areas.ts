import "server-only";
import { createReadStream } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parse } from "csv-parse";
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

/** Unquoted: they write the apostrophe of Ra'as as a quotation mark. */
const AS_WRITTEN = { quote: null, from_line: 2, relax_column_count: true } as const;

async function readRows(file: string, wanted: (row: OfficialArea) => boolean): Promise<OfficialArea[]> {
  const rows: OfficialArea[] = [];
  for await (const line of createReadStream(join(DATA, file)).pipe(parse(AS_WRITTEN))) {
    const [code, parentCode, name] = line as string[];
    if (!code || !parentCode || !name) continue;
    const row = { code, parentCode, name: name.trim().replaceAll('"', "'") };
    if (wanted(row)) rows.push(row);
  }
  return rows.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** "KABUPATEN TOLI-TOLI" -> "Kabupaten Toli-Toli". */
function titleCase(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
}
