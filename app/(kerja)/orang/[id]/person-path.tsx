import { Breadcrumb } from "#components/ui/breadcrumb";
import type { Actor } from "#lib/access/actor";
import { plainName, shortName } from "#lib/area/labels";
import { readAreaTree } from "#lib/area/queries";
import { isHome, pathOf } from "#lib/area/tree";
import type { FilePerson } from "#lib/dashboard/person/file";
import { mayOpen } from "#lib/dashboard/reach";
import { asActor } from "#lib/db/as-actor";
import { monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";

/** Puskesmas › desa › posyandu of the person; a unit that one may open leads to its numbers. */
export async function PersonPath({ actor, person }: { actor: Actor; person: FilePerson }) {
  const tree = await asActor(actor, (tx) => readAreaTree(tx, monthOf(today(actor.timeZone))));
  const home = tree.byId.get(person.homeId ?? "");
  if (!home) return null;
  const above = pathOf(tree, home).filter(({ kind }) => kind !== "KABUPATEN" && !isHome({ kind }));
  return (
    <Breadcrumb
      steps={above.map((unit) => ({
        label: unit.kind === "DESA" ? plainName(unit) : shortName(unit),
        href: mayOpen(actor, tree, unit) ? `/pws?wilayah=${unit.code}` : undefined,
      }))}
      current={shortName(home)}
    />
  );
}
