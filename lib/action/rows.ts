import type { FormValues } from "#lib/action/result";

/** "01a2….bb_kg" belongs to the row "01a2…"; what has no row belongs to all of them. */
export function rowsIn(entries: FormValues): Record<string, FormValues> {
  const shared: FormValues = {};
  const rows: Record<string, FormValues> = {};
  for (const [name, value] of Object.entries(entries)) {
    const dot = name.indexOf(".");
    if (dot < 0) shared[name] = value;
    else rows[name.slice(0, dot)] = { ...rows[name.slice(0, dot)], [name.slice(dot + 1)]: value };
  }
  return Object.fromEntries(Object.entries(rows).map(([key, own]) => [key, { ...shared, ...own }]));
}
