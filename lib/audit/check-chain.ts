import { BEGINNING, linkOf } from "#lib/audit/chain";

/** A row of one chain, as it is stored. */
export type ChainRow = { number: number; link: string; digest: string };

export type Fault = { kind: "CHANGED" | "REMOVED" | "INSERTED" | "CUT" | "HEAD"; number: number };

/** Of one chain: one number put a billion too high must not fill the memory of whoever looks. */
const MOST_FAULTS = 10_000;

export type Head = { number: number; link: string };

/**
 * Follows one chain from its beginning, row by row, and names what does not fit. After a row that fails, the one behind it
 * tells what became of it: changed, put there, or there in place of one that is gone.
 */
export class ChainCheck {
  readonly faults: Fault[] = [];
  private link = BEGINNING;
  private place = 0;
  /** How far later rows were renumbered to hide one that was put in (+) or taken out (-). */
  private shift = 0;
  /** The link before a row that failed, and that row's fault. */
  private doubt: { before: string; fault: Fault } | null = null;
  /** The link before this one is gone: nothing can be said of this row but by those behind it. */
  private blind = false;
  private sealedFits = false;

  constructor(
    private readonly head: Head | null,
    private readonly sealed: Head | null,
  ) {}

  add(row: ChainRow): void {
    const { number, link } = row;
    for (let missing = this.place + 1; missing < number && this.goesOn; missing++) {
      this.fault("REMOVED", missing);
      this.blind = true;
    }
    if (!this.blind) this.judge(row);
    this.blind = false;
    this.place = number;
    this.link = link;
    if (number - this.shift === this.sealed?.number) this.sealedFits = link === this.sealed.link;
  }

  /** What is missing at the end. */
  end(): Fault[] {
    const head = this.head?.number ?? 0;
    const most = Math.max(head, this.sealed?.number ?? 0) + Math.min(this.shift, 0);
    for (let number = this.place + 1; number <= most && this.goesOn; number++) this.fault("CUT", number);
    if (this.doubt && this.doubt.fault.number > head) this.doubt.fault.kind = "INSERTED";
    for (let number = head + Math.max(this.shift, 0) + 1; number <= this.place && this.goesOn; number++)
      if (!this.faults.some((fault) => fault.number === number)) this.fault("INSERTED", number);
    const fits = this.place !== head || this.link === this.head?.link;
    const asSealed = !this.sealed || this.sealedFits || this.place < this.sealed.number;
    if (this.faults.length === 0 && !(fits && asSealed)) this.fault("HEAD", this.place);
    return this.faults;
  }

  private judge({ number, link, digest }: ChainRow): void {
    const fits = (before: string, shift: number) => linkOf(before, number - shift, digest) === link;
    const doubt = this.doubt;
    this.doubt = null;
    if (fits(this.link, this.shift)) return;
    if (doubt && fits(doubt.before, this.shift + 1)) {
      doubt.fault.kind = "INSERTED";
      this.shift += 1;
    } else if (doubt && fits(this.link, this.shift - 1)) {
      doubt.fault.kind = "REMOVED";
      this.shift -= 1;
    } else this.doubt = { before: this.link, fault: this.fault("CHANGED", number) };
  }

  private get goesOn(): boolean {
    return this.faults.length < MOST_FAULTS;
  }

  private fault(kind: Fault["kind"], number: number): Fault {
    const fault: Fault = { kind, number };
    this.faults.push(fault);
    return fault;
  }
}
