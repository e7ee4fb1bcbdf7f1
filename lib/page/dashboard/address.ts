import { address } from "#lib/address/address";
import { choice } from "#lib/address/parameters";
import { FORMAT, STATE } from "#lib/page/pws/state";

const { wilayah, month, basis } = STATE;

/** As the ILP names them; without one the first dashboard, over all klaster. */
export const KLASTER_PARTS = ["1", "2", "3", "4", "lintas"] as const;
export type KlasterPart = (typeof KLASTER_PARTS)[number];

const DASHBOARD_STATE = { wilayah, month, basis, klaster: choice("klaster", KLASTER_PARTS) };

export const DASHBOARD = address("/dasbor", DASHBOARD_STATE);
export const DASHBOARD_FILE = address("/unduh/tabel/dasbor", { ...DASHBOARD_STATE, ...FORMAT });
