import { definitionOf } from "#lib/programme/catalogue";
import type { RecordHistory } from "#lib/service/history";

/** The danger signs that a record tells, in the words of its form. */
export function dangerSignsIn({ kind, data }: Pick<RecordHistory, "kind" | "data">): string[] {
  const signs = data.tanda_bahaya;
  if (typeof signs !== "object" || signs.length === 0) return [];
  const fields = definitionOf(kind)?.sections.flatMap((section) => section.fields) ?? [];
  const field = fields.find(({ code }) => code === "tanda_bahaya");
  const labels = new Map(
    field && "options" in field ? field.options.map(({ value, label }) => [value, label]) : [],
  );
  return signs.map((sign) => labels.get(sign) ?? sign);
}
