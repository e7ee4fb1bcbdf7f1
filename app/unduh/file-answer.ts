import { NextResponse } from "next/server";
import type { Authorized } from "#lib/access/actor";
import { authorize } from "#lib/access/authorize";
import type { Query } from "#lib/address/address";
import { OUTAGE_WORDS, Outage, Refusal } from "#lib/errors";
import { csvOf } from "#lib/exchange/sheet";
import { workbookOf } from "#lib/exchange/workbook";
import type { TakenFile } from "#lib/page/pws/taken-file";

type Address = {
  unread: (query: Query) => string[];
  read: (query: Query) => object;
};

type Read = (actor: Authorized<"coverage:read">, query: Query) => Promise<TakenFile | null>;

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Numbers as a file, under the reach of whoever asks; whatever is refused is said in a sentence. */
export async function fileAnswer(query: Query, address: Address, read: Read) {
  try {
    const actor = await authorize("coverage:read");
    if (address.unread(query).length > 0)
      return sentence("Pilihannya tidak dapat dibaca. Unduh dari halamannya.", 400);
    const file = await read(actor, query);
    if (!file) return sentence("Angka itu tidak ada di jangkauan akun ini.", 404);
    const asked = address.read(query);
    if ("format" in asked && asked.format === "CSV")
      return answer(csvOf(file.sheets), `${file.name}.csv`, "text/csv; charset=utf-8");
    return answer(new Uint8Array(await workbookOf(file.sheets)), `${file.name}.xlsx`, XLSX);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error instanceof Outage) return sentence(OUTAGE_WORDS, 503);
    return error.code === "SIGNED_OUT"
      ? sentence("Masuk dahulu untuk mengunduh angka.", 401)
      : sentence(error.message, 403);
  }
}

function answer(body: BodyInit, name: string, type: string) {
  return new NextResponse(body, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
    },
  });
}

function sentence(pesan: string, status: number) {
  return NextResponse.json({ pesan }, { status });
}
