"use client";

import type { KeyboardEvent } from "react";
import { Icon } from "#components/ui/icon";
import { Link } from "#components/ui/link";

/** `‹ Oktober 2026 belum dikunci ›`; the arrow keys walk while it has the focus. */
export function PeriodSwitch({
  label,
  shortLabel = label,
  state,
  previous,
  next,
  name = "Bulan",
}: {
  label: string;
  /** For a phone: "Okt 2026". */
  shortLabel?: string;
  /** "berjalan", "dikunci 5 Nov". */
  state?: string | undefined;
  previous?: string | undefined;
  next?: string | undefined;
  name?: string;
}) {
  return (
    <nav
      aria-label={name}
      onKeyDown={walk}
      className="inline-flex min-h-(--control) grow items-stretch justify-between rounded-control border border-line-strong bg-surface whitespace-nowrap desk:grow-0"
    >
      <Arrow href={previous} rel="prev" label={`${name} sebelumnya`} icon="back" />
      <span className="flex items-center self-center text-body leading-[1.125rem] font-semibold max-desk:flex-col desk:gap-1.5 desk:text-[0.8438rem]">
        <span className="max-desk:hidden">{label}</span>
        <span className="desk:hidden">{shortLabel}</span>
        {state && <small className="text-label leading-[1.05rem] font-medium text-ink-2">{state}</small>}
      </span>
      <Arrow href={next} rel="next" label={`${name} berikutnya`} icon="forward" />
    </nav>
  );
}

function Arrow({
  href,
  rel,
  label,
  icon,
}: {
  href: string | undefined;
  rel: "prev" | "next";
  label: string;
  icon: "back" | "forward";
}) {
  const look = "grid w-10 place-items-center rounded-control text-ink-2 desk:w-8 print:hidden";
  if (!href) return <span aria-hidden="true" className={look} />;
  return (
    <Link
      href={href}
      rel={rel}
      replace
      scroll={false}
      aria-label={label}
      className={`${look} hover:bg-sunken hover:text-ink`}
    >
      <Icon name={icon} size={17} />
    </Link>
  );
}

function walk(event: KeyboardEvent<HTMLElement>) {
  const rel = { ArrowLeft: "prev", ArrowRight: "next" }[event.key];
  if (!rel) return;
  const link = event.currentTarget.querySelector<HTMLAnchorElement>(`a[rel=${rel}]`);
  link?.focus();
  link?.click();
  event.preventDefault();
}
