"use client";

import { useSyncExternalStore } from "react";

/** As the variant `desk` of globals.css: a phone held sideways is wide and stays a phone. */
const DESK = "(width >= 720px) and (height >= 480px)";

export function useDesk(): boolean {
  return useSyncExternalStore(subscribe, isDesk, () => true);
}

function subscribe(onChange: () => void) {
  const query = matchMedia(DESK);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

function isDesk(): boolean {
  return matchMedia(DESK).matches;
}
