"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import { Icon } from "#components/ui/icon";
import { Link } from "#components/ui/link";

export type Sibling = { label: string; href: string; note?: string | undefined; current?: boolean };

const TYPE_AHEAD_FROM = 8;

/** A native disclosure of links: without script it opens all the same, with script one may type to narrow it. */
export function Switcher({ label, siblings }: { label: string; siblings: readonly Sibling[] }) {
  const [typed, setTyped] = useState("");
  const box = useRef<HTMLDetailsElement>(null);
  const shown = siblings.filter((sibling) =>
    sibling.label.toLowerCase().includes(typed.trim().toLowerCase()),
  );

  function close() {
    if (!box.current) return;
    box.current.open = false;
    box.current.querySelector("summary")?.focus();
  }

  return (
    <details
      ref={box}
      className="group relative"
      onKeyDown={(event) => (event.key === "Escape" ? close() : moveFocus(event, box.current))}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) currentTarget.open = false;
      }}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) currentTarget.querySelector("input")?.focus();
        else setTyped("");
      }}
    >
      <summary
        aria-current="location"
        className="flex items-center gap-1 rounded-[5px] px-1 py-[3px] font-bold text-ink hover:bg-sunken desk:px-[7px] desk:py-[5px]"
      >
        {label}
        <Icon name="down" size={15} />
      </summary>
      <div className="z-30 grid max-h-[min(26rem,70vh)] overflow-y-auto max-desk:fixed max-desk:inset-x-(--gutter) max-desk:bottom-[calc(62px+var(--gutter))] desk:absolute desk:top-full desk:left-0 desk:mt-1 desk:w-72 rounded-card border border-line-strong bg-surface p-1.5 shadow-float">
        {siblings.length >= TYPE_AHEAD_FROM && (
          <input
            type="search"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => event.key === "Enter" && firstLink(box.current)?.click()}
            aria-label="Cari unit"
            placeholder="Ketik nama"
            className="mb-1.5 min-h-11 rounded-control border border-line-strong bg-surface px-2.5 text-body font-normal desk:min-h-8.5 noscript:hidden"
          />
        )}
        <ul>
          {shown.map(({ label: name, href, note, current }) => (
            <li key={href}>
              <Link
                href={href}
                onClick={() => box.current?.removeAttribute("open")}
                aria-current={current ? "true" : undefined}
                className="flex min-h-12 items-center justify-between gap-3 rounded-control px-2.5 text-body font-medium text-ink no-underline hover:bg-sunken aria-[current]:bg-brand-tint aria-[current]:font-bold aria-[current]:text-brand desk:min-h-8 desk:text-cell"
              >
                {name}
                {note && <span className="text-label font-normal text-ink-2">{note}</span>}
              </Link>
            </li>
          ))}
        </ul>
        {shown.length === 0 && (
          <p role="status" className="px-2.5 py-1.5 font-normal">
            Tidak ada unit dengan nama itu.
          </p>
        )}
      </div>
    </details>
  );
}

function moveFocus(event: KeyboardEvent, box: HTMLDetailsElement | null) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !box?.open) return;
  const links = [...box.querySelectorAll<HTMLElement>("summary, input, a")];
  const at = links.findIndex((link) => link.matches(":focus"));
  links[Math.min(Math.max(at + step, 0), links.length - 1)]?.focus();
  event.preventDefault();
}

function firstLink(box: HTMLDetailsElement | null) {
  return box?.querySelector("a");
}
