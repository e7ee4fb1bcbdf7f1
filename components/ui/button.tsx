import type { ButtonHTMLAttributes, ComponentProps } from "react";
import { Link } from "#components/ui/link";

/** One `filled` a screen; repeated row actions are links on a desk and `outlined` on a phone. */
export type ButtonVariant = "plain" | "filled" | "danger" | "outlined" | "quiet";
/** `control` sits in bars and heads, `form` beside inputs, `save` closes a form. */
export type ButtonSize = "control" | "form" | "save";

type Look = { variant?: ButtonVariant; size?: ButtonSize; wide?: boolean };

const VARIANTS = {
  plain: "border-line-strong bg-surface text-ink hover:border-ink hover:bg-page",
  filled: "border-brand bg-brand text-surface hover:border-brand-2 hover:bg-brand-2",
  danger: "border-jelek bg-jelek text-surface hover:brightness-110",
  outlined: "border-brand bg-surface text-brand hover:bg-brand-tint",
  quiet: "border-transparent text-ink-2 hover:bg-sunken hover:text-ink",
} satisfies Record<ButtonVariant, string>;

const SIZES = {
  control: "min-h-(--control) px-[13px] py-1 text-[0.9375rem] desk:text-[0.8125rem]",
  form: "min-h-[3.125rem] px-4 py-1 text-body desk:min-h-11",
  save: "min-h-[3.25rem] px-5 py-1 text-[1.0625rem] desk:min-h-12 desk:text-[1rem]",
} satisfies Record<ButtonSize, string>;

export function buttonLook({ variant = "plain", size = "control", wide = false }: Look = {}) {
  const base =
    "inline-flex items-center justify-center gap-[7px] rounded-control border text-center leading-tight font-semibold no-underline transition-colors duration-150 disabled:opacity-60 aria-disabled:opacity-60 print:hidden";
  return `${base} ${VARIANTS[variant]} ${SIZES[size]} ${wide ? "w-full" : ""}`;
}

export function Button({
  variant,
  size,
  wide,
  type = "button",
  ...rest
}: Look & Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className">) {
  return <button type={type} {...rest} className={buttonLook(look(variant, size, wide))} />;
}

export function LinkButton({
  variant,
  size,
  wide,
  ...rest
}: Look & Omit<ComponentProps<typeof Link>, "className">) {
  return <Link {...rest} className={buttonLook(look(variant, size, wide))} />;
}

function look(variant?: ButtonVariant, size?: ButtonSize, wide?: boolean): Look {
  return { ...(variant && { variant }), ...(size && { size }), ...(wide && { wide }) };
}
