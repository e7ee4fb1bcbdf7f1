import "server-only";
import { z } from "zod";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import { readFrame } from "#lib/coverage/read-frame";
import type { Tx } from "#lib/db/client";
import { Refusal } from "#lib/errors";
import { TAKEN_SHAPES, type TakenShape } from "#lib/page/pws/taken-shapes";
import { isMonth } from "#lib/period/month";

/** What a browser tells of a text that was copied or a picture that was saved: where and how much, never the text. */
export const TakenInput = z.object({
  bentuk: z.enum(TAKEN_SHAPES),
  halaman: z.string().regex(/^\/[\w./-]{0,80}$/),
  wilayah: z.string().max(40),
  bulan: z.string().refine(isMonth),
  sasaran: z.enum(["PROYEKSI", "RIIL"]),
  jumlah: z.coerce.number().int().min(1).max(9999),
});

const FILES: Record<TakenShape, string> = {
  TEKS: "teks WhatsApp, baris",
  SVG: "gambar SVG",
  PNG: "gambar PNG",
};

/** Numbers that leave by the clipboard or as a picture leave a row, as a file does. */
export async function recordTaken(
  tx: Tx,
  actor: Authorized<"coverage:read">,
  { bentuk, halaman, wilayah, bulan, sasaran, jumlah }: z.output<typeof TakenInput>,
): Promise<void> {
  const frame = await readFrame(tx, actor, { wilayah, month: bulan, basis: sasaran });
  if (!frame) throw new Refusal("NOT_FOUND");
  await recordEvent(
    tx,
    actor,
    "coverage.copied",
    { kind: "unit", id: frame.unit.id, unit: null },
    { file: FILES[bentuk], page: halaman, month: bulan, basis: frame.basis, total: jumlah },
  );
}
