import type { FormValues } from "#lib/action/result";
import type { FieldValue } from "#lib/form/data";
import {
  askedEntry,
  type ChoiceField,
  type Field,
  type FlagsField,
  type NumberLimits,
  type PairField,
  UNMEASURED_ENTRY,
} from "#lib/form/fields";
import { formatMeasured, visible } from "#lib/format";
import { type Day, isDay } from "#lib/period/day";
import { readWrittenDay } from "#lib/period/written-day";

/** What one field says: its values by code, a problem in words, or nothing. */
export type Reading = { values: Record<string, FieldValue> } | { problem: string } | null;

export function readField(field: Field, entries: FormValues, today?: Day): Reading {
  const reading = readAnswer(field, entries, today);
  const unmeasured = field.mayBeUnmeasured && listIn(entries, UNMEASURED_ENTRY).includes(field.code);
  if (reading && unmeasured)
    return problem(`${field.label} sudah diisi. Hapus angkanya, atau batalkan "tidak diukur".`);
  if (reading || unmeasured || !field.required) return reading;
  return problem(missingWords(field));
}

function readAnswer(field: Field, entries: FormValues, today?: Day): Reading {
  if (field.type === "pair") return readPair(field, entries);
  if (field.type === "flags") return readFlags(field, entries);
  const text = textIn(entries, field.code);
  if (text === "") return null;
  if (field.type === "number") return store(field.code, readNumber(field.label, field, text));
  if (field.type === "choice") return readChoice(field, text);
  if (field.type === "yesno") return readYesNo(field.code, text);
  if (field.type === "day") return readDay(field.code, text, today);
  if (text.length > field.maxLength)
    return problem(`${field.label} paling panjang ${field.maxLength} huruf.`);
  return { values: { [field.code]: text } };
}

/** Comma or dot; a sentence when it is not a number within the limits. */
function readNumber(
  label: string,
  { unit, min, max, decimals }: NumberLimits,
  text: string,
): number | string {
  if (!/^-?\d+([.,]\d+)?$/.test(text))
    return `${label} bukan angka. Tulis angkanya saja, misalnya ${decimals === 0 ? "12" : "12,5"}.`;
  const value = Number(text.replace(",", "."));
  if (value < min || value > max)
    return `${label} ${withUnit(value, unit)} di luar batas ${formatMeasured(min)}–${withUnit(max, unit)}.`;
  if ((String(value).split(".")[1] ?? "").length <= decimals) return value;
  return decimals === 0
    ? `${label} harus bilangan bulat.`
    : `${label} paling banyak ${decimals} angka di belakang koma.`;
}

function readPair(field: PairField, entries: FormValues): Reading {
  const [high, low] = field.parts;
  const [highText, lowText] = [textIn(entries, high.code), textIn(entries, low.code)];
  if (highText === "" && lowText === "") return null;
  if (highText === "" || lowText === "")
    return problem(
      `${field.label} belum lengkap: isi ${high.label.toLowerCase()} dan ${low.label.toLowerCase()}.`,
    );
  const [highValue, lowValue] = [
    readNumber(high.label, { ...field, ...high }, highText),
    readNumber(low.label, { ...field, ...low }, lowText),
  ];
  if (typeof highValue === "string") return problem(highValue);
  if (typeof lowValue === "string") return problem(lowValue);
  if (highValue > lowValue) return { values: { [high.code]: highValue, [low.code]: lowValue } };
  return problem(`${high.label} harus lebih tinggi dari ${low.label.toLowerCase()}. Periksa keduanya.`);
}

function readFlags(field: FlagsField, entries: FormValues): Reading {
  const asked = textIn(entries, askedEntry(field));
  const ticked = listIn(entries, field.code).filter((text) => text !== "");
  const known = new Set(field.options.map(({ value }) => value));
  if (ticked.some((value) => !known.has(value)))
    return problem(`${field.label}: ada pilihan yang tidak dikenali.`);
  if (asked === "tidak" && ticked.length > 0)
    return problem(`"${field.none}" dipilih, tetapi ada yang ditandai. Pilih salah satu.`);
  if (asked === "ya" && ticked.length === 0) return problem(`Tandai yang ada, atau pilih "${field.none}".`);
  if (asked === "" && ticked.length === 0) return null;
  return { values: { [field.code]: [...new Set(ticked)] } };
}

function readChoice({ code, label, options, numeric }: ChoiceField, text: string): Reading {
  if (!options.some(({ value }) => value === text))
    return problem(`Pilih ${label.toLowerCase()} dari daftar.`);
  return { values: { [code]: numeric ? Number(text) : text } };
}

function readYesNo(code: string, text: string): Reading {
  if (text !== "ya" && text !== "tidak") return problem("Pilih ya atau tidak.");
  return { values: { [code]: text === "ya" } };
}

function readDay(code: string, text: string, today?: Day): Reading {
  if (isDay(text)) return { values: { [code]: text } };
  const read = readWrittenDay(text, today);
  return "day" in read ? { values: { [code]: read.day } } : read;
}

function missingWords(field: Field): string {
  if (field.type === "flags")
    return `${field.label} belum dijawab. Pilih "${field.none}" atau "${field.some}".`;
  const words = `${field.label} belum diisi.`;
  return field.mayBeUnmeasured ? `${words} Bila tidak diukur, pilih "tidak diukur".` : words;
}

function store(code: string, value: number | string): Reading {
  return typeof value === "string" ? problem(value) : { values: { [code]: value } };
}

function problem(words: string): Reading {
  return { problem: words };
}

function textIn(entries: FormValues, name: string): string {
  return visible(listIn(entries, name).at(-1) ?? "").trim();
}

function listIn(entries: FormValues, name: string): string[] {
  const value = entries[name] ?? [];
  return typeof value === "string" ? [value] : value;
}

function withUnit(value: number, unit: string): string {
  return unit ? `${formatMeasured(value)} ${unit}` : formatMeasured(value);
}
