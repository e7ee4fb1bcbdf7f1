import type { ReactNode } from "react";
import { Icon } from "#components/ui/icon";

/** What may stand around an input, top to bottom. `error` refuses, `warning` asks, `result` informs. */
export type FieldFrame = {
  name: string;
  label: ReactNode;
  /** Small print beside the label: "hari ini", "sistolik / diastolik". */
  qualifier?: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  /** "Terakhir 58,4 kg · 13 Okt" */
  last?: ReactNode;
  /** Computed while typing; use <Result>. */
  result?: ReactNode;
  /** A box about an implausible value; use <ConfirmBox>. */
  warning?: ReactNode;
  unit?: string | undefined;
  /** Defaults to the name, so that the error summary can link to it. */
  id?: string | undefined;
  tone?: FieldTone | undefined;
};

/** `flag` is a clinical finding, `asked` a value that waits for confirmation. */
export type FieldTone = "plain" | "flag" | "asked";

export type Wiring = {
  id: string;
  name: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
  className: string;
};

/** Label, input with its unit outside, last value, result, warning; everything announced with the input. */
export function Field({ children, ...frame }: FieldFrame & { children: (wiring: Wiring) => ReactNode }) {
  const { name, label, qualifier, hint, error, last, result, warning, unit, id = name } = frame;
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={id} className="text-[1.0625rem] leading-6 font-bold desk:text-body">
        {label}
        {qualifier && <Qualifier>{qualifier}</Qualifier>}
      </label>
      {hint && (
        <p id={`${id}-petunjuk`} className="text-[0.9375rem] leading-5 text-ink-2 desk:text-cell">
          {hint}
        </p>
      )}
      <div className="flex items-center gap-2">
        {children(wiringOf(frame))}
        {unit && (
          <span id={`${id}-satuan`} className="text-ink-2">
            {unit}
          </span>
        )}
      </div>
      {error && <FieldError id={`${id}-galat`}>{error}</FieldError>}
      {last && (
        <p id={`${id}-terakhir`} className="text-[0.9375rem] leading-5 text-ink-2 desk:text-cell">
          {last}
        </p>
      )}
      <div id={`${id}-hasil`} aria-live="polite">
        {result}
      </div>
      {warning}
    </div>
  );
}

export function wiringOf({
  name,
  hint,
  error,
  last,
  unit,
  result,
  id = name,
  tone = "plain",
}: FieldFrame): Wiring {
  const described = [
    hint && "petunjuk",
    unit && "satuan",
    error && "galat",
    last && "terakhir",
    result && "hasil",
  ].filter(Boolean);
  return {
    id,
    name,
    ...(described.length > 0 && {
      "aria-describedby": described.map((part) => `${id}-${part}`).join(" "),
    }),
    ...(error && { "aria-invalid": true as const }),
    className: inputLook(error ? "flag" : tone),
  };
}

const EDGES = {
  plain: "border-[1.5px] border-line-strong",
  flag: "border-2 border-jelek",
  asked: "border-[2.5px] border-kurang",
} satisfies Record<FieldTone, string>;

export function inputLook(tone: FieldTone = "plain") {
  return `min-h-(--control-form) w-full max-w-full rounded-control bg-surface px-3 text-input font-semibold text-ink ${EDGES[tone]}`;
}

export function Qualifier({ children }: { children: ReactNode }) {
  return (
    <>
      {" "}
      <small className="ml-0.5 text-[0.9375rem] font-medium text-ink-2 desk:text-cell">{children}</small>
    </>
  );
}

export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p
      id={id}
      className="flex gap-1.5 text-[0.9688rem] leading-[1.3125rem] font-semibold text-jelek desk:text-cell"
    >
      <Icon name="warning" />
      <span>{children}</span>
    </p>
  );
}

/** "✓ Tidak KEK (≥ 23,5)" or "⚠ ≥ 140/90. Ulangi setelah 15 menit." */
export function Result({ tone, children }: { tone: "good" | "bad" | "plain"; children: ReactNode }) {
  const colour = { good: "text-baik", bad: "text-jelek", plain: "text-ink-2" }[tone];
  return (
    <p
      className={`flex gap-1.5 text-[0.9688rem] leading-[1.3125rem] desk:text-[0.8438rem] desk:leading-[1.125rem] ${colour}`}
    >
      {tone !== "plain" && <Icon name={tone === "good" ? "check" : "warning"} />}
      <span>{children}</span>
    </p>
  );
}
