import { existsSync } from "node:fs";
import type { Secrets } from "#lib/cli/data-folder";
import type { Logins } from "#lib/cli/open-database";
import { Halt } from "#lib/db/halt";
import { env } from "#lib/env";

/** The .env of development; what the environment already says wins. */
export function readEnvFile(): void {
  if (existsSync(".env")) process.loadEnvFile(".env");
}

/** What the library reads through lib/env, put into this process and so into the server it starts. */
export function applySettings({ url, serverUrl }: Logins, secrets: Secrets, port = 3000): void {
  process.env.DATABASE_URL = serverUrl;
  process.env.DENYUT_OWNER_URL = url;
  process.env.DENYUT_NIK_KEY ??= secrets.nikKey;
  process.env.NEXTAUTH_SECRET ??= secrets.nextAuthSecret;
  process.env.NEXTAUTH_URL ??= `http://127.0.0.1:${port}`;
  try {
    env();
  } catch (error) {
    throw new Halt(error instanceof Error ? error.message : String(error));
  }
}
