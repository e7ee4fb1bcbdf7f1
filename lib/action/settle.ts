import "server-only";
import type { ActionResult, FormValues } from "#lib/action/result";
import { Prisma } from "#lib/db/generated/client";
import { Invalid, Refusal, type RefusalCode, Unconfirmed } from "#lib/errors";

/** The unique index is the real judge of duplicates; this is what its verdict means. By column or index name. */
const TAKEN: Record<string, RefusalCode> = {
  nik_hash: "NIK_TAKEN",
  kk_hash: "KK_TAKEN",
  username: "USERNAME_TAKEN",
  code: "CODE_TAKEN",
};

/** A refusal is an answer; anything else is a bug and belongs to error.tsx. */
export async function settle<Data>(
  values: FormValues,
  work: () => Promise<ActionResult<Data>>,
): Promise<ActionResult<Data>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Invalid) return { status: "invalid", fields: error.fields, values };
    const refusal = error instanceof Refusal ? error : refusalOf(error);
    if (!refusal) throw error;
    const { code, field, message } = refusal;
    const questions = refusal instanceof Unconfirmed ? refusal.questions : undefined;
    return {
      status: "refused",
      code,
      message,
      values,
      ...(field && { field }),
      ...(questions && { questions }),
    };
  }
}

function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== "P2002") return null;
  const told = JSON.stringify(error.meta);
  const taken = Object.entries(TAKEN).find(([name]) => told.includes(name));
  return taken ? new Refusal(taken[1]) : null;
}
