"use client";

import { usePathname } from "next/navigation";
import {
  createContext,
  type FormEvent,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
  useState,
} from "react";
import { changedValues } from "#components/form/changed-values";
import { draftKey, forgetDraft, forgetDraftsOfOthers, keepDraft, readDraft } from "#components/form/drafts";
import { useHere } from "#components/ui/use-here";
import { valuesOf } from "#lib/action/form";
import type { ActionResult, FormValues } from "#lib/action/result";

/** Who is signed in on this page. */
export const Account = createContext<string | null>(null);

/** Around the pages of whoever is signed in: their drafts are found again, those of others go. */
export function DraftsOf({ account, children }: { account: string; children: ReactNode }) {
  useEffect(() => forgetDraftsOfOthers(account), [account]);
  return <Account value={account}>{children}</Account>;
}

type Asked = {
  /** Of this form among those of its page. */
  name: string;
  /** Of what is being written, made by the form or known before. */
  id: string;
  /** Of the form's fields, so that what is sent later is read as it was typed. */
  version: number;
  result: ActionResult<unknown>;
  /** The answer says that it was saved, and the page stays. */
  saved?: boolean;
  /** Fields that are not in a draft are drawn as they are stored now. */
  changesOnly?: boolean;
};

/**
 * What is typed into a form stays on this device until it is saved: in the tab's own storage, under the account, gone at
 * sign-out and with the tab. `values` fill the form again, which is drawn anew under the key `drawn`.
 */
export function useFormDraft({ name, id, version, result, saved = false, changesOnly = false }: Asked) {
  const account = useContext(Account);
  const path = usePathname();
  const here = useHere();
  const key = account && draftKey(account, path, name);
  const [values, setValues] = useState<FormValues | null>(null);
  const [drawn, setDrawn] = useState(0);
  const sending = useRef(false);
  // Before an earlier draft has been looked for, and whether somebody typed by then: it would take the field away.
  const awake = useRef(false);
  const typedBefore = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when script has come
  useEffect(() => {
    awake.current = true;
    const kept = key && result.status === "idle" && !typedBefore.current ? readDraft(key) : null;
    if (kept) draw(kept.values);
  }, []);

  function draw(next: FormValues | null) {
    setValues(next);
    setDrawn((before) => before + 1);
  }

  // An answer means that the page stays, and what was not saved with it.
  useEffect(() => {
    if (result.status !== "idle") sending.current = false;
    if (saved && key) forgetDraft(key);
    if (saved) setValues(null);
  }, [result, saved, key]);

  // Leaving the page while the form is on its way means that it was saved.
  useEffect(
    () => () => {
      if (sending.current && key) forgetDraft(key);
    },
    [key],
  );

  return {
    /** An answer brings its own. */
    values: "values" in result ? null : values,
    drawn,
    /** Where to come back to. */
    address: here,
    restored: values !== null,
    discard() {
      if (key) forgetDraft(key);
      draw(null);
    },
    handlers: {
      onInput: ({ currentTarget }: FormEvent<HTMLFormElement>) => {
        if (!awake.current) typedBefore.current = true;
        if (!key || (!awake.current && readDraft(key))) return;
        const typed = valuesOf(new FormData(currentTarget));
        const kept = changesOnly ? changedValues(currentTarget, typed, values) : typed;
        if (!kept) return forgetDraft(key);
        keepDraft(key, { id: typeof typed.id === "string" ? typed.id : id, version, values: kept });
      },
      onSubmit: () => {
        sending.current = true;
      },
    },
  };
}
