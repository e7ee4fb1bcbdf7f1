/** One row of kode wilayah Kemendagri. */
export type OfficialArea = { code: string; parentCode: string; name: string };

/** A kabupaten or kota with all that lies in it, each list in the order of the codes. */
export type KabupatenAreas = {
  kabupaten: { code: string; name: string };
  kecamatan: OfficialArea[];
  desa: OfficialArea[];
};

/** Kode Kemendagri: the village number of a kelurahan begins with 1, of a desa with 2. */
export function isKelurahan(desaCode: string): boolean {
  return desaCode.split(".")[3]?.startsWith("1") ?? false;
}
