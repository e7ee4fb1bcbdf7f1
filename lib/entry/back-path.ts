import { ownAddress } from "#lib/access/own-address";

/** Where to go after a save: the list one came from when it lies in this house, else the person's page. */
export function backPath(from: unknown, personId: string, query: Record<string, string> = {}): string {
  const address = new URL(ownAddress(from) ?? `/orang/${personId}`, "http://denyut.invalid");
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  return `${address.pathname}${address.search}`;
}
