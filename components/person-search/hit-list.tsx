"use client";

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { Badge } from "#components/ui/badge";
import { Icon } from "#components/ui/icon";
import { Link } from "#components/ui/link";
import type { PersonHit } from "#lib/page/search/hit";
import { nikWords } from "#lib/person/labels";
import { LATE, recordHref } from "#lib/programme/addresses";

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** One tab a person: arrows up and down go to the next person, right and left to what may be done for them. */
export function HitList({
  label,
  hits,
  hrefOf = ({ id }) => `/orang/${id}`,
  verb = "Buka",
  from,
}: {
  label: string;
  hits: readonly PersonHit[];
  hrefOf?: (hit: PersonHit) => string;
  verb?: string;
  /** Path to come back to after recording. */
  from?: string;
}) {
  const list = useRef<HTMLUListElement>(null);
  // Without script every link stays a tab of its own.
  useEffect(() => {
    for (const link of list.current?.querySelectorAll("[data-quick]") ?? [])
      link.setAttribute("tabindex", "-1");
  });
  return (
    <ul ref={list} aria-label={label} onKeyDown={move}>
      {hits.map((hit) => (
        <li
          key={hit.id}
          data-person=""
          className="relative grid gap-x-4 gap-y-2 border-t border-line px-4 py-3 first:border-t-0 focus-within:bg-brand-tint hover:bg-page desk:grid-cols-[minmax(0,1fr)_auto] desk:items-center desk:py-2.5"
        >
          <Identity hit={hit} href={hrefOf(hit)} />
          <div className="flex flex-wrap items-center gap-2 desk:justify-end">
            {hit.services.map(({ kind, short, label: whole }) => (
              <Link
                key={kind}
                href={
                  kind === "SUSULAN" ? LATE.href({ id: hit.id, from }) : recordHref(hit.id, kind, { from })
                }
                data-quick=""
                title={whole}
                className="relative z-10 inline-flex min-h-12 items-center justify-center gap-1 rounded-control border border-line-strong bg-surface px-3.5 text-[0.9375rem] font-semibold text-brand no-underline hover:border-brand hover:bg-brand-tint max-desk:grow desk:min-h-8 desk:px-2.5 desk:text-cell"
              >
                <Icon name="plus" size={15} />
                {short}
                <span className="sr-only">
                  : {whole}, {hit.name}
                </span>
              </Link>
            ))}
            <span
              aria-hidden="true"
              className="hidden w-16 items-center justify-end font-semibold text-brand desk:inline-flex"
            >
              {verb}
              <Icon name="forward" size={16} />
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Identity({ hit, href }: { hit: PersonHit; href: string }) {
  const facts: ReactNode[] = [
    `${hit.sex === "L" ? "L" : "P"}, ${hit.age}, lahir ${hit.born}`,
    hit.mother && `ibu ${hit.mother}`,
    hit.place,
    hit.home,
  ].filter(Boolean);
  return (
    <div className="min-w-0">
      <p className="flex flex-wrap items-baseline gap-x-2.5">
        <Link
          href={href}
          data-name=""
          className="text-[1.0625rem] leading-6 font-bold text-ink no-underline outline-none after:absolute after:inset-0 hover:underline focus-visible:underline focus-visible:after:rounded-control focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-brand desk:text-[0.875rem] desk:leading-5"
        >
          {hit.name}
        </Link>
        <span className="text-label text-ink-3">{nikWords(hit.hasNik)}</span>
        {hit.died && <Badge tone="wait">meninggal</Badge>}
      </p>
      <p className="text-ink-2 desk:text-cell">{facts.join(" · ")}</p>
      {hit.note && <p className="font-semibold desk:text-cell">{hit.note}</p>}
    </div>
  );
}

function move(event: KeyboardEvent<HTMLUListElement>) {
  const link = event.target;
  if (!(link instanceof HTMLElement)) return;
  const person = link.closest("[data-person]");
  const stop = stopFrom(event.key, link, person);
  if (!stop) return;
  event.preventDefault();
  stop.focus();
}

function stopFrom(key: string, link: HTMLElement, person: Element | null): HTMLElement | null {
  if (!person) return null;
  const step = STEPS[key];
  if (step) {
    const people = [...(person.parentElement?.querySelectorAll("[data-person]") ?? [])];
    return people[people.indexOf(person) + step]?.querySelector<HTMLElement>("[data-name]") ?? null;
  }
  if (key !== "ArrowRight" && key !== "ArrowLeft") return null;
  const links = [...person.querySelectorAll<HTMLElement>("a")];
  return links[links.indexOf(link) + (key === "ArrowRight" ? 1 : -1)] ?? null;
}
