import { NOBODYS_CHAIN } from "#lib/audit/chain";
import type { ChainFault } from "#lib/audit/follow-chains";
import { labelOfAction } from "#lib/audit/labels";
import { type Seal, sealWords } from "#lib/audit/seals";
import { type AuditVerdict, verifyAudit } from "#lib/audit/verify-audit";
import type { SealFault } from "#lib/audit/verify-seals";
import { chainWorkInThreads } from "#lib/cli/chain-threads";
import { step } from "#lib/cli/steps";
import { Halt } from "#lib/db/halt";
import { withOwnerConnection } from "#lib/db/owner-connection";
import { type Read, readOn, sql } from "#lib/db/read";
import { formatInstant, formatNumber } from "#lib/format";

const SHOWN = 40;

/** Follows all chains, says what was changed, removed, put in or cut off, and ends with 1 then. */
export async function showVerdict(noted: string | undefined): Promise<void> {
  const seal = noted === undefined ? null : sealIn(noted);
  const { verdict, lines } = await step("Memeriksa rantai jejak audit", () =>
    withOwnerConnection(async (client) => {
      const found = await verifyAudit(client, chainWorkInThreads(), seal);
      return { verdict: found, lines: await linesOf(readOn(client), found) };
    }),
  );
  for (const line of lines.slice(0, SHOWN)) console.log(`  ✗ ${line}`);
  if (lines.length > SHOWN) console.log(`  … dan ${formatNumber(lines.length - SHOWN)} lagi`);
  const { rows, chains, before, newest } = verdict;
  console.log(`  ${formatNumber(rows)} baris dalam ${formatNumber(chains)} rantai diperiksa.`);
  if (before.rows > 0)
    console.log(`  ${formatNumber(before.rows)} baris lain berasal dari masa sebelum rantai.`);
  console.log(
    newest ? `  Segel terakhir ${sealWords(newest)}.` : "  Belum ada segel: server menyegel tiap 10 menit.",
  );
  if (lines.length > 0)
    throw new Halt("Jejak audit telah diubah di luar Denyut. Simpan basis data ini apa adanya dan laporkan.");
}

/** "12:9f8e7d6c5b4a3210", as log and health tell it. */
function sealIn(text: string): Seal {
  const [, number, mac] = /^(\d{1,9}):([0-9a-f]{8,64})$/.exec(text.trim().toLowerCase()) ?? [];
  if (!number || !mac)
    throw new Halt("Segel ditulis NOMOR:MAC seperti di catatan server, misalnya 12:9f8e7d6c5b4a3210.");
  return { number: Number(number), mac };
}

async function linesOf(read: Read, { faults, sealFaults }: AuditVerdict): Promise<string[]> {
  const chains = [...new Set(faults.map(({ chain }) => chain))];
  const accounts = await read<{ id: string; words: string }>(
    sql`SELECT id, name || ' (' || username || ')' AS words FROM users WHERE id = ANY (${chains}::uuid[])`,
  );
  const lines: string[] = sealFaults.map(sealLine);
  for (const fault of faults.slice(0, SHOWN)) {
    const account = accounts.find(({ id }) => id === fault.chain)?.words ?? `akun ${fault.chain}`;
    const whose = fault.chain === NOBODYS_CHAIN ? "Denyut dan akun tidak dikenal" : account;
    lines.push(`${whose}, nomor ${fault.number}: ${WORDS[fault.kind]}${await whenOf(read, fault)}`);
  }
  return [...lines, ...faults.slice(SHOWN).map(({ chain, number }) => `${chain}, nomor ${number}`)];
}

const WORDS = {
  CHANGED: "isinya diubah",
  REMOVED: "barisnya dihapus",
  INSERTED: "barisnya disisipkan",
  CUT: "ekor rantai terpotong mulai sebelum baris ini",
  HEAD: "kepala atau segel rantai tidak cocok dengan barisnya",
} as const satisfies Record<ChainFault["kind"], string>;

/** Of a row that is there, what it says; of one that is gone, between which others it stood. */
async function whenOf(read: Read, { chain, number, kind }: ChainFault): Promise<string> {
  const rows = await read<{ number: number; at: Date; action: string }>(sql`
    (SELECT number::float8, at, action FROM audit_events e WHERE chain = ${chain}::uuid AND e.number <= ${number} ORDER BY e.number DESC LIMIT 2)
    UNION ALL
    (SELECT number::float8, at, action FROM audit_events e WHERE chain = ${chain}::uuid AND e.number > ${number} ORDER BY e.number LIMIT 1)`);
  const own = rows.find((row) => row.number === number);
  if (own && kind !== "REMOVED") return ` (${labelOfAction(own.action)}, ${when(own.at)})`;
  const before = rows.find((row) => row.number < number);
  const after = rows.find((row) => row.number >= number);
  const words = [before && `sesudah ${when(before.at)}`, after && `sebelum ${when(after.at)}`].filter(
    Boolean,
  );
  return words.length > 0 ? ` (${words.join(", ")})` : "";
}

function when(at: Date): string {
  return `${formatInstant(at, "Asia/Jakarta")} WIB`;
}

function sealLine(fault: SealFault): string {
  if (fault.kind === "SEAL")
    return `Segel nomor ${fault.number}: hilang atau diubah; segel sesudahnya tidak dapat dipercaya`;
  if (fault.kind === "SEAL_CUT")
    return `Segel nomor ${fault.number} yang Anda sebut tidak ada lagi: ekor jejak audit terpotong`;
  if (fault.kind === "SEAL_OTHER")
    return `Segel nomor ${fault.number} bukan yang Anda sebut: ekor jejak audit diganti`;
  const { sealed, found } = fault;
  return `Baris sebelum rantai: disegel ${formatNumber(sealed.rows)}, kini ${formatNumber(found.rows)}, isinya tidak sama lagi`;
}
