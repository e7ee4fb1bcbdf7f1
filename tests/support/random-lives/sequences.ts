import fc from "fast-check";
import type { Day } from "#lib/period/day";
import type { Sex } from "#lib/service/history";

// Random sequences of everything that can happen to a register, small enough to collide often: six people, four
// homes in two desa, two and a half years.

export const START: Day = "2024-09-01";
const DAYS = 850;

export type Born = { sex: Sex; bornOn: Day };
export type Step = { what: number; who: number; other: number; day: number; value: number; flag: boolean };
export type Sequence = { born: readonly Born[]; steps: readonly Step[] };

/** Some of every age group and of every five years, and of each limit between two groups. */
const PEOPLE: Born[] = [
  { sex: "L", bornOn: "2024-10-15" },
  { sex: "P", bornOn: "2023-06-01" },
  { sex: "L", bornOn: "2021-03-01" },
  { sex: "P", bornOn: "2020-12-31" },
  { sex: "L", bornOn: "2018-08-20" },
  { sex: "P", bornOn: "2013-03-15" },
  { sex: "P", bornOn: "2012-08-08" },
  { sex: "L", bornOn: "2009-12-31" },
  { sex: "P", bornOn: "2008-02-29" },
  { sex: "P", bornOn: "2005-09-01" },
  { sex: "P", bornOn: "1998-02-28" },
  { sex: "P", bornOn: "1990-07-01" },
  { sex: "L", bornOn: "1980-06-30" },
  { sex: "L", bornOn: "1970-11-12" },
  { sex: "P", bornOn: "1965-05-20" },
  { sex: "L", bornOn: "1955-01-31" },
  { sex: "P", bornOn: "1946-03-31" },
];
const AT_ONCE = 6;

export const sequences: fc.Arbitrary<Sequence> = fc.record({
  born: fc.shuffledSubarray(PEOPLE, { minLength: AT_ONCE, maxLength: AT_ONCE }),
  steps: fc.array(
    fc.record({
      what: fc.nat(22),
      who: fc.nat(AT_ONCE - 1),
      other: fc.nat(AT_ONCE - 1),
      day: fc.nat(DAYS),
      value: fc.nat(60),
      flag: fc.boolean(),
    }),
    { minLength: 8, maxLength: 60 },
  ),
});
