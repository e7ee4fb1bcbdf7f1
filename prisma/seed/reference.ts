import { readKabupatenAreas } from "#lib/area/idn-areas";
import { unitId } from "#lib/area/unit-id";
import { db } from "#lib/db/client";
import { Halt } from "#lib/db/halt";
import { dateOfMonth } from "#lib/period/month";

/** Before any record. */
const SINCE = dateOfMonth("2000-01");

export const BUCKET_NAME = "Tanpa posyandu";

/** The areas of one kabupaten and a bucket for each desa. Repeating it adds what is missing and changes nothing. */
export async function seedReference(kabupatenCode: string): Promise<{ kecamatan: number; desa: number }> {
  const areas = await readKabupatenAreas(kabupatenCode);
  if (!areas)
    throw new Halt(`${kabupatenCode} bukan kode kabupaten atau kota; contoh yang benar: 19.02 (Belitung).`);
  const { kabupaten, kecamatan, desa } = areas;
  const units = [
    { ...kabupaten, kind: "KABUPATEN" as const, parentCode: null },
    ...kecamatan.map((area) => ({ ...area, kind: "KECAMATAN" as const })),
    ...desa.map((area) => ({ ...area, kind: "DESA" as const })),
    ...desa.map(({ code }) => ({
      code: `${code}.000`,
      name: BUCKET_NAME,
      kind: "TANPA_POSYANDU" as const,
      parentCode: code,
    })),
  ];
  await db().unit.createMany({
    data: units.map(({ code, name, kind, parentCode }) => ({
      id: unitId(code),
      code,
      name,
      kind,
      parentId: parentCode === null ? null : unitId(parentCode),
      since: SINCE,
    })),
    skipDuplicates: true,
  });
  return { kecamatan: kecamatan.length, desa: desa.length };
}
