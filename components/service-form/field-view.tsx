import type { FormValues } from "#lib/action/result";
import type { Question } from "#lib/errors";
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
  /** Asked now. */
  question: Question | null;
  takesFocus: boolean;
  /** The strange value was said to be right. */
  confirmed: string | null;
  onConfirm: (field: string, confirmed: boolean) => void;
};

export function textIn(values: FormValues, name: string): string {
  const value = values[name] ?? "";
  return typeof value === "string" ? value : (value[0] ?? "");
}

export function listIn(values: FormValues, name: string): string[] {
  const value = values[name] ?? [];
  return typeof value === "string" ? [value] : value;
}

/** "Terakhir 58,4 kg · 13 Okt" */
export function lastLine(last: FieldView["last"]) {
  return (
    last && (
      <>
        Terakhir <b className="font-semibold text-ink">{last.value}</b> · {last.day}
      </>
    )
  );
}

export function toneOf({ question, findings }: FieldView) {
  if (question) return "asked";
  return findings.some(({ tone }) => tone === "flag") ? "flag" : "plain";
}
