import { Breadcrumb } from "#components/ui/breadcrumb";
import type { Actor } from "#lib/access/actor";
import { mayOpen } from "#lib/access/reach";
import { readAreaToday } from "#lib/access/read-area-today";
import { plainName, shortName } from "#lib/area/labels";
import { isHome, pathOf } from "#lib/area/tree";
import type { FilePerson } from "#lib/page/person/file";
import { OVERVIEW } from "#lib/page/pws/state";

/** Puskesmas › desa › posyandu of the person; a unit that one may open leads to its numbers. */
export async function PersonPath({ actor, person }: { actor: Actor; person: FilePerson }) {
  const tree = await readAreaToday(actor);
  const home = tree.byId.get(person.homeId ?? "");
  if (!home) return null;
  const above = pathOf(tree, home).filter(({ kind }) => kind !== "KABUPATEN" && !isHome({ kind }));
  return (
    <Breadcrumb
      steps={above.map((unit) => ({
        label: unit.kind === "DESA" ? plainName(unit) : shortName(unit),
        href: mayOpen(actor, tree, unit) ? OVERVIEW.href({ wilayah: unit.code }) : undefined,
      }))}
      current={shortName(home)}
    />
  );
}
