import type { FormValues } from "#lib/action/result";

/** What was typed and not yet saved, on this device and for this account only; gone with the tab. */
export type FormDraft = {
  /** Of the record that it will become. */
  id: string;
  /** Of the definition that asked these fields. */
  version: number;
  values: FormValues;
};

const PREFIX = "denyut:isian:";

/** One draft for an account, whom or what it is about, and a form. */
export function draftKey(account: string, about: string, form: string): string {
  return `${PREFIX}${account}:${about}:${form}`;
}

export function readDraft(key: string): FormDraft | null {
  try {
    const text = sessionStorage.getItem(key);
    return text ? (JSON.parse(text) as FormDraft) : null;
  } catch {
    return null;
  }
}

/** A full or forbidden storage must not stop the work. */
export function keepDraft(key: string, draft: FormDraft): void {
  try {
    sessionStorage.setItem(
      key,
      JSON.stringify({ account: key.slice(PREFIX.length).split(":")[0], ...draft }),
    );
  } catch {}
}

export function forgetDraft(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {}
}

/** The draft of a record that has been saved. */
export function forgetDraftOf(recordId: string): void {
  for (const key of draftKeys()) if (readDraft(key)?.id === recordId) forgetDraft(key);
}

/** All of them, when somebody signs out. */
export function forgetDrafts(): void {
  for (const key of draftKeys()) forgetDraft(key);
}

/** Those of other accounts, when somebody else has signed in on this device. */
export function forgetDraftsOfOthers(account: string): void {
  for (const key of draftKeys()) if (!key.startsWith(`${PREFIX}${account}:`)) forgetDraft(key);
}

function draftKeys(): string[] {
  try {
    return Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    return [];
  }
}
