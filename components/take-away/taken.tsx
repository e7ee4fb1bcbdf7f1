"use client";

import { createContext, type ReactNode, startTransition, useContext } from "react";
import { type ActionResult, IDLE } from "#lib/action/result";
import type { TakenSource } from "#lib/page/pws/navigation";
import type { TakenShape } from "#lib/page/pws/taken-shapes";

type NoteAction = (previous: ActionResult<void>, form: FormData) => Promise<ActionResult<void>>;

const Noting = createContext<NoteAction | null>(null);
const Source = createContext<TakenSource | null>(null);

/** Who writes down what is taken along: once, around all pages. */
export function TakenNoted({ action, children }: { action: NoteAction; children: ReactNode }) {
  return <Noting value={action}>{children}</Noting>;
}

/** Of which unit and month the page is. */
export function TakenFrom({ source, children }: { source: TakenSource; children: ReactNode }) {
  return <Source value={source}>{children}</Source>;
}

/** The page that numbers are taken from, and what tells the audit so; nothing is said where it cannot be told. */
export function useTaken() {
  const action = useContext(Noting);
  const source = useContext(Source);
  const note = (shape: TakenShape, count: number) => {
    if (!action || !source) return;
    const form = new FormData();
    const told = { bentuk: shape, halaman: window.location.pathname, jumlah: String(count) };
    const { wilayah, month, basis } = source;
    for (const [name, text] of Object.entries({ ...told, wilayah, bulan: month, sasaran: basis }))
      form.set(name, text);
    startTransition(async () => {
      await action(IDLE, form);
    });
  };
  return { source, note };
}
