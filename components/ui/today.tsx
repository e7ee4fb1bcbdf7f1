"use client";

import { createContext, type ReactNode, use } from "react";
import type { Day } from "#lib/period/day";

const Today = createContext<Day | null>(null);

/** The day in the reader's zone, as the server has it: a browser's clock and zone may be anything. */
export function TodayIs({ day, children }: { day: Day; children: ReactNode }) {
  return <Today value={day}>{children}</Today>;
}

export function useToday(): Day {
  const day = use(Today);
  if (!day) throw new Error("A field that reads days stands outside <TodayIs>.");
  return day;
}
