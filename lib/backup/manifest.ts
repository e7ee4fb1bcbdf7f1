import { z } from "zod";
import type { Part } from "#lib/backup/parts";

const Table = z.object({ name: z.string(), columns: z.array(z.string()), bytes: z.number() });

/** What a backup says of itself before its rows. */
export const Manifest = z.object({
  madeAt: z.iso.datetime(),
  database: z.string(),
  postgres: z.string(),
  /** As the database has them, with the checksum of what was applied. */
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  /** Of demo data, whose accounts everybody may see. */
  comment: z.string().nullable(),
  /** Tells the key of NIKs from another, and nothing else about it. */
  nikCheck: z.string().nullable(),
  people: z.number(),
  /** The newest seal of the audit: whoever cuts its tail off afterwards is found out by it. */
  auditSeal: z.unknown(),
  tables: z.array(Table),
  sequences: z.array(z.object({ name: z.string(), value: z.string(), called: z.boolean() })),
});

export type Manifest = z.output<typeof Manifest>;
export type Table = z.output<typeof Table>;

export const TableEnd = z.object({ rows: z.number() });

export function manifestPart(manifest: Manifest): Part {
  return { kind: "manifest", text: JSON.stringify(manifest) };
}
