import "server-only";
import type { Role } from "#lib/access/permissions";
import { Line } from "#lib/account/line";
import { recordEvent } from "#lib/audit/record-event";
import { gate, type Tx } from "#lib/db/client";

/** As the audit names whoever tried to be one. */
export type Account = { id: string; name: string; role: Role; unit: { name: string } };

const NOBODY = { id: null, name: "Akun tidak dikenal", role: "", unit: { name: "" } } as const;

/** Why nobody came in, as the audit says it. */
export type Failure = "kata sandi" | "kode" | "kata sandi lama" | "kata sandi awal lewat" | "akun nonaktif";

/** What was typed as a name is not told: where no such account exists it may be a password. */
export function recordFailed(accounts: readonly Account[], address: string, reason: Failure): Promise<void> {
  return each(accounts, (tx, doer, id) =>
    recordEvent(tx, doer, "account.sign-in-failed", { kind: "account", ...id }, { address, reason }),
  );
}

/** One that does not exist leaves a row too: whoever waits for the answer learns nothing from it. */
export function recordHeld(accounts: readonly Account[], address: string): Promise<void> {
  return each(accounts, (tx, doer, id) =>
    recordEvent(tx, doer, "account.blocked", { kind: "account", ...id }, { address }),
  );
}

/** Many names from one address, or one name from many: told once a window. */
export function recordSlowed(accounts: readonly Account[], address: string | null): Promise<void> {
  return each(accounts, (tx, doer, id) =>
    recordEvent(tx, doer, "account.slowed", { kind: "account", ...id }, address === null ? {} : { address }),
  );
}

/** Of one account one after the other writes to its chain: a crowd that waits there leaves the connections to the pages. */
const desk = new Line(3, Number.POSITIVE_INFINITY);

export function startSession({ id, name, role, unit }: Account): Promise<string> {
  return desk.pass(() =>
    gate().$transaction(async (tx) => {
      const session = await tx.session.create({ data: { userId: id }, select: { id: true } });
      const doer = { id, name, role, unitName: unit.name };
      await recordEvent(tx, doer, "session.started", { kind: "session", id: session.id });
      return session.id;
    }),
  );
}

type Write = (tx: Tx, doer: Parameters<typeof recordEvent>[1], subject: { id?: string }) => Promise<void>;

async function each(accounts: readonly Account[], write: Write): Promise<void> {
  await gate().$transaction(async (tx) => {
    for (const { id, name, role, unit } of accounts.length > 0 ? accounts : [NOBODY])
      await write(tx, { id, name, role, unitName: unit.name }, id === null ? {} : { id });
  });
}
