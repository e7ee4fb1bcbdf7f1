import { z } from "zod";
import { SOURCE_CODES } from "#lib/sasaran/sources";

// What several answers say alike. The descriptions stand in the document and on the page that explains it.

export const MonthText = z
  .string()
  .regex(/^\d{4}-\d{2}$/)
  .describe("Bulan, TTTT-BB");

export const Count = z.int().min(0);

/** Of which moment an answer is; no part of its ETag. */
export const AsOf = z.iso.datetime().describe("Saat dibaca (UTC)");

/** What every answer begins with. */
export const BEGINNING = {
  asOf: AsOf,
  month: MonthText,
  running: z.boolean().describe("Bulan berjalan: angkanya masih bertambah, statusnya belum dinilai"),
};

export const IN_AREA = {
  ...BEGINNING,
  recounting: z.boolean().describe("Tahun ini sedang dihitung ulang: angkanya mungkin belum lengkap"),
  area: z.string().describe("Kode unit yang ditanyakan"),
};

export const VersionInForce = z
  .object({
    source: z.enum(SOURCE_CODES as [string, ...string[]]).describe("Sumber sasaran yang dihitung"),
    version: z.int().describe("Nomor penetapan dalam tahun itu"),
    setIn: MonthText.describe("Bulan penetapan"),
    document: z.string().describe("Dasar penetapan"),
  })
  .describe("Penetapan sasaran yang berlaku pada bulan itu");

export const Pages = z
  .object({
    page: z.int().min(1),
    size: z.int().min(1).describe("Baris per halaman"),
    total: Count.describe("Seluruh baris"),
    next: z.string().nullable().describe("Alamat halaman berikutnya; null di halaman terakhir"),
  })
  .describe("Letak halaman ini dalam daftar");
