import { existsSync } from "node:fs";
import { join } from "node:path";
import { openDataFolder, openSecrets } from "#lib/cli/data-folder";
import { openDatabase, ownLogins } from "#lib/cli/open-database";
import { applySettings, readEnvFile } from "#lib/cli/settings";
import { Halt } from "#lib/db/halt";
import { readHealth } from "#lib/db/health";
import { demandNikKey } from "#lib/db/nik-key";

/** For commands that work beside the server: the database of .env, or the embedded one of the data folder. */
export async function openCommandDatabase(dataFolder = ".data"): Promise<string> {
  readEnvFile();
  const folder = await openDataFolder(dataFolder);
  const secrets = await openSecrets(folder);
  const logins = await openDatabase({ folder, serving: false });
  applySettings(logins, secrets);
  return logins.url;
}

/** The same, refused with another key than this data was made with. */
export async function openKeyedDatabase(dataFolder?: string): Promise<string> {
  const url = await openCommandDatabase(dataFolder);
  await demandNikKey(url);
  return url;
}

/** For commands that are about data: none is made where there is none. */
export async function openExistingDatabase(dataFolder = ".data"): Promise<string> {
  readEnvFile();
  if (!ownLogins() && !existsSync(join(dataFolder, "postgres")))
    throw new Halt(
      `Belum ada data di ${dataFolder}: jalankan npm run demo, atau sebut foldernya dengan --data DIR.`,
    );
  const url = await openCommandDatabase(dataFolder);
  const { ready, sentence } = await readHealth(url);
  if (!ready) throw new Halt(sentence);
  return url;
}
