import type { Actor, Klaster } from "#lib/access/actor";
import type { Role } from "#lib/access/permissions";
import { findActor } from "#lib/access/queries";
import { SECRET_PURPOSE } from "#lib/account/accept-code";
import { hashPassword } from "#lib/account/hash-password";
import { offeredSecret } from "#lib/account/one-time-code";
import { db } from "#lib/db/client";
import { seal, subkey } from "#lib/db/sealing";
import { dateOfMonth, type Month } from "#lib/period/month";
import type { TestUnit } from "#prisma/factories/units";

/** Of every account that a test makes. */
export const TEST_PASSWORD = "sandi-untuk-uji";

export type TestUser = { id: string; username: string; name: string; role: Role; unit: TestUnit };

type UserInput = {
  username: string;
  name: string;
  role: Role;
  unit: TestUnit;
  klaster?: Klaster;
  /** The desa that a PUSTU account serves. */
  desa?: readonly TestUnit[];
  reachSince?: Month;
  /** True: must still change the first password. */
  firstPassword?: boolean;
};

let hashed: Promise<string> | undefined;

export async function createUser(input: UserInput): Promise<TestUser> {
  const { username, name, role, unit } = input;
  hashed ??= hashPassword(TEST_PASSWORD);
  const since = dateOfMonth(input.reachSince ?? "2020-01");
  const { id } = await db().user.create({
    data: {
      username,
      name,
      role,
      unitId: unit.id,
      klaster: input.klaster ?? null,
      passwordHash: await hashed,
      passwordChangedAt: input.firstPassword ? null : new Date("2024-01-01T00:00:00Z"),
      reaches: { create: (input.desa ?? []).map((desa) => ({ unitId: desa.id, since })) },
    },
    select: { id: true },
  });
  return { id, username, name, role, unit };
}

/** An authenticator application of this account, set without its form: the secret. */
export async function createSecondFactor(user: Pick<TestUser, "id">): Promise<string> {
  const secret = offeredSecret(subkey("test"), user.id);
  const sealedSecret = seal(secret, SECRET_PURPOSE);
  await db().secondFactor.createMany({ data: [{ userId: user.id, sealedSecret, lastStep: 0 }] });
  return secret;
}

export async function createSession(user: Pick<TestUser, "id">): Promise<string> {
  const session = await db().session.create({ data: { userId: user.id }, select: { id: true } });
  return session.id;
}

/** Who is asking, as a request would find out. */
export async function signedIn(user: Pick<TestUser, "id">): Promise<Actor> {
  const actor = await findActor(await createSession(user));
  if (!actor) throw new Error("Sesi yang baru dibuat tidak ditemukan.");
  return actor;
}
