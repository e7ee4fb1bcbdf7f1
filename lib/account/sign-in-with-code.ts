import "server-only";
import { acceptCode } from "#lib/account/accept-code";
import type { Caller } from "#lib/account/caller";
import { door } from "#lib/account/door";
import type { Entered } from "#lib/account/sign-in";
import { recordFailed, recordHeld, startSession } from "#lib/account/sign-in-events";
import { forget, giveBack, hashed, lockAfter } from "#lib/account/throttle";
import { isFor, type Ticket } from "#lib/account/ticket";
import { gate } from "#lib/db/client";
import { Refusal } from "#lib/errors";

/** The second step: whoever holds the ticket has told the password a moment ago. */
export function signInWithCode(
  input: { kode: string },
  ticket: Ticket | null,
  caller: Caller,
): Promise<Entered> {
  return door.pass(() => enter(input, ticket, caller));
}

async function enter(
  { kode }: { kode: string },
  ticket: Ticket | null,
  { address, browser }: Caller,
): Promise<Entered> {
  const account = ticket && (await findAccount(ticket.accountId));
  if (!account || account.disabledAt || !isFor(ticket, account)) throw new Refusal("TICKET_OVER");

  // Who only knew the password from this browser, before there was a code, is a stranger here.
  const factorId = account.factors[0]?.id;
  const known = factorId !== undefined && browser.factors.includes(factorId);
  const lock = known ? "own" : "pair";
  const key = hashed("kode", account.id, known ? browser.id : address);
  const held = () => recordHeld([account], address);
  await lockAfter(lock, key, held, "TOO_MANY_CODES");
  const ofAll = hashed(account.id);
  if (!known) await lockAfter("code", ofAll, held, "TOO_MANY_CODES");
  if (!(await acceptCode(account, kode))) {
    await recordFailed([account], address, "kode");
    throw new Refusal("CODE_WRONG", "kode");
  }
  await forget(lock, key);
  if (!known) await giveBack("code", ofAll);
  return { sessionId: await startSession(account), accountId: account.id, factorId };
}

function findAccount(id: string) {
  return gate().user.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      role: true,
      passwordHash: true,
      disabledAt: true,
      unit: { select: { name: true } },
      factors: { where: { endedAt: null }, select: { id: true } },
    },
  });
}
