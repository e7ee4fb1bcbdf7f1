import type { FormValues } from "#lib/action/result";
import type { Question } from "#lib/errors";
import { askedEntry, codesOf, type Field } from "#lib/form/fields";
import type { Finding } from "#lib/service/finding";

/** What stands around one field of a service form. */
export type FieldView = {
  /** Before the codes in names and ids, where several forms share a page. */
  prefix: string;
  /** What the form began with; the inputs keep what is typed. */
  start: FormValues;
  error: string | undefined;
  findings: readonly Finding[];
  last: { value: string; day: string } | null;
  /** Known of a later day than the one of service. */
  next: { value: string; day: string } | null;
  /** Asked now. */
  question: Question | null;
  /** The strange value was said to be right. */
  confirmed: string | null;
  /** Not asked as the form is answered so far; before script has come it stands there all the same. */
  hidden?: boolean;
  onConfirm: (field: string, confirmed: boolean) => void;
};

/** Something was there when the form opened, or something is wrong: a fold round it stands open. */
export function isTouched(field: Field, { start, error, question }: FieldView): boolean {
  if (error || question) return true;
  const names = [...codesOf(field), ...(field.type === "flags" ? [askedEntry(field)] : [])];
  return names.some((name) => textIn(start, name) !== "");
}

export function textIn(values: FormValues, name: string): string {
  const value = values[name] ?? "";
  return typeof value === "string" ? value : (value[0] ?? "");
}

export function listIn(values: FormValues, name: string): string[] {
  const value = values[name] ?? [];
  return typeof value === "string" ? [value] : value;
}

/** "Terakhir 58,4 kg · 13 Okt", of a late service also "Sesudahnya 60,4 kg · 20 Okt". */
export function lastLine({ last, next }: Pick<FieldView, "last" | "next">) {
  const told = [
    { words: "Terakhir", known: last },
    { words: "Sesudahnya", known: next },
  ].filter(({ known }) => known !== null);
  if (told.length === 0) return null;
  return told.map(({ words, known }, index) => (
    <span key={words}>
      {index > 0 && " · "}
      {words} <b className="font-semibold text-ink">{known?.value}</b> · {known?.day}
    </span>
  ));
}

export function toneOf({ question, findings }: FieldView) {
  if (question) return "asked";
  return findings.some(({ tone }) => tone === "flag") ? "flag" : "plain";
}
