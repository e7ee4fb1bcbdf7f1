import type { CountedRow } from "#lib/coverage/counting";
import type { NameList } from "#lib/names/lists";
import type { NamesQuestion } from "#lib/names/read-bits";
import type { NameFilter, NameGroup } from "#lib/page/names/name-view";

export type NamesAsked = { total: CountedRow; list: NameList; filter: NameFilter; page: number };

export type NamesContent = {
  groups: NameGroup[];
  /** How many each filter holds; empty where there is only one. */
  filters: { filter: NameFilter; people: number }[];
  ofPregnancies: boolean;
  /** One more visit would bring so many of them into the number. */
  promising: number;
  offset: number;
  /** Of the filter. */
  total: number;
  /** Of the whole list. */
  all: number;
};

export type Listed = Omit<NamesContent, "offset">;

export const NOBODY: Listed = {
  groups: [],
  filters: [],
  ofPregnancies: false,
  promising: 0,
  total: 0,
  all: 0,
};

/** What a list is read with. */
export type Part = {
  asked: NamesAsked;
  question: NamesQuestion;
  offset: number;
  homeNames: ReadonlyMap<string, string>;
};
