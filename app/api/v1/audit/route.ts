import { type NextRequest, NextResponse } from "next/server";
import { authorize } from "#lib/access/authorize";
import { OUTAGE_WORDS, Outage, Refusal } from "#lib/errors";
import { AUDIT_FILE } from "#lib/page/audit/address";
import { readAuditFile } from "#lib/page/audit/audit-file";
import { readAuditFilter } from "#lib/page/audit/read-audit-filter";

/** The rows of the audit page as a file. */
export async function GET(request: NextRequest) {
  try {
    const actor = await authorize("audit:read");
    const query = Object.fromEntries(request.nextUrl.searchParams);
    const asked = AUDIT_FILE.read(query);
    const { filter, unitProblem } = await readAuditFilter(actor, asked);
    if (AUDIT_FILE.unread(query).length > 0 || !filter)
      return sentence(
        unitProblem ?? "Rentang atau pilihannya tidak dapat dibaca. Buka dari halaman jejak audit.",
        400,
      );
    return new NextResponse(await readAuditFile(actor, asked, filter), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="jejak-audit-${filter.from}-${filter.to}.csv"`,
        "cache-control": "private, no-store",
      },
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error instanceof Outage) return sentence(OUTAGE_WORDS, 503);
    return error.code === "SIGNED_OUT"
      ? sentence("Masuk dahulu untuk mengunduh jejak audit.", 401)
      : sentence(error.message, 403);
  }
}

function sentence(pesan: string, status: number) {
  return NextResponse.json({ pesan }, { status });
}
