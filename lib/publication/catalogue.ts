import { indicatorIn } from "#lib/coverage/catalogue";
import { groupOf, type Indicator } from "#lib/coverage/definition";
import { kindOf } from "#lib/coverage/kinds";
import type { Month } from "#lib/period/month";
import type { GroupCode } from "#lib/sasaran/groups";

/**
 * What may be told to everybody, wholes before their parts: `within` counts all that is counted here too. No two of them
 * are out of the same count, so that none tells what another hides. What is restricted is in no open tally.
 */
export const PUBLISHED = [
  { code: "KIA01", within: null },
  { code: "KIA03", within: "KIA01" },
  { code: "KIA04", within: "KIA03" },
  { code: "GIZ01", within: null },
  { code: "GIZ03", within: "GIZ01" },
  { code: "GIZ06", within: "GIZ01" },
  { code: "GIZ07", within: "GIZ01" },
  { code: "SPM05", within: null },
  { code: "ILP11", within: null },
  { code: "SPM06", within: null },
  { code: "PTM02", within: null },
  { code: "SPM07", within: null },
  { code: "LAN02", within: null },
] as const satisfies readonly { code: string; within: string | null }[];

export type PublishedCode = (typeof PUBLISHED)[number]["code"];

export function isPublishedCode(code: string): code is PublishedCode {
  return PUBLISHED.some((one) => one.code === code);
}

export function publishedIn(month: Month): { indicator: Indicator; within: string | null }[] {
  return PUBLISHED.flatMap(({ code, within }) => {
    const indicator = indicatorIn(month, code);
    return indicator ? [{ indicator, within }] : [];
  });
}

/** Out of a sasaran that is stored, not of people who are counted: it has a table of its own, shared by all who ask for it. */
export function sasaranOf(indicator: Indicator): GroupCode | null {
  return kindOf(indicator).outOf === "SASARAN" ? groupOf(indicator) : null;
}
