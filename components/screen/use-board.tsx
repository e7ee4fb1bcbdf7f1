"use client";

import { useEffect, useState } from "react";
import type { Board } from "#lib/page/screen/board";

/** The server sends something every half minute: without it for so long the screen is alone. */
const ALONE_MS = 75_000;
const AFTER_PAGE_MS = 1_500;
const TURN_MS = 60_000;
const SHIFT_MS = 600_000;
/** Two pixels this way and that, so that no line burns into the panel. */
const SHIFTS = ["0px, 0px", "2px, 0px", "2px, 2px", "0px, 2px"];

/** The board as it is now; when the connection is lost, the clock of what stands there. */
export function useBoard(first: Board, stream: string, timeZone: string) {
  const [board, setBoard] = useState(first);
  const [lost, setLost] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  useEffect(() => {
    let heard = Date.now();
    let source: EventSource | null = null;
    let ended = false;
    const alone = () => setLost((before) => before ?? clockAt(new Date(heard), timeZone));
    const open = () => {
      source = new EventSource(stream);
      source.addEventListener("papan", ({ data }) => {
        heard = Date.now();
        setLost(null);
        setBoard((before) => ({ ...before, ...(JSON.parse(data) as Partial<Board>) }));
      });
      source.addEventListener("error", alone);
      source.addEventListener("akhir", () => {
        ended = true;
        source?.close();
        setOver(true);
      });
    };
    const later = setTimeout(open, AFTER_PAGE_MS);
    const timer = setInterval(() => {
      if (Date.now() - heard > ALONE_MS) alone();
      // The server answered something else than a stream: it is asked again, as long as the screen is on.
      if (!ended && source?.readyState === EventSource.CLOSED) open();
    }, 15_000);
    return () => {
      source?.close();
      clearTimeout(later);
      clearInterval(timer);
    };
  }, [stream, timeZone]);
  return { board, lost, over };
}

/** The clock there, which of so many is shown, and where to: by the time alone, so that two screens show the same. */
export function useClock(many: number, { first, timeZone }: { first: string; timeZone: string }) {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return {
    clock: now === null ? first : clockAt(new Date(now), timeZone),
    turn: now === null || many === 0 ? 0 : Math.floor(now / TURN_MS) % many,
    shift: SHIFTS[now === null ? 0 : Math.floor(now / SHIFT_MS) % SHIFTS.length] ?? "0px, 0px",
  };
}

/** "11.40" */
function clockAt(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("id-ID", { hour: "2-digit", minute: "2-digit", timeZone }).format(at);
}
