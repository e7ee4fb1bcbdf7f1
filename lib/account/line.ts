import { setTimeout as wait } from "node:timers/promises";
import { Refusal } from "#lib/errors";

/** At most so many at once; a few wait, in their order; the rest is told at once to come again. */
export class Line {
  private inside = 0;
  private readonly queue: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly waiting: number,
  ) {}

  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.inside >= this.atOnce) await this.queueUp();
    else this.inside += 1;
    try {
      return await work();
    } finally {
      const next = this.queue.shift();
      if (next) next();
      else this.inside -= 1;
    }
  }

  /** Whoever could only be sent away is sent away before anything is asked for them. */
  demandRoom(): void {
    if (this.inside >= this.atOnce && this.queue.length >= this.waiting)
      throw new Refusal("TOO_MANY_AT_ONCE");
  }

  get empty(): boolean {
    return this.inside === 0;
  }

  private async queueUp(): Promise<void> {
    this.demandRoom();
    await new Promise<void>((mine) => this.queue.push(mine));
  }
}

const turns = new Map<string, Line>();
const WAITING_IN_TURN = 5;

/** One after the other of the same key, each that much later: slower, never shut. */
export async function takeTurn(key: string, milliseconds: number): Promise<void> {
  if (milliseconds === 0) return;
  const line = turns.get(key) ?? new Line(1, WAITING_IN_TURN);
  turns.set(key, line);
  try {
    await line.pass(() => wait(milliseconds));
  } finally {
    if (line.empty) turns.delete(key);
  }
}
