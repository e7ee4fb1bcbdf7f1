import type { Actor } from "#lib/access/actor";
import type { Frame } from "#lib/coverage/read-frame";
import { formatInstant } from "#lib/format";
import type { MessagePlace } from "#lib/page/pws/whatsapp";
import { nowThere } from "#lib/period/today";

/** What leaves a page of numbers: on paper, as a file, as a text. */
export type TakeAway = {
  /** The page laid out for paper. */
  print: string | null;
  files: readonly { label: string; href: string }[];
  /** Plain text of one message. */
  message: string | null;
};

/** Whose numbers a text tells, and when they were read. */
export function messagePlace(
  { nameOf, unit, month }: Pick<Frame, "nameOf" | "unit" | "month">,
  { timeZone, demo }: Pick<Actor, "timeZone" | "demo">,
): MessagePlace {
  return { place: nameOf(unit), month, at: formatInstant(nowThere(timeZone), timeZone), demo };
}

/** One table in both shapes. */
export function tableFiles(hrefOf: (format: "XLSX" | "CSV") => string, what?: string): TakeAway["files"] {
  const named = (shape: string) => (what ? `${what}, ${shape}` : shape);
  return [
    { label: named("xlsx"), href: hrefOf("XLSX") },
    { label: named("CSV"), href: hrefOf("CSV") },
  ];
}
