import { address } from "#lib/address/address";
import { text } from "#lib/address/parameters";

/** The first page after signing in; which indicator its map shows. */
export const HOME = address("/", { indicator: text("i") });
