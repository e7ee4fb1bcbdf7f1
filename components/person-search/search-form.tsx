"use client";

import { type ReactNode, useActionState, useEffect, useRef } from "react";
import { TypedBy } from "#components/form/typed-by";
import { HitList } from "#components/person-search/hit-list";
import { useKeptSearch } from "#components/person-search/use-kept-search";
import { Button } from "#components/ui/button";
import { Card } from "#components/ui/card";
import { FieldError, inputLook } from "#components/ui/field";
import { Icon } from "#components/ui/icon";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { type ActionResult, IDLE, problemIn, valueIn } from "#lib/action/result";
import { formatNumber } from "#lib/format";
import type { PersonHit, SearchHits } from "#lib/page/search/hit";

export type SearchAction = (
  previous: ActionResult<SearchHits>,
  form: FormData,
) => Promise<ActionResult<SearchHits>>;

/** A name or a NIK goes in the body of a request, never in an address. Works before JavaScript. */
export function SearchForm({
  action,
  hrefOf,
  verb,
  nothing,
  idle,
  except,
  account,
}: {
  action: SearchAction;
  hrefOf?: (hit: PersonHit) => string;
  verb?: string;
  /** What to do when nobody is found; gets what was typed. */
  nothing: (text: string) => ReactNode;
  /** Stands below the field until something was searched for. */
  idle?: ReactNode;
  /** Someone not to be offered. */
  except?: string;
  /** Whose search it is: with it the search is there again after Back. */
  account?: string;
}) {
  const [result, search] = useActionState<ActionResult<SearchHits>, FormData>(action, IDLE);
  useKeptSearch(account, result, search);
  const found = result.status === "done" ? result.data : null;
  const text = found?.text ?? valueIn(result, "text") ?? "";
  const problem = problemIn(result, "text") ?? (result.status === "refused" ? result.message : undefined);
  return (
    <>
      <search>
        <form action={search} className="grid gap-1.5">
          <TypedBy />
          <label htmlFor="text" className="text-[1.0625rem] leading-6 font-bold desk:text-body">
            Nama atau NIK
          </label>
          <p id="text-petunjuk" className="text-ink-2 desk:text-cell">
            Tiga huruf atau lebih dari nama, atau 16 angka NIK.
            <span className="max-desk:hidden noscript:hidden">
              {" "}
              Tombol <kbd className="rounded-chip border border-line-strong px-1.5 font-sans">/</kbd> kembali
              ke sini.
            </span>
          </p>
          <div className="flex gap-2">
            <SearchInputBox text={text} invalid={problem !== undefined} />
            <SubmitButton size="form" pendingLabel="Mencari…">
              Cari
            </SubmitButton>
          </div>
          {problem && <FieldError id="text-galat">{problem}</FieldError>}
        </form>
      </search>
      <div className="grid gap-4.5">
        {found ? <Found found={found} {...{ search, hrefOf, verb, nothing, except }} /> : idle}
      </div>
    </>
  );
}

function SearchInputBox({ text, invalid }: { text: string; invalid: boolean }) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest("input, select, textarea");
      if (event.key !== "/" || typing || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      box.current?.select();
      box.current?.focus();
    };
    document.addEventListener("keydown", focus);
    return () => document.removeEventListener("keydown", focus);
  }, []);
  return (
    <span className="relative min-w-0 grow desk:max-w-xl">
      <span className="pointer-events-none absolute inset-y-0 left-3 grid place-items-center text-ink-2">
        <Icon name="search" />
      </span>
      <input
        ref={box}
        id="text"
        name="text"
        type="search"
        key={text}
        defaultValue={text}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        aria-describedby={invalid ? "text-petunjuk text-galat" : "text-petunjuk"}
        aria-invalid={invalid || undefined}
        className={`${inputLook(invalid ? "flag" : "plain")} pl-10!`}
      />
    </span>
  );
}

function Found({
  found: { text, hits, total, from, page },
  search,
  hrefOf,
  verb,
  nothing,
  except,
}: {
  found: SearchHits;
  search: (form: FormData) => void;
  hrefOf: ((hit: PersonHit) => string) | undefined;
  verb: string | undefined;
  nothing: (text: string) => ReactNode;
  except: string | undefined;
}) {
  const shown = hits.filter(({ id }) => id !== except);
  if (shown.length === 0) return <Notice title="Tidak ditemukan di wilayah Anda.">{nothing(text)}</Notice>;
  const to = from + hits.length - 1;
  return (
    <>
      <Card
        flush
        title={total === 1 ? "1 orang" : `${formatNumber(total)} orang`}
        aside="Daftar nama ini tercatat di jejak audit."
      >
        <p role="status" className="sr-only">
          {formatNumber(total)} orang ditemukan.
        </p>
        <HitList label="Hasil pencarian" hits={shown} {...(hrefOf && { hrefOf })} {...(verb && { verb })} />
      </Card>
      {total > hits.length && (
        <form action={search} className="flex flex-wrap items-center justify-between gap-3">
          <TypedBy />
          <input type="hidden" name="text" value={text} />
          <p className="text-ink-2">
            {formatNumber(from)}–{formatNumber(to)} dari {formatNumber(total)} orang
          </p>
          <div className="flex gap-2">
            {page > 1 && (
              <Button type="submit" name="page" value={page - 1}>
                Sebelumnya
              </Button>
            )}
            {to < total && (
              <Button type="submit" name="page" value={page + 1}>
                Berikutnya
              </Button>
            )}
          </div>
        </form>
      )}
      {to >= total && <div className="text-ink-2">Bukan salah satunya? {nothing(text)}</div>}
    </>
  );
}
