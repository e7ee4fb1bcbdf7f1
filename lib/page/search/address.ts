import { address } from "#lib/address/address";
import { choice, page } from "#lib/address/parameters";

export const LISTS = ["bumil", "balita"] as const;
export type ListName = (typeof LISTS)[number];

export const PEOPLE = address("/orang", { list: choice("daftar", LISTS), page: page() });
