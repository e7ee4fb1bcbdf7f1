import { COVERAGE } from "#lib/exchange/endpoints/coverage";
import { FACTS_TOLD } from "#lib/exchange/endpoints/facts";
import { INDICATORS } from "#lib/exchange/endpoints/indicators";
import { SASARAN_SET } from "#lib/exchange/endpoints/sasaran";
import { TALLIES } from "#lib/exchange/endpoints/tallies";
import { UNIT_LIST } from "#lib/exchange/endpoints/units";

/** In the order in which one gets to know them. */
export const ENDPOINTS = [INDICATORS, UNIT_LIST, COVERAGE, TALLIES, SASARAN_SET, FACTS_TOLD] as const;
