import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { type Browser, expect } from "@playwright/test";
import { ask, wrongHeaders } from "#tests/trials/production/checks";
import { type Cluster, openCluster, serve } from "#tests/trials/production/house";
import { type Account, openBrowser } from "#tests/trials/production/people";
import { type Kind, NAME, startProxy } from "#tests/trials/production/proxy";
import type { Told } from "#tests/trials/production/readme";
import { Telling } from "#tests/trials/production/telling";
import type { Surroundings } from "#tests/trials/surroundings";

export const FIRST = { server: 4_341, secure: 8_443, plain: 8_444 };
export const SECOND = { server: 4_342, secure: 8_445, plain: 8_446 };

/** Where the first house stands, and what was told when it was begun. */
export type Begun = { app: string; told: Told; owner: string; password: string };

/** One setting up of the house, twice, and what must not be found in its logs afterwards. */
export class Walk extends Telling {
  readonly keys = {
    server: randomBytes(18).toString("hex"),
    nik: randomBytes(32).toString("base64"),
    next: randomBytes(32).toString("base64"),
    backup: randomBytes(32).toString("base64"),
  };
  readonly cookies = new Set<string>();
  readonly logs: string[] = [];
  accounts: Account[] = [];

  constructor(
    readonly folder: string,
    private readonly surroundings: Surroundings,
  ) {
    super(surroundings.say);
  }

  async cluster(name: string): Promise<Cluster> {
    const cluster = await openCluster(join(this.folder, name), this.keys.server);
    this.surroundings.beforeEnd(cluster.stop);
    return cluster;
  }

  settings({ serverUrl }: Cluster, { secure }: typeof FIRST) {
    return {
      DATABASE_URL: serverUrl,
      DENYUT_NIK_KEY: this.keys.nik,
      NEXTAUTH_SECRET: this.keys.next,
      NEXTAUTH_URL: `https://${NAME}:${secure}`,
      DENYUT_PROXY: "1",
      DENYUT_DEMO: "0",
      DENYUT_BACKUP_KEY: this.keys.backup,
    };
  }

  async serve(app: string, told: Told, place: typeof FIRST, kinds: readonly Kind[]): Promise<void> {
    const server = await serve(app, told.serve, place.server);
    this.surroundings.beforeEnd(server.stop);
    const folder = join(this.folder, `proxy-${place.secure}`);
    const proxy = await startProxy(kinds, told, { folder, ...place });
    this.surroundings.beforeEnd(proxy.stop);
    const status = () =>
      ask(place.secure, "/masuk").then(
        (answer) => answer.status,
        () => 0,
      );
    await expect.poll(status).toBe(200);
    this.logs.push(server.log, ...(proxy.kind === "nginx" ? [join(folder, "access.log")] : []));
    this.tell(`served behind ${proxy.kind} on ${place.secure}, headers`, await wrongHeaders(place.secure));
    if (proxy.kind === "node") return;
    const page = await ask(place.plain, "/masuk?x=1", false);
    const program = await ask(place.plain, "/api/health", false);
    const ledOn = page.status === 301 && String(page.headers.location).startsWith(`https://${NAME}`);
    this.tell("without TLS a page is led to TLS, a program is not", ledOn && program.status === 404);
  }

  async inBrowser(work: (browser: Browser) => Promise<void>): Promise<void> {
    const browser = await openBrowser();
    this.surroundings.beforeEnd(() => browser.close());
    await work(browser);
    await browser.close();
  }

  one(role: Account["role"]): Account {
    const account = this.accounts.find((known) => known.role === role);
    if (!account) throw new Error(`Nobody is ${role}`);
    return account;
  }
}
