import { openDataFolder, openSecrets } from "#lib/cli/data-folder";
import { openDatabase } from "#lib/cli/open-database";
import { applySettings, readEnvFile } from "#lib/cli/settings";

/** For commands that work beside the server: the database of .env, or the embedded one of the data folder. */
export async function openCommandDatabase(dataFolder = ".data"): Promise<string> {
  readEnvFile();
  const folder = await openDataFolder(dataFolder);
  const secrets = await openSecrets(folder);
  const url = await openDatabase({ url: process.env.DATABASE_URL, folder, serving: false });
  applySettings(url, secrets);
  return url;
}
