import { createCipheriv, createDecipheriv } from "node:crypto";
import { Halt } from "#lib/db/halt";

/** What each frame holds before it is sealed: large enough to cost nothing, small enough to be held whole. */
const FRAME = 1 << 18;
const TAG = 16;
/** Of the length of the last frame: a file without such a one was cut. */
const LAST = 0x8000_0000;

export const CUT = "Berkas cadangan ini terpotong: sebagian isinya tidak ada. Pakai cadangan lain.";
export const DAMAGED =
  "Berkas cadangan ini rusak: isinya bukan lagi yang ditulis. Pakai cadangan lain, jangan yang ini.";

/** The key of one file alone, and what stands before its frames: neither can be changed for another's. */
export type Sealing = { key: Buffer | null; head: Buffer };

/**
 * Frames of known length, each counted; sealed with AES-256-GCM when there is a key, so that none can be changed, left out,
 * moved or taken from another file.
 */
export async function* framed(source: AsyncIterable<Buffer>, sealing: Sealing): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let bytes = 0;
  let number = 0;
  for await (const chunk of source) {
    waiting.push(chunk);
    bytes += chunk.length;
    while (bytes > FRAME) {
      const all = Buffer.concat(waiting);
      yield frameOf(all.subarray(0, FRAME), sealing, { number: number++, last: false });
      waiting = [all.subarray(FRAME)];
      bytes -= FRAME;
    }
  }
  yield frameOf(Buffer.concat(waiting), sealing, { number, last: true });
}

type Place = { number: number; last: boolean };

function frameOf(content: Buffer, { key, head }: Sealing, place: Place): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE((place.last ? LAST : 0) + content.length + (key ? TAG : 0));
  if (!key) return Buffer.concat([length, content]);
  const cipher = createCipheriv("aes-256-gcm", key, nonceOf(place));
  cipher.setAAD(Buffer.concat([head, length]));
  return Buffer.concat([length, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
}

/** What was framed; a sentence when anything is missing, changed or too much. */
export async function* unframed(source: ByteSource, { key, head }: Sealing): AsyncGenerator<Buffer> {
  for (let number = 0; ; number++) {
    const length = await source.take(4);
    const told = length.readUInt32BE();
    const last = told >= LAST;
    const size = told & ~LAST;
    if (size > FRAME + TAG || (key && size < TAG)) throw new Halt(DAMAGED);
    const frame = await source.take(size);
    yield key ? opened(frame, key, { number, last }, Buffer.concat([head, length])) : frame;
    if (!last) continue;
    if (!(await source.isAtEnd())) throw new Halt(DAMAGED);
    return;
  }
}

function opened(frame: Buffer, key: Buffer, place: Place, said: Buffer): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", key, nonceOf(place));
  decipher.setAAD(said);
  decipher.setAuthTag(frame.subarray(frame.length - TAG));
  try {
    return Buffer.concat([decipher.update(frame.subarray(0, frame.length - TAG)), decipher.final()]);
  } catch {
    throw new Halt(DAMAGED);
  }
}

/** A key seals one file, so the number of the frame is a nonce that never comes twice. */
function nonceOf({ number }: Place): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(number), 4);
  return nonce;
}

/** Bytes by the number wanted; where they end too early the file was cut. */
export class ByteSource {
  private waiting: Buffer[] = [];
  private bytes = 0;
  private readonly chunks: AsyncIterator<Buffer>;

  constructor(source: AsyncIterable<Buffer>) {
    this.chunks = source[Symbol.asyncIterator]();
  }

  async take(size: number): Promise<Buffer> {
    while (this.bytes < size) if (!(await this.more())) throw new Halt(CUT);
    const all = this.waiting.length === 1 && this.waiting[0] ? this.waiting[0] : Buffer.concat(this.waiting);
    this.waiting = [all.subarray(size)];
    this.bytes -= size;
    return all.subarray(0, size);
  }

  async isAtEnd(): Promise<boolean> {
    return this.bytes === 0 && !(await this.more());
  }

  private async more(): Promise<boolean> {
    const { value, done } = await this.chunks.next();
    if (done) return false;
    this.waiting.push(value);
    this.bytes += value.length;
    return true;
  }
}
