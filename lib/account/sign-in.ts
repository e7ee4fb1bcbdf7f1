import "server-only";
import type { z } from "zod";
import type { Role } from "#lib/access/permissions";
import { passwordFits } from "#lib/account/hash-password";
import type { PosyanduSignInInput, SignInInput } from "#lib/account/schema";
import { countAttempt, forgetAttempts } from "#lib/account/throttle";
import { recordEvent } from "#lib/audit/record-event";
import { gate } from "#lib/db/client";
import type { Prisma } from "#lib/db/generated/client";
import { Refusal } from "#lib/errors";

const account = {
  id: true,
  username: true,
  name: true,
  role: true,
  passwordHash: true,
  disabledAt: true,
  unit: { select: { name: true } },
} satisfies Prisma.UserSelect;

type Credentials = Pick<z.output<typeof SignInInput>, "username" | "sandi">;
type PlaceCredentials = Pick<z.output<typeof PosyanduSignInInput>, "posyandu" | "sandi">;
type Account = { id: string; name: string; role: Role; unit: { name: string } };

/** The id of a new session. Unknown account and wrong password get one answer, after the same work. */
export async function signIn({ username, sandi }: Credentials): Promise<string> {
  const accounts = await gate().user.findMany({ where: { username }, select: account });
  return enter(username, accounts, sandi);
}

/** A kader need not remember a username: the posyandu and its password are enough. */
export async function signInToPosyandu(input: PlaceCredentials): Promise<string> {
  const accounts = await gate().user.findMany({
    where: { role: "KADER", disabledAt: null, unit: { code: input.posyandu } },
    select: account,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 3,
  });
  const [only, another] = accounts;
  return enter(only && !another ? only.username : input.posyandu, accounts, input.sandi);
}

async function enter(
  name: string,
  accounts: Prisma.UserGetPayload<{ select: typeof account }>[],
  password: string,
): Promise<string> {
  await countAttempt(name, () => recordHeld(accounts));
  const fitting = await findFitting(accounts, password);
  if (!fitting) throw new Refusal("WRONG_PASSWORD", "sandi");
  await forgetAttempts(name);
  if (fitting.disabledAt) throw new Refusal("ACCOUNT_DISABLED");
  return startSession(fitting);
}

const NOBODY = { id: null, name: "Akun tidak dikenal", role: "", unit: { name: "" } } as const;

/** One that does not exist leaves a row too: whoever waits for the answer learns nothing from it. */
async function recordHeld(accounts: readonly Account[]) {
  await gate().$transaction(async (tx) => {
    for (const { id, name, role, unit } of accounts.length > 0 ? accounts : [NOBODY])
      await recordEvent(tx, { id, name, role, unitName: unit.name }, "account.blocked", {
        kind: "account",
        ...(id && { id }),
      });
  });
}

async function findFitting<A extends { passwordHash: string }>(accounts: A[], password: string) {
  if (accounts.length === 0) await passwordFits(null, password);
  for (const candidate of accounts)
    if (await passwordFits(candidate.passwordHash, password)) return candidate;
  return null;
}

function startSession({ id, name, role, unit }: Account): Promise<string> {
  return gate().$transaction(async (tx) => {
    const session = await tx.session.create({ data: { userId: id }, select: { id: true } });
    const doer = { id, name, role, unitName: unit.name };
    await recordEvent(tx, doer, "session.started", { kind: "session", id: session.id });
    return session.id;
  });
}
