import { plainName } from "#lib/area/labels";

type Named = { name: string; parentName: string | null };

/** Names that more than one of these units carries. */
export function sharedNames(units: readonly Pick<Named, "name">[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const unit of units) {
    const name = plainName(unit);
    if (seen.has(name)) shared.add(name);
    seen.add(name);
  }
  return shared;
}

/** "Kenanga"; where another of that name is in reach, "Melati, Kampong Damai". */
export function distinctName({ name, parentName }: Named, shared: ReadonlySet<string>): string {
  const plain = plainName({ name });
  return parentName && shared.has(plain) ? `${plain}, ${plainName({ name: parentName })}` : plain;
}
