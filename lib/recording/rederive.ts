import "server-only";
import type { Tx } from "#lib/db/client";
import { isServiceKind } from "#lib/programme/catalogue";
import { derive, RULE_VERSION } from "#lib/recording/derive";
import type { History } from "#lib/service/history";

/** Computes again what was computed when each record was saved; only what changed is written. */
export async function rederive(tx: Tx, history: History) {
  for (const record of history.records) {
    if (!isServiceKind(record.kind)) continue;
    const pregnancy = history.pregnancies.find(({ id }) => id === record.pregnancyId);
    const derived = derive(record.kind, record.data, {
      sex: history.sex,
      bornOn: history.bornOn,
      ...(history.bornEstimated && { bornEstimated: true }),
      servedOn: record.servedOn,
      ...(pregnancy && { hphtOn: pregnancy.hphtOn }),
      previous: history.records.filter((one) => one !== record),
    });
    if (sameValues(derived, record.derived)) continue;
    await tx.serviceRecord.update({
      where: { id: record.id },
      data: { derived, ruleVersion: RULE_VERSION },
      select: { id: true },
    });
  }
}

function sameValues(a: object, b: object): boolean {
  const text = (values: object) =>
    JSON.stringify(Object.entries(values).sort(([x], [y]) => (x < y ? -1 : 1)));
  return text(a) === text(b);
}
