/** The first at once, and then at most one in so many milliseconds: what comes meanwhile is told together. */
export class Paced<T> {
  private waiting: T | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly apartMs: number,
    private readonly together: (earlier: T, later: T) => T,
    private readonly tell: (all: T) => void,
  ) {}

  put(one: T): void {
    if (this.timer === undefined) this.now(one);
    else this.waiting = this.waiting === null ? one : this.together(this.waiting, one);
  }

  end(): void {
    clearTimeout(this.timer);
    this.waiting = null;
  }

  private now(all: T): void {
    this.tell(all);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      const next = this.waiting;
      this.waiting = null;
      if (next !== null) this.now(next);
    }, this.apartMs);
  }
}
