import "server-only";
import type { z } from "zod";
import type { Caller } from "#lib/account/caller";
import { door } from "#lib/account/door";
import { firstPasswordIsOver } from "#lib/account/first-password";
import { demandRoomToHash, whichFits } from "#lib/account/hash-password";
import type { EnteredBy } from "#lib/account/known-browser";
import type { PosyanduSignInInput, SignInInput } from "#lib/account/schema";
import {
  type Failure,
  recordFailed,
  recordHeld,
  recordSlowed,
  startSession,
} from "#lib/account/sign-in-events";
import { countAttempt } from "#lib/account/throttle";
import { makeTicket } from "#lib/account/ticket";
import { gate } from "#lib/db/client";
import type { Prisma } from "#lib/db/generated/client";
import { now } from "#lib/db/now";
import { Refusal, type WholeCode } from "#lib/errors";

const account = {
  id: true,
  username: true,
  name: true,
  role: true,
  passwordHash: true,
  passwordChangedAt: true,
  passwordIssuedAt: true,
  disabledAt: true,
  unit: { select: { name: true } },
  factors: { where: { endedAt: null }, select: { id: true } },
} satisfies Prisma.UserSelect;

type Known = Prisma.UserGetPayload<{ select: typeof account }>;
type Credentials = Pick<z.output<typeof SignInInput>, "username" | "sandi">;
type PlaceCredentials = Pick<z.output<typeof PosyanduSignInInput>, "posyandu" | "sandi">;

/** A new session, or the ticket with which the code is to follow. */
export type Entry = Entered | { ticket: string };

export type Entered = { sessionId: string } & EnteredBy;

/** Unknown account and wrong password get one answer, after the same work. */
export async function signIn({ username, sandi }: Credentials, caller: Caller): Promise<Entry> {
  const find = async () => ({
    name: username,
    accounts: await gate().user.findMany({ where: { username }, select: account }),
  });
  return enter({ find, password: sandi, caller });
}

/** A kader need not remember a username: the posyandu and its password are enough. */
export async function signInToPosyandu(input: PlaceCredentials, caller: Caller): Promise<Entry> {
  const find = async () => {
    const accounts = await gate().user.findMany({
      where: { role: "KADER", disabledAt: null, unit: { code: input.posyandu } },
      select: account,
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      take: 3,
    });
    const [only, another] = accounts;
    return { name: only && !another ? only.username : input.posyandu, accounts };
  };
  return enter({ find, password: input.sandi, caller });
}

type Attempt = {
  find: () => Promise<{ name: string; accounts: readonly Known[] }>;
  password: string;
  caller: Caller;
};

async function enter({ find, password, caller }: Attempt): Promise<Entry> {
  const { address } = caller;
  demandRoomToHash();
  const { accounts, counting } = await door.pass(() => countAtDoor(find, caller));
  const fitting = await counting
    .waitTurn()
    .then(() => findFitting(accounts, password))
    .catch(async (error: unknown) => {
      await counting.takeBack(); // too many at once: nobody has looked at it
      throw error;
    });
  if (!fitting) {
    await recordFailed(accounts, address, "kata sandi");
    throw new Refusal("WRONG_PASSWORD", "sandi");
  }
  await counting.forgive();
  const barred = barOf(fitting);
  if (barred) {
    await recordFailed([fitting], address, barred.reason);
    throw new Refusal(barred.code);
  }
  if (fitting.factors.length > 0) return { ticket: makeTicket(fitting, now()) };
  return { sessionId: await startSession(fitting), accountId: fitting.id };
}

/** Asked one after the other of a few: a flood leaves the connections to the pages. */
async function countAtDoor(find: Attempt["find"], caller: Caller) {
  demandRoomToHash();
  const { name, accounts } = await find();
  const { address } = caller;
  const guessed = {
    name,
    accountIds: accounts.map(({ id }) => id),
    salt: accounts.map(({ passwordHash }) => passwordHash).join(),
  };
  const counting = await countAttempt(guessed, caller, {
    held: () => recordHeld(accounts, address),
    slowed: (what) => (what === "address" ? recordSlowed([], address) : recordSlowed(accounts, null)),
  });
  return { accounts, counting };
}

/** Told only to whoever knows the password. */
function barOf(known: Known): { code: WholeCode; reason: Failure } | null {
  if (known.disabledAt) return { code: "ACCOUNT_DISABLED", reason: "akun nonaktif" };
  if (firstPasswordIsOver(known, now()))
    return { code: "FIRST_PASSWORD_OLD", reason: "kata sandi awal lewat" };
  return null;
}

async function findFitting(accounts: readonly Known[], password: string): Promise<Known | null> {
  const hashes = accounts.map(({ passwordHash }) => passwordHash);
  return accounts[await whichFits(hashes, password)] ?? null;
}
