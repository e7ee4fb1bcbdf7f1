import type { Clash } from "#lib/action/meanwhile";
import { formatDay, NOTHING } from "#lib/format";
import type { ClashLine } from "#lib/page/registration/registration";
import { NO_NIK_LABELS, NO_NIK_REASONS, SEX_LABELS } from "#lib/person/labels";
import type { IdentityText } from "#lib/person/meanwhile";

const LABELS = {
  nik: "NIK",
  name: "Nama lengkap",
  sex: "Jenis kelamin",
  bornOn: "Tanggal lahir",
  motherId: "Ibu kandung",
  motherName: "Nama ibu",
  birthOrder: "Urutan lahir",
  kk: "Nomor KK",
  dusun: "Dusun atau lingkungan",
  rt: "RT",
  phone: "Telepon",
} as const satisfies Record<IdentityText, string>;

/** No digit of a NIK is shown beside another: that there are two is enough to look at the card. */
export function clashLine({ field, typed, stored }: Clash<IdentityText>): ClashLine {
  return { field, label: LABELS[field], typed: wordsFor(field, typed), stored: wordsFor(field, stored) };
}

function wordsFor(field: IdentityText, text: string): string {
  if (text === "") return NOTHING;
  if (field === "sex") return text === "L" ? SEX_LABELS.L : SEX_LABELS.P;
  if (field === "bornOn")
    return text.endsWith("~") ? `sekitar ${text.slice(0, 4)} (perkiraan)` : formatDay(text);
  if (field === "motherId") return "ibu yang dipilih dari daftar";
  if (field === "kk") return "ada nomor KK";
  if (field !== "nik") return text;
  const reason = NO_NIK_REASONS.find((one) => one === text);
  return reason ? NO_NIK_LABELS[reason] : "ada NIK";
}
