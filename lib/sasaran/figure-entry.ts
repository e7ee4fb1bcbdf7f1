// Apart from the form, which brings zod: the browser names its entries too.

type Sex = "L" | "P" | null;

/** Name of the entry that holds the figure of a desa, or one half of it. */
export function figureEntry(desaId: string, sex: Sex = null): string {
  return sex === null ? `orang_${desaId}` : `orang_${desaId}_${sex}`;
}

/** Whose figure an entry holds; null for any other entry. */
export function figureOf(entry: string): { desaId: string; sex: Sex } | null {
  const [, desaId, sex = null] = /^orang_([0-9a-f-]{36})(?:_([LP]))?$/.exec(entry) ?? [];
  return desaId ? { desaId, sex: sex as Sex } : null;
}
