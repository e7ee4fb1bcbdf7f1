import type { Year } from "#lib/period/month";
import type { Table } from "#lib/publication/table";

/** What stands beside the numbers of a month on its pages. */
export type Facts = {
  /** In force in that month, as a target is kept; null = none. */
  targets: Record<string, number | null>;
  /** Desa. */
  reported: number;
  due: number;
  /** In no total that is set against a sasaran. */
  withoutSasaran: number;
};

/** From what the next month of the year goes on. */
export type State = {
  year: Year;
  /** Of every desa its puskesmas, as in the year's first publication: who is told with whom does not change with the network. */
  puskesmas: Record<string, string | null>;
  tables: Record<string, Table>;
};
