import type { Texts } from "#lib/action/meanwhile";

type Placed = {
  name: string;
  unitId: string;
  klaster?: string | null | undefined;
  desa: readonly string[];
};

export type AccountText = "name" | "unitId" | "klaster" | "desa";

/** What may change of an account, as the texts of its form. */
export function placingTexts({ name, unitId, klaster, desa }: Placed): Texts<AccountText> {
  return { name, unitId, klaster: klaster ?? "", desa: desa.toSorted().join(" ") };
}

export function desaIn(text: string): string[] {
  return text.split(" ").filter(Boolean);
}
