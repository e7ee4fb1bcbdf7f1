import type { FormValues } from "#lib/action/result";

/** A woman to be chosen as someone's mother. */
export type Mother = { id: string; name: string; note: string };

/** What was found, and the form as it stood. */
export type MotherSearch = { state: "found"; mothers: Mother[]; typed: FormValues };

/** Entry in which a form without script carries the women it found. */
export const MOTHERS_ENTRY = "ibu_hasil";

/** What the form itself wrote there; anything else is nobody. */
export function mothersIn(text: string | undefined): Mother[] {
  try {
    const found: unknown = JSON.parse(text || "[]");
    return Array.isArray(found) ? found.filter(isMother) : [];
  } catch {
    return [];
  }
}

function isMother(value: unknown): value is Mother {
  const { id, name, note } = (value ?? {}) as Record<string, unknown>;
  return [id, name, note].every((text) => typeof text === "string");
}
