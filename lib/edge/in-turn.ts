/**
 * However many come at once, one after the other goes in, so far apart that pages come between. Who is in holds up
 * nobody: it is the coming that is paced, not the work.
 */
export class InTurn {
  private waiting = 0;
  private free = 0;

  constructor(
    private readonly apartMs: number,
    private readonly most: number,
  ) {}

  /** Waits for the turn; false when more are waiting than may. */
  async come(): Promise<boolean> {
    if (this.waiting >= this.most) return false;
    const now = performance.now();
    const turn = Math.max(now, this.free);
    this.free = turn + this.apartMs;
    this.waiting += 1;
    if (turn > now) await new Promise((mine) => setTimeout(mine, turn - now));
    this.waiting -= 1;
    return true;
  }
}
