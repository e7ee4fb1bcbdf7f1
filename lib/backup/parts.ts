import { createHash } from "node:crypto";
import { type ByteSource, DAMAGED } from "#lib/backup/frames";
import { Halt } from "#lib/db/halt";

/** What a backup is made of, in this order: its manifest; each table with its rows as COPY tells them; the end. */
export type Part =
  | { kind: "manifest"; text: string }
  | { kind: "table"; text: string }
  | { kind: "rows"; bytes: Buffer }
  | { kind: "table end"; text: string };

const LETTERS = { manifest: "M", table: "T", rows: "R", "table end": "E" } as const;
const KINDS: ReadonlyMap<string, Part["kind"]> = new Map(
  Object.entries(LETTERS).map(([kind, letter]) => [letter, kind as Part["kind"]]),
);
const END = "Z";
const LONGEST = 1 << 28;

/** Every part behind its letter and length, and at the end a sum over all that went before. */
export async function* written(parts: AsyncIterable<Part>): AsyncGenerator<Buffer> {
  const hash = createHash("sha256");
  for await (const part of parts) {
    const bytes = lettered(LETTERS[part.kind], "bytes" in part ? part.bytes : Buffer.from(part.text));
    hash.update(bytes);
    yield bytes;
  }
  yield lettered(END, hash.digest());
}

/** The parts again; a sentence where the sum is another or the end is missing. */
export async function* read(source: ByteSource): AsyncGenerator<Part> {
  const hash = createHash("sha256");
  for (;;) {
    const head = await source.take(5);
    const size = head.readUInt32BE(1);
    if (size > LONGEST) throw new Halt(DAMAGED);
    const bytes = await source.take(size);
    const letter = head.toString("latin1", 0, 1);
    if (letter === END) {
      if (!hash.digest().equals(bytes)) throw new Halt(DAMAGED);
      if (!(await source.isAtEnd())) throw new Halt(DAMAGED);
      return;
    }
    const kind = KINDS.get(letter);
    if (!kind) throw new Halt(DAMAGED);
    hash.update(head).update(bytes);
    yield kind === "rows" ? { kind, bytes } : { kind, text: bytes.toString("utf8") };
  }
}

function lettered(letter: string, bytes: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(letter, "latin1");
  head.writeUInt32BE(bytes.length, 1);
  return Buffer.concat([head, bytes]);
}
