/** A screen as its browser has it: opened by its link, then told the number by the stream. */
export class Television {
  private readonly shown: { total: number; at: number }[] = [];
  private readonly over = new AbortController();

  private constructor(private readonly stream: string) {}

  static async open(address: string, key: string): Promise<Television> {
    const link = await fetch(`${address}/layar/buka/${key}`, { redirect: "manual" });
    const [cookie = ""] = link.headers.getSetCookie().map((one) => one.split(";")[0] ?? "");
    const page = link.headers.get("location") ?? "";
    const television = new Television(`${address}/api/denyut${new URL(page, address).pathname}`);
    void television.listen(cookie).catch(() => undefined);
    return television;
  }

  /** Null before the first was told. */
  get total(): number | null {
    return this.shown.at(-1)?.total ?? null;
  }

  /** When it first showed at least so many; never is infinitely late. */
  shownAt(total: number): number {
    return this.shown.find((one) => one.total >= total)?.at ?? Number.POSITIVE_INFINITY;
  }

  close(): void {
    this.over.abort();
  }

  private async listen(cookie: string): Promise<void> {
    const headers = { cookie, accept: "text/event-stream" };
    const answer = await fetch(this.stream, { headers, signal: this.over.signal });
    if (!answer.ok || !answer.body) throw new Error(`${this.stream}: ${answer.status}`);
    let text = "";
    const decoder = new TextDecoder();
    for await (const part of answer.body) {
      text += decoder.decode(part as Uint8Array, { stream: true });
      const events = text.split("\n\n");
      text = events.pop() ?? "";
      for (const event of events) this.read(event);
    }
  }

  private read(event: string): void {
    const total = /"pulse":\{"total":"([\d.]+)"/.exec(event)?.[1];
    if (total !== undefined)
      this.shown.push({ total: Number(total.replaceAll(".", "")), at: performance.now() });
  }
}
