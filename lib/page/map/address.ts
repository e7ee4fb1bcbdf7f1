import { address } from "#lib/address/address";
import { choice, text, ticked } from "#lib/address/parameters";
import { FORMAT, STATE } from "#lib/page/pws/state";

/** What the colours tell: the verdict, the coverage in five classes, or how many are missing. */
export const COLOURINGS = ["STATUS", "KELAS", "KURANG"] as const;
export type Colouring = (typeof COLOURINGS)[number];

export const ZOOMS = ["2", "4", "8"] as const;

const MAP_STATE = {
  ...STATE,
  /** Of the catalogue, or POSYANDU for how many there are. */
  indicator: text("indikator"),
  /** Null: by status where the month has one. */
  colouring: choice("warna", COLOURINGS, { small: true }),
  /** Whose card is open. */
  desa: text("desa"),
  /** So many times as large. */
  zoom: choice("kali", ZOOMS),
  /** On a phone the whole list, and not those alone who hold half of the gap. */
  all: ticked("semua"),
};

export const MAP = address("/peta", MAP_STATE);
export const MAP_FILE = address("/unduh/tabel/peta", { ...MAP_STATE, ...FORMAT });

export type MapState = Omit<ReturnType<typeof MAP.read>, "month"> & {
  month: NonNullable<ReturnType<typeof MAP.read>["month"]>;
};
