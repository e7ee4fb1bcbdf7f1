import { ownAddress } from "#lib/address/own-address";

/** Where to go after a save: the list one came from when it lies in this house, else the person's page. */
export function backPath(from: unknown, personId: string): string {
  return ownAddress(from) ?? `/orang/${personId}`;
}
