import { addDays, type Day } from "#lib/period/day";
import { hplOn } from "#lib/pregnancy/uk";
import type { Contact } from "#lib/programme/pregnancy/contacts";
import { referenceValue } from "#lib/reference/values";

export type DueState = "BELUM_WAKTUNYA" | "JATUH_TEMPO" | "TERLAMBAT";
export type NextContact = { from: Day; lateAfter: Day; state: DueState };

const MONTHLY = { opens: 28, late: 45 };
const WEEKLY_AT_TERM = 7;

/**
 * When the next antenatal contact is due: the first as soon as the pregnancy is known and within the first trimester,
 * then 28 days after the last (late after 45), but no later than HPL, and weekly from HPL on.
 */
export function nextContact(
  hphtOn: Day,
  knownOn: Day,
  { contacts, on }: { contacts: readonly Contact[]; on: Day },
): NextContact {
  const lastOn = contacts.at(-1)?.on ?? null;
  const { from, lateAfter } = lastOn ? windowAfter(hphtOn, lastOn) : firstWindow(hphtOn, knownOn, on);
  if (on < from) return { from, lateAfter, state: "BELUM_WAKTUNYA" };
  return { from, lateAfter, state: on <= lateAfter ? "JATUH_TEMPO" : "TERLAMBAT" };
}

type Window = { from: Day; lateAfter: Day };

/** To the last day of the first trimester. */
function firstWindow(hphtOn: Day, knownOn: Day, on: Day): Window {
  const last = addDays(hphtOn, referenceValue("TM1_MINGGU", on) * 7 + 6);
  return { from: knownOn, lateAfter: later(knownOn, last) };
}

function windowAfter(hphtOn: Day, lastOn: Day): Window {
  const term = hplOn(hphtOn);
  if (lastOn >= term)
    return { from: addDays(lastOn, WEEKLY_AT_TERM), lateAfter: addDays(lastOn, 2 * WEEKLY_AT_TERM) };
  const from = earlier(addDays(lastOn, MONTHLY.opens), term);
  return { from, lateAfter: later(from, earlier(addDays(lastOn, MONTHLY.late), term)) };
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
