import type { ServiceData } from "#lib/form/data";
import type { Day } from "#lib/period/day";
import { table } from "#tests/support/bits-table";
import { served, WHOLE, without } from "#tests/support/lives";
import { recordOf } from "#tests/support/twelve-bits";

// SPM 6: 15-59 years on the day of the screening, once a calendar year; of 15-17 by the school's form when it holds the same.
// Without overlap with SPM 7, whose check ends the waiting for both.
const none = "............";
const always = "xxxxxxxxxxxx";
const may = "....x.......";
const until = "xxxx........";
const adult = "1990-03-03";

const screened = (on: Day, data: ServiceData = WHOLE.SKRINING_DEWASA) =>
  recordOf("SKRINING_DEWASA", on, { data });
const lacking = (...fields: string[]) =>
  served(adult, [
    screened("2026-05-20", without({ ...WHOLE.SKRINING_DEWASA, bb_kg: 60, tb_cm: 160 }, ...fields)),
  ]);
const asPupil = (data: ServiceData) =>
  served("2010-02-10", [
    recordOf("SKRINING_REMAJA", "2026-05-20", { data: { ...WHOLE.SKRINING_REMAJA, ...data } }),
  ]);

export const ADULTS = [
  table(
    ["SPM06", "SPM06_WAITING"],
    [
      ["screened on 31 May", served(adult, [screened("2026-05-31")]), may, until],
      ["screened on 1 June", served(adult, [screened("2026-06-01")]), ".....x......", "xxxxx......."],
      ["screened twice: once", served(adult, [screened("2026-05-31"), screened("2026-06-01")]), may, until],
      ["not screened", served(adult, []), none, always],
      ["screened on 31 December of last year", served(adult, [screened("2025-12-31")]), none, always],
      ["on the fifteenth birthday", served("2011-05-20", [screened("2026-05-20")]), may, none],
      ["a day before it", served("2011-05-21", [screened("2026-05-20")]), none, "....xxxxxxxx"],
      ["a day before the sixtieth birthday", served("1966-05-21", [screened("2026-05-20")]), may, until],
      ["on the sixtieth birthday", served("1966-05-20", [screened("2026-05-20")]), none, until],
      ["fifteen on 31 May", served("2011-05-31", []), none, "....xxxxxxxx"],
      ["fifteen on 1 June", served("2011-06-01", []), none, ".....xxxxxxx"],
      ["sixty on 31 May", served("1966-05-31", []), none, until],
      ["sixty on 1 June", served("1966-06-01", []), none, "xxxxx......."],
      ["without glucose", lacking("gula_darah"), none, always],
      ["without the upper pressure", lacking("sistolik"), none, always],
      ["without the lower pressure", lacking("diastolik"), none, always],
      ["without smoking", lacking("merokok"), none, always],
      ["waist alone", lacking("bb_kg", "tb_cm"), may, until],
      ["weight and height alone", lacking("lp_cm"), may, until],
      ["weight without height, no waist", lacking("lp_cm", "tb_cm"), none, always],
      ["height without weight, no waist", lacking("lp_cm", "bb_kg"), none, always],
      [
        "begun in March, finished in May",
        served(adult, [
          screened("2026-03-02", { lp_cm: 80, merokok: "TIDAK" }),
          screened("2026-05-20", without(WHOLE.SKRINING_DEWASA, "lp_cm", "merokok")),
        ]),
        may,
        until,
      ],
      [
        "at 16 by the school's form, with glucose and smoking",
        asPupil({ gula_darah: 100, merokok: "TIDAK" }),
        may,
        until,
      ],
      ["at 16 by the school's form, without glucose", asPupil({ merokok: "TIDAK" }), none, always],
      [
        "at 16 half by the school's form, half by the adult's: two screenings begun",
        served("2010-02-10", [
          recordOf("SKRINING_REMAJA", "2026-03-02", { data: WHOLE.SKRINING_REMAJA }),
          screened("2026-05-20", { gula_darah: 100, merokok: "TIDAK" }),
        ]),
        none,
        always,
      ],
      [
        "sixty in August, screened as an elder in May of a wrong birth date",
        served("1966-08-10", [recordOf("SKRINING_LANSIA", "2026-05-20", { data: WHOLE.SKRINING_LANSIA })]),
        none,
        "xxxxxxx.....",
      ],
    ],
  ),
];
