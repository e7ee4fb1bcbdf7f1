"use client";

import { startTransition, useEffect, useRef } from "react";
import { draftKey, keepDraft, readDraft } from "#components/form/drafts";
import type { ActionResult } from "#lib/action/result";
import { newRecordId } from "#lib/entry/record-id";
import type { SearchHits } from "#lib/page/search/hit";

/**
 * Back searches again. The entry of the browser's history holds only a number; what was searched for lies with the
 * drafts, of this account, and goes with them at sign-out. Never in an address.
 */
export function useKeptSearch(
  account: string | undefined,
  result: ActionResult<SearchHits>,
  search: (form: FormData) => void,
): void {
  const begun = useRef(false);

  useEffect(() => {
    if (!account || begun.current) return;
    begun.current = true;
    const number = numberIn(window.history.state);
    const kept = number && readDraft(keyOf(account, number));
    if (!kept) return;
    const form = new FormData();
    for (const [name, value] of Object.entries(kept.values)) form.set(name, String(value));
    startTransition(() => search(form));
  }, [account, search]);

  useEffect(() => {
    if (!account || result.status !== "done") return;
    const { text, page } = result.data;
    const number = numberIn(window.history.state) ?? newRecordId();
    keepDraft(keyOf(account, number), { id: number, version: 1, values: { text, page: String(page) } });
    window.history.replaceState({ ...window.history.state, cari: number }, "");
  }, [account, result]);
}

const keyOf = (account: string, number: string) => draftKey(account, number, "cari");

function numberIn(state: unknown): string | null {
  const number = (state as { cari?: unknown } | null)?.cari;
  return typeof number === "string" ? number : null;
}
