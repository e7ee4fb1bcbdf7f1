import type { z } from "zod";

/** The words for what a schema found wrong without words of its own. */
export function messageOf(issue: z.core.$ZodRawIssue): string {
  const empty = issue.input === undefined || issue.input === null || issue.input === "";
  if (empty) return "Belum diisi.";
  if (issue.code === "too_small") return `Paling sedikit ${amount(issue.minimum, issue.origin)}.`;
  if (issue.code === "too_big") return `Paling banyak ${amount(issue.maximum, issue.origin)}.`;
  if (issue.code === "invalid_value") return "Pilih salah satu.";
  if (issue.code === "invalid_type" && issue.expected === "number") return "Isi dengan angka.";
  return "Isian ini tidak dikenali.";
}

function amount(bound: number | bigint, origin: string): string {
  const text = String(bound).replace(".", ",");
  if (origin === "string") return `${text} huruf`;
  return origin === "array" ? `${text} pilihan` : text;
}

/** One sentence a field, the first one found; what concerns the whole form stands under "form". */
export function fieldsOf(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { path, message } of error.issues) fields[path.join(".") || "form"] ??= message;
  return fields;
}
