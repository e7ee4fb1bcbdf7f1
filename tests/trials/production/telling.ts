/** A line a step, with its seconds, and whether all held. */
export class Telling {
  sound = true;
  private since = Date.now();

  constructor(private readonly say: (line: string) => void) {}

  /** A list tells what is wrong, and is to be empty. */
  tell(what: string, held: boolean | readonly string[]): void {
    const wrong = typeof held === "boolean" ? [] : held;
    const good = typeof held === "boolean" ? held : held.length === 0;
    this.sound &&= good;
    const seconds = ((Date.now() - this.since) / 1_000).toFixed(1).padStart(6);
    this.since = Date.now();
    this.say(
      `${good ? "holds" : "WRONG"} ${seconds} s  ${[what, wrong.join(", ")].filter(Boolean).join(": ")}`,
    );
  }
}
