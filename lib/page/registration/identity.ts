import type { Mother } from "#lib/page/registration/mother";
import type { Day } from "#lib/period/day";
import type { Marks } from "#lib/person/meanwhile";

/** What the form of a correction begins with. */
export type Identity = {
  id: string;
  nik: string | null;
  noNikReason: string | null;
  name: string;
  sex: "L" | "P";
  bornOn: Day;
  bornEstimated: boolean;
  mother: Mother | null;
  motherName: string | null;
  birthOrder: string | null;
  hasKk: boolean;
  marks: Marks;
  dusun: string | null;
  rt: string | null;
  phone: string | null;
};
