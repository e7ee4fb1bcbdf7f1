import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { type ByteSource, DAMAGED, type Sealing } from "#lib/backup/frames";
import { Halt } from "#lib/db/halt";

const FIRST_LINE = Buffer.from("DENYUT CADANGAN 1\n");
const LONGEST = 4_096;

/** In the clear before everything else: whether a key is needed, and which. */
const Head = z.object({ salt: z.string().nullable(), check: z.string().nullable() });

const NOT_ONE = "Berkas ini bukan cadangan Denyut.";
const NO_KEY =
  "Cadangan ini disandi: isi DENYUT_BACKUP_KEY dengan kunci yang dipakai saat cadangan ini dibuat, lalu ulangi.";
/** Anybody can write such a file: where backups are sealed it is not taken unless somebody says that it is one's own. */
const NOT_SEALED =
  "Cadangan ini tidak disandi, padahal DENYUT_BACKUP_KEY diisi: siapa pun dapat membuat berkas seperti ini. Pakai cadangan yang disandi; bila berkas ini memang milik sendiri, ulangi dengan --tanpa-sandi.";
const OTHER_KEY =
  "DENYUT_BACKUP_KEY bukan kunci cadangan ini: pakai kunci yang dipakai saat cadangan ini dibuat.";

/** What a file is opened with; OPEN = it is said to be in the clear, whatever key there is; null = there is none. */
export type Secret = Buffer | "OPEN" | null;

/** The head of a new file and what its frames are sealed with; null: they are not. */
export function newHead(secret: Buffer | null): Sealing {
  const salt = secret && randomBytes(32);
  const key = secret && salt && keyOf(secret, salt);
  const text = JSON.stringify({
    salt: salt?.toString("base64") ?? null,
    check: key && checkOf(key).toString("base64"),
  } satisfies z.output<typeof Head>);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(Buffer.byteLength(text));
  return { key, head: Buffer.concat([FIRST_LINE, size, Buffer.from(text)]) };
}

/** Reads the head and finds the key of the file, or says which is missing. */
export async function readHead(source: ByteSource, secret: Secret): Promise<Sealing> {
  const first = await source.take(FIRST_LINE.length).catch(() => null);
  if (!first?.equals(FIRST_LINE)) throw new Halt(NOT_ONE);
  const size = await source.take(4);
  if (size.readUInt32BE() > LONGEST) throw new Halt(DAMAGED);
  const text = await source.take(size.readUInt32BE());
  const head = Buffer.concat([first, size, text]);
  const { salt, check } = parsed(text);
  if (salt === null || check === null) {
    if (secret && secret !== "OPEN") throw new Halt(NOT_SEALED);
    return { key: null, head };
  }
  if (!secret || secret === "OPEN") throw new Halt(NO_KEY);
  const key = keyOf(secret, Buffer.from(salt, "base64"));
  const [own, told] = [checkOf(key), Buffer.from(check, "base64")];
  if (own.length !== told.length || !timingSafeEqual(own, told)) throw new Halt(OTHER_KEY);
  return { key, head };
}

function parsed(text: Buffer): z.output<typeof Head> {
  try {
    return Head.parse(JSON.parse(text.toString("utf8")));
  } catch {
    throw new Halt(DAMAGED);
  }
}

/** Every file has a key of its own. */
function keyOf(secret: Buffer, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, salt, "denyut cadangan", 32));
}

function checkOf(key: Buffer): Buffer {
  return createHmac("sha256", key).update("kunci cadangan ini").digest();
}
