import type { Indicator } from "#lib/coverage/definition";
import type { NameList } from "#lib/names/lists";
import type { NameFilter } from "#lib/page/names/name-view";
import { type PwsState, pwsHref } from "#lib/page/pws/state";

/** More than so many lines are paged. */
export const NAMES_PAGE = 50;

export type NamesPlace = {
  indicator: Pick<Indicator, "code">;
  state: PwsState;
  list: NameList;
  filter: NameFilter;
  page: number;
};

/** The address of the same list with something changed. */
export function namesHref(place: NamesPlace, change: Partial<NamesPlace>): string {
  const { indicator, state, list, filter, page } = { ...place, ...change };
  return pwsHref(`/pws/${indicator.code}/nama`, state, {
    daftar: list,
    ...(filter !== "semua" && { saring: filter }),
    ...(page > 1 && { hal: String(page) }),
  });
}
