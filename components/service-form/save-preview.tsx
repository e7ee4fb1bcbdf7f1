"use client";

import { type RefObject, useEffect, useState } from "react";
import type { FormAction } from "#components/service-form/use-sending";
import { Icon } from "#components/ui/icon";
import { IDLE } from "#lib/action/result";

export type SavePreviewData = { lines: string[] };

/** Typing goes on meanwhile; the numbers follow when it rests. */
const REST_MS = 500;

/** What saving will move, before it is saved. Needs script: without it, it is not there. */
export function SavePreview({
  lines,
  before,
  after,
}: {
  lines: readonly string[];
  /** What the form itself knows: "K4 terpenuhi hari ini (1–1–2)", and last "Kontak berikut: 10 Des 2026". */
  before: readonly string[];
  after: readonly string[];
}) {
  const all = [...before, ...lines, ...after];
  if (all.length === 0) return null;
  return (
    <div aria-live="polite" className="rounded-[8px] bg-brand-tint px-3.5 py-3 noscript:hidden">
      <h2 className="text-body font-bold">Setelah disimpan</h2>
      <ul>
        {all.map((line) => (
          <li key={line} className="mt-1 flex gap-[7px] leading-snug">
            <span className="mt-0.5 text-brand">
              <Icon name="check" size={16} />
            </span>
            <MovedLine text={line} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** "K4 Kampong Damai 44 → 45 dari 71": the new number is the news. */
export function MovedLine({ text }: { text: string }) {
  const [, before, number, after] = /^(.* → )(\S+)(.*)$/.exec(text) ?? [];
  if (!number) return <span>{text}</span>;
  return (
    <span>
      {before}
      <b>{number}</b>
      {after}
    </span>
  );
}

/** On a phone the first effect stands in the bar; on a desk all of them stand over it. */
export function EffectLine({ lines: [first] }: { lines: readonly string[] }) {
  return (
    first && (
      <p className="text-center desk:hidden">
        <MovedLine text={first} />
      </p>
    )
  );
}

type Watched = {
  form: RefObject<HTMLFormElement | null>;
  action: FormAction<SavePreviewData> | undefined;
  /** Changes with every entry. */
  typed: unknown;
};

/** Which numbers the form would move, as it stands. */
export function usePreview({ form, action, typed }: Watched): string[] {
  const [lines, setLines] = useState<string[]>([]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again for what is typed
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(async () => {
      if (!action || !form.current) return;
      const result = await action(IDLE, new FormData(form.current)).catch(() => IDLE);
      if (!stale) setLines(result.status === "done" ? result.data.lines : []);
    }, REST_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [typed, action]);

  return lines;
}
