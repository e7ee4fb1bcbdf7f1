"use client";

import { useEffect, useState } from "react";

const TICK_MS = 20_000;

/** 0 until script has come. */
export function useClock(): number {
  const [now, setNow] = useState(0);
  useEffect(() => {
    const tick = () => setNow(Date.now());
    tick();
    const timer = setInterval(tick, TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
