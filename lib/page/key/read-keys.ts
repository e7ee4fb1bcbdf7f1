import "server-only";
import type { Authorized } from "#lib/access/actor";
import { unitNames } from "#lib/access/unit-names";
import { wholeName } from "#lib/area/distinct-name";
import { fullName } from "#lib/area/labels";
import { readAreaTree } from "#lib/area/queries";
import { desaOf } from "#lib/area/tree";
import { asActor } from "#lib/db/as-actor";
import { now } from "#lib/db/now";
import { formatInstant } from "#lib/format";
import { SCOPE_LABELS, SCOPES } from "#lib/key/scopes";
import { type KeyState, keyState } from "#lib/page/key/state";
import { monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";

export type KeyLine = {
  id: string;
  name: string;
  beginning: string;
  unit: string;
  scopes: string;
  state: KeyState;
  until: string;
  lastUsed: string;
  made: string;
};

/** All keys there ever were, those that open something first, and the units for which one may be made. */
export async function readKeys(actor: Authorized<"key:manage">) {
  const { timeZone } = actor;
  return asActor(actor, async (tx) => {
    const keys = await tx.apiKey.findMany({
      select: {
        id: true,
        name: true,
        beginning: true,
        scopes: true,
        expiresAt: true,
        madeAt: true,
        madeById: true,
        revokedAt: true,
        revokedById: true,
        lastUsedAt: true,
        unit: { select: { kind: true, code: true, name: true } },
      },
      orderBy: [{ madeAt: "desc" }, { id: "desc" }],
    });
    const people = await tx.user.findMany({
      where: { id: { in: keys.flatMap(({ madeById, revokedById }) => [madeById, revokedById ?? madeById]) } },
      select: { id: true, name: true },
    });
    const nameOf = new Map(people.map(({ id, name }) => [id, name]));
    const at = now();
    const by = (when: Date, id: string) =>
      `${formatInstant(when, timeZone)} oleh ${nameOf.get(id) ?? "akun lain"}`;
    const lines = keys.map((key): KeyLine & { live: boolean } => {
      const state = keyState(key, at);
      const revoked = key.revokedAt && key.revokedById ? by(key.revokedAt, key.revokedById) : null;
      return {
        id: key.id,
        name: key.name,
        beginning: `${key.beginning}…`,
        unit: fullName(key.unit),
        scopes: SCOPES.filter((scope) => key.scopes.includes(scope))
          .map((scope) => SCOPE_LABELS[scope])
          .join(", "),
        state,
        until: revoked ? `dicabut ${revoked}` : formatInstant(key.expiresAt, timeZone),
        lastUsed: key.lastUsedAt ? formatInstant(key.lastUsedAt, timeZone) : "belum pernah",
        made: by(key.madeAt, key.madeById),
        live: state === "hidup" || state === "segera-habis",
      };
    });
    const tree = await readAreaTree(tx, monthOf(today(timeZone)));
    const called = unitNames(tree, actor);
    const open = [tree.kabupaten, ...tree.puskesmas, ...desaOf(tree, tree.kabupaten)].filter(
      ({ until }) => until === null,
    );
    return {
      lines: lines.sort((a, b) => Number(b.live) - Number(a.live)),
      units: open.map((unit) => ({
        value: unit.id,
        label: called(unit, unit.kind === "DESA" ? () => fullName(unit) : wholeName),
      })),
    };
  });
}
