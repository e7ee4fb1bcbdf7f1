import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import { seal, unseal } from "#lib/db/sealing";

export const TICKET_MINUTES = 10;

const PURPOSE = "sign-in ticket";

/** Whose password was right, which password that was, and until when the code may follow. No session yet. */
const Ticket = z.object({ accountId: z.uuid(), password: z.string(), until: z.number() });

export type Ticket = z.output<typeof Ticket>;

type Proved = { id: string; passwordHash: string };

export function makeTicket({ id, passwordHash }: Proved, at: Date): string {
  const until = at.getTime() + TICKET_MINUTES * 60_000;
  return seal(JSON.stringify({ accountId: id, password: markOf(passwordHash), until }), PURPOSE);
}

/** Null when it was not made here, or is over. */
export function readTicket(sealed: string, at: Date): Ticket | null {
  try {
    const ticket = Ticket.parse(JSON.parse(unseal(sealed, PURPOSE)));
    return ticket.until > at.getTime() ? ticket : null;
  } catch {
    return null;
  }
}

/** With another password since then it is worth nothing. */
export function isFor(ticket: Ticket, { id, passwordHash }: Proved): boolean {
  return ticket.accountId === id && ticket.password === markOf(passwordHash);
}

function markOf(passwordHash: string): string {
  return createHash("sha256").update(passwordHash).digest("base64url");
}
