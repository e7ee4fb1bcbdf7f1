import { createHash } from "node:crypto";

/** Our own name space for keys made from codes; any fixed uuid would do. */
const NAME_SPACE = Buffer.from("5d0c1f0e7a394c0b9f6b19020001d3a7", "hex");

/** The key of a unit with an official or demo code: the same on every machine (uuid version 5). */
export function unitId(code: string): string {
  const digest = createHash("sha1").update(NAME_SPACE).update(code).digest();
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x50, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = digest.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    "-",
  );
}
