/** What is known of a kabupaten's network; the rest is invented. */
export type KnownNetwork = {
  puskesmas: readonly { name: string; desa: readonly string[] }[];
  /** Desa in which a pustu stands. */
  pustuIn: readonly string[];
  posyandu: Readonly<Record<string, readonly string[]>>;
};

export type PlannedUnit = { code: string; name: string; parentCode: string };
export type PlannedCatchment = { desaCode: string; puskesmasCode: string; pustuCode: string | null };

/** The delivery units of one kabupaten, as invented for the demo. */
export type Network = {
  puskesmas: PlannedUnit[];
  pustu: PlannedUnit[];
  posyandu: PlannedUnit[];
  catchments: PlannedCatchment[];
  /** Inhabitants of each desa if it were real: only their proportions matter. */
  inhabitants: ReadonlyMap<string, number>;
};
