"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import { hearNumbers } from "#components/live/stream";
import { Button } from "#components/ui/button";
import { formatNumber } from "#lib/format";
import type { Told } from "#lib/live/within";

/** Of an open page: the server is not asked more often, however much moves. */
const APART_MS = 5_000;

/** The unit whose numbers the page shows, and its month. */
type Watched = { unit: string; month: string };

/** A page of numbers stays as they are: it is read again in its place as soon as one of them moves. */
export function Live({ unit, month }: Watched) {
  const router = useRouter();
  const [, refresh] = useTransition();
  const last = useRef(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      timer = undefined;
      last.current = Date.now();
      refresh(() => router.refresh());
    };
    const unhear = hearNumbers((told) => {
      if (timer === undefined && concerns(told, { unit, month }))
        timer = setTimeout(read, Math.max(0, last.current + APART_MS - Date.now()));
    });
    return () => {
      unhear();
      clearTimeout(timer);
    };
  }, [router, unit, month]);
  return null;
}

/** Where a line that moves would be under somebody's thumb the page says what is new, and waits. */
export function LiveBar({ unit, month }: Watched) {
  const router = useRouter();
  const [busy, refresh] = useTransition();
  const [news, setNews] = useState<number | null>(null);
  useEffect(
    () =>
      hearNumbers((told) => {
        if (concerns(told, { unit, month })) setNews((before) => (before ?? 0) + told.n);
      }),
    [unit, month],
  );
  return (
    <div role="status" className="contents">
      {news !== null && (
        <p className="sticky top-2 z-10 flex items-center justify-between gap-3 rounded-lg border border-line bg-surface px-4 py-2 shadow-md">
          <span>{news > 0 ? `${formatNumber(news)} catatan baru` : "Ada catatan baru"}</span>
          <Button
            onClick={() => {
              setNews(null);
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

/** Numbers of an earlier month than the first that moved stand as they are. */
function concerns({ units, since }: Told, { unit, month }: Watched): boolean {
  if (units.includes("*")) return true;
  return since !== null && since <= month && units.includes(unit);
}
