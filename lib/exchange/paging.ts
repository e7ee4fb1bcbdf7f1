import type { z } from "zod";
import type { Pages } from "#lib/exchange/pieces";

/** One page of a list that has the same order whenever it is asked; behind its end there is nothing. */
export function pageOf<Item>(
  all: readonly Item[],
  { page, size }: { page: number; size: number },
  hrefOf: (page: number) => string,
): { items: readonly Item[]; pages: z.output<typeof Pages> } {
  const end = page * size;
  return {
    items: all.slice(end - size, end),
    pages: { page, size, total: all.length, next: end < all.length ? hrefOf(page + 1) : null },
  };
}
