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
  /** On a phone the box stands right of label and last value, its unit inside. */
  beside?: boolean;
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
  const { name, label, qualifier, hint, error, last, result, warning, unit, beside, id = name } = frame;
  const look = beside ? BESIDE : BELOW;
  return (
    <div className={`grid content-start gap-1 ${look.frame}`}>
      <label
        htmlFor={id}
        className={`text-[1.0625rem] leading-6 font-bold desk:text-body ${last ? look.label : look.alone}`}
      >
        {label}
        {qualifier && <Qualifier>{qualifier}</Qualifier>}
      </label>
      {hint && (
        <p
          id={`${id}-petunjuk`}
          className={`text-[0.9375rem] leading-5 text-ink-2 desk:text-cell ${look.rest}`}
        >
          {hint}
        </p>
      )}
      <div className={`flex items-center gap-2 ${look.box}`}>
        {children(wiringOf(frame))}
        {unit && (
          <span id={`${id}-satuan`} className={`text-ink-2 ${look.unit}`}>
            {unit}
          </span>
        )}
      </div>
      {error && (
        <div className={look.rest}>
          <FieldError id={`${id}-galat`}>{error}</FieldError>
        </div>
      )}
      {last && (
        <p
          id={`${id}-terakhir`}
          className={`text-[0.9375rem] leading-5 text-ink-2 desk:text-cell ${look.last}`}
        >
          {last}
        </p>
      )}
      <div id={`${id}-hasil`} aria-live="polite" className={look.rest}>
        {result}
      </div>
      {warning}
    </div>
  );
}

const BELOW = { frame: "", label: "", alone: "", box: "", unit: "", last: "", rest: "" };
const BESIDE = {
  frame: "max-desk:grid-cols-[minmax(0,1fr)_auto] max-desk:gap-x-3",
  label: "max-desk:col-start-1 max-desk:row-start-1 max-desk:self-end",
  alone: "max-desk:col-start-1 max-desk:row-start-1 max-desk:row-span-2 max-desk:self-center",
  box: "max-desk:relative max-desk:col-start-2 max-desk:row-start-1 max-desk:row-span-2",
  unit: "max-desk:pointer-events-none max-desk:absolute max-desk:right-3",
  last: "max-desk:col-start-1 max-desk:row-start-2",
  rest: "max-desk:col-span-full",
};

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
