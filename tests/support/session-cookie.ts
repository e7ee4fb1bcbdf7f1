import { randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import type { Client } from "pg";
import { cookieName, SESSION_COOKIE } from "#lib/access/session";

/** Signs an account in without its form: a session row, and the cookie that the browser would hold. */
export async function sessionCookie(client: Client, username: string, secret: string): Promise<string> {
  const sid = randomUUID();
  const { rowCount } = await client.query(
    "INSERT INTO sessions (id, user_id) SELECT $1, id FROM users WHERE username = $2",
    [sid, username],
  );
  if (rowCount !== 1) throw new Error(`Tidak ada akun ${username}`);
  return `${cookieName("http:", SESSION_COOKIE)}=${await encode({ token: { sid }, secret })}`;
}
