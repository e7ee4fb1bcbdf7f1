import { cleanNik } from "#lib/person/nik";

/** Carries what was searched for to the registration form, for as long as the way takes. */
export const TYPED_COOKIE = "denyut-ketikan";
export const TYPED_SECONDS = 120;

/** A NIK goes to its field, anything else is a name. */
export function typedAs(text: string | undefined): { nik?: string; name?: string } {
  if (!text) return {};
  const digits = cleanNik(text);
  if (/^\d{6,}$/.test(digits)) return { nik: digits };
  return { name: text.trim() };
}
