import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startEmbedded } from "#lib/postgres/embedded";
import { findPostmaster } from "#lib/postgres/process";
import { type District, openDistrict } from "#tests/bench/district";
import { databaseProcesses, serverProcesses } from "#tests/trials/running/processes";
import { wordsOf } from "#tests/trials/running/words";

/** What is told of a blow when the trial is over. */
export type Blow = { what: string; seconds: number; byItself: boolean };

/** By itself within a minute, or somebody must come. */
const BY_ITSELF_MS = 60_000;

export type Place = { port: number; folder: string; people: number; today: string };

const SERVED_OR_IN_WORDS = /^"200 |Basis data|Ruang simpan|DATABASE_/;
const NOT_READY = /503 (Basis data|Ruang simpan)/;

/** A served district that may be hit, and is begun again as whoever looks after a server would. */
export class Struck {
  readonly blows: Blow[] = [];
  readonly notes: string[] = [];
  /** Answers that were not what they must be. */
  wrong = 0;

  private constructor(
    private readonly place: Place,
    private now: District,
    private readonly reader: string,
  ) {}

  static async open(place: Place): Promise<Struck> {
    const district = await openDistrict({ ...place, years: 2 });
    return new Struck(place, district, await district.cookie("dinkes"));
  }

  get district(): District {
    return this.now;
  }

  get cluster(): string {
    return join(this.place.folder, "postgres");
  }

  stop(): Promise<void> {
    return this.now.stop();
  }

  /** Strikes, and waits until pages are served again; where nobody does that, does it. */
  async strike(what: string, hit: () => Promise<unknown>, mend: () => Promise<unknown>): Promise<void> {
    const since = performance.now();
    await hit();
    await wait(500); // a server that has not noticed yet still says that it is well
    const byItself = await this.serves(BY_ITSELF_MS);
    if (!byItself) {
      await mend();
      if (!(await this.serves(BY_ITSELF_MS))) throw new Error(`${what}: never served again`);
    }
    this.blows.push({ what, seconds: Math.round((performance.now() - since) / 100) / 10, byItself });
  }

  async serves(patience: number): Promise<boolean> {
    for (const until = performance.now() + patience; performance.now() < until; await wait(200)) {
      const page = await fetch(`${this.now.address}/masuk`, { signal: AbortSignal.timeout(5_000) }).catch(
        () => null,
      );
      const health = await fetch(`${this.now.address}/api/health`, {
        signal: AbortSignal.timeout(5_000),
      }).catch(() => null);
      if (page?.ok && health?.ok) return true;
    }
    return false;
  }

  async killWorkers(which: "one" | "all"): Promise<void> {
    const { workers } = await serverProcesses(this.place.port);
    for (const id of which === "one" ? workers.slice(0, 1) : workers) process.kill(id, "SIGKILL");
  }

  async killServer(): Promise<void> {
    process.kill((await serverProcesses(this.place.port)).primary, "SIGKILL");
  }

  async killConnection(): Promise<void> {
    const { rows } = await this.now.client.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()
         AND datname = current_database() ORDER BY state_change DESC LIMIT 1`,
    );
    for (const { pid } of rows) process.kill(pid, "SIGKILL");
  }

  async killDatabase(): Promise<void> {
    process.kill((await databaseProcesses(this.cluster)).postmaster, "SIGKILL");
  }

  async signalDatabase(signal: "SIGSTOP" | "SIGCONT"): Promise<void> {
    const { postmaster, others } = await databaseProcesses(this.cluster);
    for (const id of [postmaster, ...others])
      try {
        process.kill(id, signal);
      } catch {
        // A connection that has ended meanwhile.
      }
  }

  /** Stopped as by its admin, and again as soon as somebody has begun it. */
  async holdStopped(seconds: number): Promise<void> {
    for (const until = performance.now() + seconds * 1_000; performance.now() < until; await wait(300)) {
      const postmaster = await findPostmaster(this.cluster);
      if (postmaster !== null) process.kill(postmaster, "SIGINT"); // a fast shutdown
    }
  }

  /** What a page says meanwhile, and health: each has to answer in time, in words that say what to do. */
  async told(what: string): Promise<void> {
    const cookie = this.reader;
    const [page, health] = await Promise.all([
      this.answerOf("/pws", { cookie }),
      this.answerOf("/api/health", {}),
    ]);
    if (!SERVED_OR_IN_WORDS.test(page) || !NOT_READY.test(health)) this.wrong += 1;
    this.notes.push(`while ${what}: /pws ${page}; health ${health}`);
  }

  private async answerOf(path: string, headers: Record<string, string>): Promise<string> {
    const since = performance.now();
    const said = await fetch(`${this.now.address}${path}`, { headers, signal: AbortSignal.timeout(60_000) })
      .then(async (answer) => `${answer.status} ${wordsOf(await answer.text())}`)
      .catch((error: Error) => `no answer (${error.name})`);
    return `"${said}" after ${((performance.now() - since) / 1_000).toFixed(1)} s`;
  }

  startDatabase(): Promise<unknown> {
    return startEmbedded({ folder: this.place.folder });
  }

  /** The command a user runs, run again. */
  async beginAgain(): Promise<void> {
    await this.now.stop();
    this.now = await openDistrict({ ...this.place, years: 2 });
  }
}
