import "server-only";
import type { Authorized } from "#lib/access/actor";
import { namesAmong } from "#lib/area/distinct-name";
import { readPlacedUnits } from "#lib/area/placed-units";
import { readAreaTree } from "#lib/area/queries";
import { isClosed } from "#lib/area/tree";
import { indicatorsIn } from "#lib/coverage/catalogue";
import { groupOf } from "#lib/coverage/definition";
import { readTargets } from "#lib/coverage/read-targets";
import { asActor } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import type { OfficeFacts } from "#lib/page/home/office";
import { type Month, monthNumber, monthOf, type Year, yearOf } from "#lib/period/month";
import { today } from "#lib/period/today";
import { GROUP_CODES, type GroupCode } from "#lib/sasaran/groups";
import { readInForce, readProyeksi } from "#lib/sasaran/read-proyeksi";

type Facts = Omit<OfficeFacts, "backup">;

/** From this month on the sasaran of the next year are waited for. */
const NEXT_YEAR_FROM = 11;

/** What is not in order, of accounts, units, sasaran and targets. */
export async function readOffice(actor: Authorized<"unit:manage">): Promise<Facts> {
  const month = monthOf(today(actor.timeZone));
  const indicators = indicatorsIn(month);
  const wanted = GROUP_CODES.filter((group) => indicators.some((one) => groupOf(one) === group));
  return asActor(actor, async (tx) => {
    const tree = await readAreaTree(tx, month);
    const desa = tree.desa.filter((one) => !isClosed(one, month));
    const desaIds = desa.map(({ id }) => id);
    const targets = await readTargets(tx, month);
    const next = yearOf(month) + 1;
    return {
      ...(await readAccounts(tx)),
      year: yearOf(month),
      desa: desa.length,
      sasaran: await readMissing(tx, month, { desaIds, groups: wanted }),
      nextYear: monthNumber(month) < NEXT_YEAR_FROM ? null : { year: next, filled: await isFilled(tx, next) },
      targets: indicators
        .filter((one) => one.betterWhen !== "neither" && targets(one) === null)
        .map(({ code, label }) => ({ code, label })),
      unserved: desa.filter(({ id }) => !tree.catchmentOf.has(id)).map(({ name }) => name),
    };
  });
}

const KINDS = ["PUSKESMAS", "PUSTU", "POSYANDU"] as const;

async function readAccounts(tx: Tx): Promise<Pick<Facts, "withoutAccount" | "neverEntered">> {
  const units = await readPlacedUnits(tx, {
    kind: { in: [...KINDS] },
    until: null,
    users: { none: { disabledAt: null } },
  });
  const nameOf = namesAmong(units);
  return {
    withoutAccount: KINDS.map((kind) => {
      const of = units.filter((unit) => unit.kind === kind);
      return { kind, count: of.length, names: of.map((unit) => nameOf(unit)) };
    }),
    neverEntered: await tx.user.count({ where: { disabledAt: null, passwordChangedAt: null } }),
  };
}

/** By the source and version that count this month; groups that no indicator asks for are not waited for. */
async function readMissing(
  tx: Tx,
  month: Month,
  { desaIds, groups }: { desaIds: readonly string[]; groups: readonly GroupCode[] },
): Promise<Facts["sasaran"]> {
  const { source, version } = await readInForce(tx, month);
  const of = { year: yearOf(month), desaIds, source, groups };
  const proyeksi = await readProyeksi(tx, { ...of, version: version?.version ?? null });
  return groups
    .map((group) => ({ group, desa: desaIds.filter((id) => proyeksi(id, group) === null).length }))
    .filter(({ desa }) => desa > 0);
}

async function isFilled(tx: Tx, year: Year): Promise<boolean> {
  return (await tx.sasaranProyeksi.findFirst({ where: { year }, select: { id: true } })) !== null;
}
