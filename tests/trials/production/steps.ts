import { readdir } from "node:fs/promises";
import { join } from "node:path";
import * as checks from "#tests/trials/production/checks";
import {
  addAccounts,
  addNetwork,
  CHILD,
  chooseDark,
  registerAndWeigh,
  weighed,
} from "#tests/trials/production/district";
import { carryBuild, cloneInto, fillIn, runCommands, runLines } from "#tests/trials/production/house";
import { newPage, signIn, signInFirst } from "#tests/trials/production/people";
import { readTold, replaced } from "#tests/trials/production/readme";
import { type Begun, FIRST, SECOND, type Walk } from "#tests/trials/production/walk";

export async function setUp(walk: Walk): Promise<Begun> {
  const app = join(walk.folder, "app");
  await cloneInto(app);
  const told = await readTold(app);
  const { owner, ...cluster } = await walk.cluster("one");
  await fillIn(app, walk.settings({ owner, ...cluster }, FIRST));
  const lines = told.begin
    .filter((line) => !line.startsWith("cp .env.example"))
    .map((line) => line.replace("npm ci && ", "").replace(/^(export DENYUT_OWNER_URL=).*/, `$1${owner}`));
  const password = /kata sandi (\S+) \(diganti/.exec(await runLines(app, lines))?.[1] ?? "";
  walk.tell("begun and built (packages linked, not installed)", password !== "");
  await walk.serve(app, told, FIRST, ["nginx", "caddy"]);
  return { app, told, owner, password };
}

/** Returns the code of the posyandu. */
export async function everybodyIn(walk: Walk, { password }: Begun): Promise<string> {
  let posyandu = "";
  await walk.inBrowser(async (browser) => {
    const page = await newPage(browser, FIRST.secure);
    checks.gatherCookies(page, walk.cookies);
    const handed = { role: "ADMIN", username: "admin", password } as const;
    const admin = await signInFirst(page, handed, "pantai berbatu besar");
    walk.tell(
      "the first admin chose a password, and was held until a code was set",
      admin.secret !== undefined,
    );
    posyandu = await addNetwork(page);
    const made = await addAccounts(page);
    const contexts = [page.context()];
    walk.accounts = [admin];
    for (const [place, account] of made.entries()) {
      const own = await newPage(browser, FIRST.secure);
      checks.gatherCookies(own, walk.cookies);
      walk.accounts.push(await signInFirst(own, account, `karang laut nomor ${place}`));
      contexts.push(own.context());
    }
    walk.tell(
      `${made.length} accounts, two of each role, signed in and chose a password`,
      made.length === 16,
    );
    await chooseDark(page);
    walk.tell("cookies that browsers hold", await checks.wrongCookies(contexts));
  });
  return posyandu;
}

/** Returns the address of a child who was registered with a NIK and weighed. */
export async function aMorning(walk: Walk, posyandu: string): Promise<string> {
  let person = "";
  await walk.inBrowser(async (browser) => {
    const page = await newPage(browser, FIRST.secure);
    checks.gatherCookies(page, walk.cookies);
    await signIn(page, walk.one("PETUGAS"));
    const before = await weighed(page, posyandu);
    person = await registerAndWeigh(page);
    const after = await weighed(page, posyandu);
    walk.tell(`weighed: "${before}", then "${after}"`, before !== after && after.startsWith("1 dari 1"));
    walk.tell(`${walk.cookies.size} cookies set so far`, checks.wrongSetCookies(walk.cookies));
  });
  return person;
}

/** Another cluster with another owner and login: what a burnt server is followed by. */
export async function restoredElsewhere(
  walk: Walk,
  { app, told, owner }: Begun,
  address: string,
): Promise<void> {
  const made = await runCommands(app, owner, [replaced(told.backup, { "/srv/cadangan": walk.folder })]);
  walk.tell("backup, sealed", made.includes("Disandi dengan DENYUT_BACKUP_KEY"));
  const file = (await readdir(walk.folder)).find((name) => name.endsWith(".denyut")) ?? "none";

  const other = await walk.cluster("two");
  const there = join(walk.folder, "there");
  await cloneInto(there);
  await fillIn(there, walk.settings(other, SECOND));
  const restore = told.restore.replace(/\/srv\/\S+/, join(walk.folder, file));
  const restored = await runCommands(there, other.owner, [restore]);
  walk.tell("restored on another cluster: numbers equal", restored.includes("sama dengan hitungan ulang"));
  await carryBuild(app, there);
  await walk.serve(there, told, SECOND, ["caddy", "nginx"]);
  await inAgain(walk, address);
  for (const command of ["npm run tallies -- verify", "npm run db -- verify-audit"])
    walk.tell(command, await runCommands(there, other.owner, [command]).then(() => true));
}

async function inAgain(walk: Walk, address: string): Promise<void> {
  await walk.inBrowser(async (browser) => {
    await signIn(await newPage(browser, SECOND.secure), walk.one("ADMIN"));
    const page = await newPage(browser, SECOND.secure);
    await signIn(page, walk.one("PETUGAS"));
    await page.goto(`${address}/identitas`);
    const nik = (await page.locator("#nik").inputValue()).replace(/\D/g, "");
    walk.tell("the admin with a code and a nurse signed in there; the NIK opens", nik === CHILD.nik);
  });
}

export async function nothingLeaked(walk: Walk, { owner, password }: Begun): Promise<void> {
  const words = {
    keys: [...Object.values(walk.keys), owner],
    passwords: [password, ...walk.accounts.map((account) => account.password)],
    "secrets of codes": walk.accounts.flatMap(({ secret }) => secret ?? []),
    cookies: [...walk.cookies].flatMap((line) => /^[^=]+=([^;]{20,})/.exec(line)?.[1] ?? []),
    "a NIK": [CHILD.nik],
    "a name": [CHILD.name, CHILD.mother],
  };
  for (const log of walk.logs) {
    const name = log.split("/").slice(-2).join("/");
    walk.tell(`${name} holds no secret and no name`, await checks.foundIn(log, words));
  }
}
