import type { Day } from "#lib/period/day";

/** What is owed to a person now, or was just given: in the words of the list, with its window. */
export type Due = {
  /** "Timbang November" */
  label: string;
  /** "kurang gula darah" */
  note?: string;
} & (
  | { doneOn: Day }
  | {
      from: Day;
      lateAfter: Day;
      /** It may be given before `from`, which is when it begins to be called due. */
      anyTime?: true;
    }
);
