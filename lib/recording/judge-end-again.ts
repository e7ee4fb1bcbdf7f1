import "server-only";
import type { Tx } from "#lib/db/client";
import { unscoped } from "#lib/db/unscoped";
import { Refusal, Unconfirmed } from "#lib/errors";
import { type Day, dayOf } from "#lib/period/day";
import { judgeEnd } from "#lib/pregnancy/judge-end";

type Moved = {
  hphtOn: Day /** Of the form in which the HPHT was told. */;
  field: string;
  confirmed: readonly string[];
};

/** A recorded end is held against the HPHT again once that has moved; what is odd now is asked beside the HPHT. */
export async function judgeEndAgain(tx: Tx, pregnancyId: string, { hphtOn, field, confirmed }: Moved) {
  const outcome = await unscoped(tx, "KIN", () =>
    tx.pregnancyOutcome.findFirst({
      where: { pregnancyId, voidedAt: null },
      select: {
        endedOn: true,
        kind: true,
        confirmed: true,
        babies: { orderBy: { order: "asc" }, select: { result: true, weightGram: true } },
      },
    }),
  );
  if (!outcome) return;
  const [question] = questionsOf(field, () =>
    judgeEnd({ hphtOn, endedOn: dayOf(outcome.endedOn), kind: outcome.kind, babies: outcome.babies }),
  ).filter((one) => !outcome.confirmed.includes(one.field));
  if (question && !confirmed.includes(field)) throw new Unconfirmed([{ ...question, field }]);
}

/** What cannot be is refused at the field that moved. */
function questionsOf(field: string, judge: () => ReturnType<typeof judgeEnd>) {
  try {
    return judge();
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(error.code, field, error.words);
    throw error;
  }
}
