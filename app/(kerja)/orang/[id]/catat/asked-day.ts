import type { Day } from "#lib/period/day";
import { readWrittenDay } from "#lib/period/written-day";

/** The day of an address, written as people write it, and what is wrong with one that is none. */
export function askedDay(text: string | undefined, today: Day): { day?: Day; problem?: string } {
  if (text === undefined) return {};
  if (text.trim() === "") return { problem: "Isi tanggal layanannya." };
  const read = readWrittenDay(text, today);
  return "day" in read ? { day: read.day } : { problem: read.problem };
}
