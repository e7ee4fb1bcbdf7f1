import type { ServiceData } from "#lib/form/data";
import type { Day } from "#lib/period/day";
import type { RecordHistory } from "#lib/service/history";
import { inYear, table } from "#tests/support/bits-table";
import { served, WHOLE, without } from "#tests/support/lives";
import { recordOf } from "#tests/support/twelve-bits";

// Once a calendar year: 7-17 years, and 7-15 for SPM 5, by the age on the day of the screening; who waits, by the age on
// the last day of the month.
const none = "............";
const always = "xxxxxxxxxxxx";
const may = "....x.......";
const until = "xxxx........";
const pupil = "2014-02-10";

const screened = (on: Day, data: ServiceData = WHOLE.SKRINING_REMAJA): RecordHistory =>
  recordOf("SKRINING_REMAJA", on, { data });
const lacking = (...fields: string[]) =>
  served(pupil, [screened("2026-05-20", without(WHOLE.SKRINING_REMAJA, ...fields))]);

export const SCHOOL = [
  table(
    ["REMAJA_SCREENED", "REMAJA_SCREENED_WAITING", "SPM05", "SPM05_WAITING"],
    [
      ["screened on 31 May", served(pupil, [screened("2026-05-31")]), may, until, may, until],
      [
        "screened on 1 June",
        served(pupil, [screened("2026-06-01")]),
        ".....x......",
        "xxxxx.......",
        ".....x......",
        "xxxxx.......",
      ],
      [
        "screened twice: once",
        served(pupil, [screened("2026-05-31"), screened("2026-08-01")]),
        may,
        until,
        may,
        until,
      ],
      ["not screened", served(pupil, []), none, always, none, always],
      [
        "screened on 31 December of last year",
        served(pupil, [screened("2025-12-31")]),
        none,
        always,
        none,
        always,
      ],
      [
        "screened on 31 December, in that year",
        inYear(2025, served(pupil, [screened("2025-12-31")])),
        "...........x",
        "xxxxxxxxxxx.",
        "...........x",
        "xxxxxxxxxxx.",
      ],
      ["on the seventh birthday", served("2019-05-20", [screened("2026-05-20")]), may, none, may, none],
      [
        "a day before it",
        served("2019-05-21", [screened("2026-05-20")]),
        none,
        "....xxxxxxxx",
        none,
        "....xxxxxxxx",
      ],
      [
        "a day before the sixteenth birthday",
        served("2010-05-21", [screened("2026-05-20")]),
        may,
        until,
        may,
        until,
      ],
      ["on the sixteenth birthday", served("2010-05-20", [screened("2026-05-20")]), may, until, none, until],
      [
        "a day before the eighteenth birthday",
        served("2008-05-21", [screened("2026-05-20")]),
        may,
        until,
        none,
        none,
      ],
      ["on the eighteenth birthday", served("2008-05-20", [screened("2026-05-20")]), none, until, none, none],
      ["seven on 31 May", served("2019-05-31", []), none, "....xxxxxxxx", none, "....xxxxxxxx"],
      ["seven on 1 June", served("2019-06-01", []), none, ".....xxxxxxx", none, ".....xxxxxxx"],
      ["sixteen on 31 May", served("2010-05-31", []), none, always, none, until],
      ["sixteen on 1 June", served("2010-06-01", []), none, always, none, "xxxxx......."],
      ["eighteen on 31 May", served("2008-05-31", []), none, until, none, none],
      ["eighteen on 1 June", served("2008-06-01", []), none, "xxxxx.......", none, none],
      ["without the weight", lacking("bb_kg"), none, always, none, always],
      ["without the height", lacking("tb_cm"), none, always, none, always],
      ["without the upper pressure", lacking("sistolik"), none, always, none, always],
      ["without the lower pressure", lacking("diastolik"), none, always, none, always],
      ["without the eyes", lacking("mata"), none, always, none, always],
      ["without the ears", lacking("telinga"), none, always, none, always],
      ["without the teeth", lacking("gigi"), none, always, none, always],
      [
        "begun in March, finished in May",
        served(pupil, [
          screened("2026-03-02", { bb_kg: 40, tb_cm: 150 }),
          screened("2026-05-20", without(WHOLE.SKRINING_REMAJA, "bb_kg", "tb_cm")),
        ]),
        may,
        until,
        may,
        until,
      ],
      [
        "begun in December, the rest in May",
        served(pupil, [
          screened("2025-12-31", { bb_kg: 40, tb_cm: 150 }),
          screened("2026-05-20", without(WHOLE.SKRINING_REMAJA, "bb_kg", "tb_cm")),
        ]),
        none,
        always,
        none,
        always,
      ],
      [
        "begun at 15, finished at 16",
        served("2010-05-20", [
          screened("2026-03-02", { bb_kg: 40, tb_cm: 150 }),
          screened("2026-05-20", without(WHOLE.SKRINING_REMAJA, "bb_kg", "tb_cm")),
        ]),
        may,
        until,
        none,
        until,
      ],
      [
        "an adult's form is none of the school's",
        served("2009-02-10", [
          recordOf("SKRINING_DEWASA", "2026-05-20", {
            data: { ...WHOLE.SKRINING_REMAJA, ...WHOLE.SKRINING_DEWASA },
          }),
        ]),
        none,
        always,
        none,
        none,
      ],
    ],
  ),
];
