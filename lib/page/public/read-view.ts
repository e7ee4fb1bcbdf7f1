import "server-only";
import { cache } from "react";
import { timeZoneOf } from "#lib/access/time-zone";
import { type PublicView, publicView } from "#lib/page/public/view";
import { readPublic } from "#lib/publication/read-public";

/** Once for a page and its head; null where nothing is open. */
export const readPublicView = cache(async (code: string): Promise<PublicView | null> => {
  const published = await readPublic(code);
  return published && publicView(published, timeZoneOf(published.unit.code));
});
