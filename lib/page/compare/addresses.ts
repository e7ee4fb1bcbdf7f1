import { address } from "#lib/address/address";
import { choice, choices, unitCodes } from "#lib/address/parameters";
import { INDICATOR_CODES } from "#lib/coverage/catalogue";
import { FORMAT, STATE } from "#lib/page/pws/state";

/** What stands beside what: indicators of one unit, or units by one indicator. */
export const BY = ["INDIKATOR", "WILAYAH"] as const;
export type By = (typeof BY)[number];

export const MEASURES = ["SELISIH", "KUMULATIF", "BULAN"] as const;
export type Measure = (typeof MEASURES)[number];

/** More drawings than so many are no comparison. */
export const MOST_BESIDE = 6;

const COMPARE_STATE = {
  ...STATE,
  by: choice("menurut", BY, { usual: "INDIKATOR", small: true }),
  measure: choice("ukuran", MEASURES, { usual: "SELISIH", small: true }),
  indicators: choices("indikator", INDICATOR_CODES, MOST_BESIDE),
  units: unitCodes("unit", MOST_BESIDE),
};

/** Two years side by side. */
export const COMPARE = address("/banding", COMPARE_STATE);
export const COMPARE_FILE = address("/unduh/tabel/banding", { ...COMPARE_STATE, ...FORMAT });
