import { z } from "zod";
import { choice, month, type Parameter, text } from "#lib/address/parameters";
import { AREA_LEVELS } from "#lib/area/rows";
import { INDICATOR_CODES } from "#lib/coverage/catalogue";

/** A parameter as it is read, as it stands in the document, and as whoever wrote it otherwise is told. */
export type Told<Value> = Parameter<Value> & {
  /** Of what stands in the address, taken apart: text, number or list. */
  schema: z.ZodType;
  meaning: string;
  example: string;
  /** Must be said. */
  required: boolean;
  problem: (given: string) => string;
};

type Telling = Pick<Told<unknown>, "schema" | "meaning" | "example"> & {
  required?: boolean;
  problem: string | ((given: string) => string);
};

function told<Value>(
  parameter: Parameter<Value>,
  { problem, required = false, ...telling }: Telling,
): Told<Value> {
  return {
    ...parameter,
    ...telling,
    required,
    problem: typeof problem === "string" ? () => problem : problem,
  };
}

const lower = <Value extends string>(values: readonly Value[]) =>
  values.map((value) => value.toLowerCase()) as Lowercase<Value>[];

export const AREA = told(text("area"), {
  schema: z.string().min(1).max(100),
  meaning: "Kode unit. Tanpa ini: unit kunci atau akun sendiri.",
  example: "19.02",
  problem: 'Sebutkan wilayah dengan kodenya, misalnya "area=19.02".',
});

const MONTH = {
  schema: z.string().regex(/^(19|2[01])\d{2}-(0[1-9]|1[0-2])$/),
  example: "2026-10",
  problem: 'Sebutkan bulan sebagai TTTT-BB, misalnya "month=2026-10".',
};

export const MONTH_ASKED = told(month("month"), {
  ...MONTH,
  meaning: "Bulan yang ditanyakan.",
  required: true,
});

export const MONTH_OR_RUNNING = told(month("month"), {
  ...MONTH,
  meaning: "Sampai bulan ini, menurut wilayah kerja bulan itu. Tanpa ini: bulan berjalan.",
});

export const INDICATOR = told(choice("indicator", INDICATOR_CODES), {
  schema: z.enum(INDICATOR_CODES),
  meaning: "Kode indikator, seperti di /api/v1/indicators.",
  example: "KIA03",
  required: true,
  problem: (given) =>
    given
      ? `Indikator "${given}" tidak ada. Yang ada: ${INDICATOR_CODES.join(", ")}.`
      : 'Sebutkan indikator, misalnya "indicator=KIA03".',
});

export const LEVEL = told(choice("level", AREA_LEVELS, { small: true }), {
  schema: z.enum(lower(AREA_LEVELS)),
  meaning: "Rincian ke bawah. Tanpa ini: hanya jumlah unitnya.",
  example: "desa",
  problem: (given) => `Tingkat "${given}" tidak ada. Yang ada: ${lower(AREA_LEVELS).join(", ")}.`,
});

const BASES = ["PROYEKSI", "RIIL"] as const;

export const SASARAN = told(choice("sasaran", BASES, { usual: "PROYEKSI", small: true }), {
  schema: z.enum(lower(BASES)),
  meaning: "Pembaginya: sasaran proyeksi, atau mereka yang terdaftar (riil).",
  example: "riil",
  problem: 'Sasaran adalah "proyeksi" atau "riil".',
});

const FORMATS = ["json", "csv"] as const;

export const FORMAT = told(choice("format", FORMATS), {
  schema: z.enum(FORMATS),
  meaning: 'Bentuk jawaban. Tanpa ini: menurut kepala "Accept", biasanya JSON.',
  example: "csv",
  problem: 'Bentuk jawaban adalah "json" atau "csv".',
});

const LONGEST_PAGE = 5_000;

export const PAGE = told(count("page", { most: 9_999, usual: 1 }), {
  schema: z.int().min(1).max(9_999),
  meaning: "Halaman dari daftar yang panjang, mulai 1.",
  example: "2",
  problem: 'Halaman adalah angka dari 1, misalnya "page=2".',
});

export const SIZE = told(count("size", { most: LONGEST_PAGE, usual: 1_000 }), {
  schema: z.int().min(1).max(LONGEST_PAGE),
  meaning: "Baris per halaman, paling banyak 5.000. Tanpa ini: 1.000.",
  example: "5000",
  problem: 'Baris per halaman adalah angka dari 1 sampai 5000, misalnya "size=1000".',
});

/** Some of those that there are, with commas between them; none said is all. */
export function several<const Value extends string>(
  name: string,
  values: readonly [Value, ...Value[]],
  { meaning, example, noun }: { meaning: string; example: string; noun: string },
): Told<readonly Value[] | null> {
  const schema = z.array(z.enum(values)).min(1);
  const parameter: Parameter<readonly Value[] | null> = {
    name,
    read: (given) => {
      const asked = given.split(",");
      const known = values.filter((value) => asked.includes(value));
      return known.length === asked.length ? known : undefined;
    },
    write: (some) => (some ?? []).join(","),
    usual: null,
  };
  const problem = (given: string) => {
    const other = given.split(",").find((one) => !values.some((value) => value === one));
    return other === undefined
      ? `${noun} disebut dua kali dalam "${given}".`
      : `${noun} "${other}" tidak ada. Yang ada: ${values.join(", ")}.`;
  };
  return told(parameter, { schema, meaning, example, problem });
}

function count(name: string, { most, usual }: { most: number; usual: number }): Parameter<number> {
  return {
    name,
    read: (given) => (/^[1-9]\d{0,3}$/.test(given) && Number(given) <= most ? Number(given) : undefined),
    write: String,
    usual,
  };
}
