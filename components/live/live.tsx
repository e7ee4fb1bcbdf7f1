"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import { hearNumbers } from "#components/live/stream";
import { Button } from "#components/ui/button";
import { concerns, newsWords, type Use, type Watched, wouldJump } from "#lib/live/watched";

/** Of an open page: the server is not asked more often, however much moves. */
const APART_MS = 5_000;

/**
 * A page of numbers stays as they are: it is read again in its place as soon as one of them moves. Where that would
 * disturb whoever uses it, it says what is new, and waits to be asked.
 */
export function Live({
  unit,
  month,
  waits = false,
}: Watched & { /** Its lines move under a hand in any case. */ waits?: boolean }) {
  const router = useRouter();
  const [busy, refresh] = useTransition();
  const [news, setNews] = useState<number | null>(null);
  const last = useRef(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let records = 0;
    const read = () => {
      timer = undefined;
      const told = records;
      records = 0;
      if (waits || wouldJump(pageUse())) return setNews((before) => (before ?? 0) + told);
      last.current = Date.now();
      setNews(null);
      refresh(() => router.refresh());
    };
    const unhear = hearNumbers((told) => {
      if (!concerns(told, { unit, month })) return;
      records += told.n;
      timer ??= setTimeout(read, waits ? 0 : Math.max(0, last.current + APART_MS - Date.now()));
    });
    return () => {
      unhear();
      clearTimeout(timer);
    };
  }, [router, unit, month, waits]);
  return (
    <div role="status" className="contents">
      {news !== null && (
        <p className="sticky top-2 z-10 flex items-center justify-between gap-3 rounded-lg border border-line bg-surface px-4 py-2 shadow-md print:hidden">
          <span>{newsWords(news)}</span>
          <Button
            onClick={() => {
              setNews(null);
              last.current = Date.now();
              refresh(() => router.refresh());
            }}
            disabled={busy}
          >
            Perbarui
          </Button>
        </p>
      )}
    </div>
  );
}

/** A list that was chosen from keeps the focus; nothing is being typed in it. */
const TYPED_IN = "input:not([type=radio], [type=checkbox]), textarea";

function pageUse(): Use {
  return {
    writing: document.activeElement?.matches(TYPED_IN) ?? false,
    asking: document.querySelector("dialog[open]") !== null,
    scrolled: window.scrollY,
    height: window.innerHeight,
  };
}
