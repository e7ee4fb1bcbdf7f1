import "server-only";
import type { Authorized } from "#lib/access/actor";
import { readAreaTree } from "#lib/area/queries";
import { asActor } from "#lib/db/as-actor";
import { now } from "#lib/db/now";
import { formatDay, formatInstant } from "#lib/format";
import { SCREEN } from "#lib/page/screen/address";
import { monthOf } from "#lib/period/month";
import { dayAt, today } from "#lib/period/today";
import { unitsWithScreens } from "#lib/screen/manage-screens";

export type ScreensPage = {
  /** Of the units whose screens one looks after: to open here, and to choose. */
  units: { id: string; name: string; href: string }[];
  links: { id: string; name: string; unit: string; words: string; seen: string; open: boolean }[];
};

/** The links, those that still open first, the newest of them on top. */
export function readScreens(actor: Authorized<"screen:manage">): Promise<ScreensPage> {
  const { timeZone } = actor;
  return asActor(actor, async (tx) => {
    const tree = await readAreaTree(tx, monthOf(today(timeZone)));
    const units = unitsWithScreens(actor, tree);
    const screens = await tx.screen.findMany({
      where: { unitId: { in: units.map(({ id }) => id) } },
      select: {
        id: true,
        name: true,
        unitId: true,
        createdAt: true,
        expiresAt: true,
        revokedAt: true,
        lastSeenAt: true,
      },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    });
    const links = screens.map(({ id, name, unitId, expiresAt, revokedAt, lastSeenAt }) => ({
      id,
      name,
      unit: tree.byId.get(unitId)?.name ?? "",
      words: revokedAt
        ? `Dicabut ${formatInstant(revokedAt, timeZone)}`
        : `${expiresAt > now() ? "Berlaku sampai" : "Habis"} ${formatDay(dayAt(expiresAt, timeZone))}`,
      seen: lastSeenAt ? `Terakhir menyala ${formatInstant(lastSeenAt, timeZone)}` : "Belum pernah dibuka",
      open: !revokedAt && expiresAt > now(),
    }));
    return {
      units: units.map(({ id, name, code }) => ({ id, name, href: SCREEN.href({ kode: code }) })),
      links: [...links.filter(({ open }) => open), ...links.filter(({ open }) => !open)],
    };
  });
}
