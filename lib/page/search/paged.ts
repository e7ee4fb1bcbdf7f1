import type { PersonHit } from "#lib/page/search/hit";

export const PAGE_SIZE = 50;

/** One page, and how many there are on all. */
export type Found = { hits: PersonHit[]; total: number };
