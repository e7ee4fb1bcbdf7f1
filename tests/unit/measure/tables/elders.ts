import type { ServiceData } from "#lib/form/data";
import type { Day } from "#lib/period/day";
import { SKILAS_DOMAINS } from "#lib/programme/elderly/skilas";
import type { History } from "#lib/service/history";
import { inYear, table } from "#tests/support/bits-table";
import { served, WHOLE, without } from "#tests/support/lives";
import { recordOf } from "#tests/support/twelve-bits";

// SPM 7: from 60 years on the day of the screening, once a calendar year. AKS: the last score of twelve months, its own
// month included; 20 is mandiri.
const none = "............";
const always = "xxxxxxxxxxxx";
const may = "....x.......";
const until = "xxxx........";
const elder = "1955-03-03";

const screened = (on: Day, data: ServiceData = WHOLE.SKRINING_LANSIA) =>
  recordOf("SKRINING_LANSIA", on, { data });
const lacking = (...fields: string[]) =>
  served(elder, [screened("2026-05-20", without(WHOLE.SKRINING_LANSIA, ...fields))]);
const aks = (on: Day, aks_skor: number) => recordOf("SKRINING_LANSIA", on, { derived: { aks_skor } });

export const ELDERS = [
  table(
    ["SPM07", "SPM07_WAITING"],
    [
      ["screened on 31 May", served(elder, [screened("2026-05-31")]), may, until],
      ["screened on 1 June", served(elder, [screened("2026-06-01")]), ".....x......", "xxxxx......."],
      ["not screened", served(elder, []), none, always],
      ["screened on 31 December of last year", served(elder, [screened("2025-12-31")]), none, always],
      ["on the sixtieth birthday", served("1966-05-20", [screened("2026-05-20")]), may, none],
      ["a day before it", served("1966-05-21", [screened("2026-05-20")]), none, "....xxxxxxxx"],
      ["sixty on 31 May", served("1966-05-31", []), none, "....xxxxxxxx"],
      ["sixty on 1 June", served("1966-06-01", []), none, ".....xxxxxxx"],
      [
        "screened as an adult in the same year: waits no more",
        served("1966-05-20", [recordOf("SKRINING_DEWASA", "2026-03-02", { data: WHOLE.SKRINING_DEWASA })]),
        none,
        none,
      ],
      [
        "screened as an adult ten days before turning sixty",
        served("1966-05-20", [recordOf("SKRINING_DEWASA", "2026-05-10", { data: WHOLE.SKRINING_DEWASA })]),
        none,
        none,
      ],
      [
        "an adult's form with all of it",
        served(elder, [recordOf("SKRINING_DEWASA", "2026-05-20", { data: WHOLE.SKRINING_LANSIA })]),
        none,
        always,
      ],
      ["without glucose", lacking("gula_darah"), none, always],
      ["without the upper pressure", lacking("sistolik"), none, always],
      ["without the lower pressure", lacking("diastolik"), none, always],
      ...Object.keys(WHOLE.SKRINING_LANSIA)
        .filter((field) => field.startsWith("aks_"))
        .map((field): [string, History, string, string] => [
          `without ${field}`,
          lacking(field),
          none,
          always,
        ]),
      ...Object.values(SKILAS_DOMAINS).map(({ codes }): [string, History, string, string] => [
        `without ${codes.join(", ")}`,
        lacking(...codes),
        none,
        always,
      ]),
    ],
  ),
  table(
    ["AKS_KNOWN", "MANDIRI"],
    [
      ["20 on 31 May", served(elder, [aks("2026-05-31", 20)]), "....xxxxxxxx", "....xxxxxxxx"],
      ["19 on 31 May", served(elder, [aks("2026-05-31", 19)]), "....xxxxxxxx", none],
      ["20 on 1 June", served(elder, [aks("2026-06-01", 20)]), ".....xxxxxxx", ".....xxxxxxx"],
      [
        "20 in March of last year: to February",
        served(elder, [aks("2025-03-01", 20)]),
        "xx..........",
        "xx..........",
      ],
      [
        "20 in April of last year: to March",
        served(elder, [aks("2025-04-30", 20)]),
        "xxx.........",
        "xxx.........",
      ],
      ["20 in January of last year: no more", served(elder, [aks("2025-01-31", 20)]), none, none],
      [
        "20 in March of last year, in that year",
        inYear(2025, served(elder, [aks("2025-03-01", 20)])),
        "..xxxxxxxxxx",
        "..xxxxxxxxxx",
      ],
      [
        "20 in March, 19 in June",
        served(elder, [aks("2026-03-10", 20), aks("2026-06-10", 19)]),
        "..xxxxxxxxxx",
        "..xxx.......",
      ],
      [
        "19 in March, 20 in June",
        served(elder, [aks("2026-03-10", 19), aks("2026-06-10", 20)]),
        "..xxxxxxxxxx",
        ".....xxxxxxx",
      ],
      [
        "20 and 19 in one month: the last",
        served(elder, [aks("2026-03-01", 20), aks("2026-03-31", 19)]),
        "..xxxxxxxxxx",
        none,
      ],
      [
        "the ten questions not all answered",
        served(elder, [screened("2026-03-10", { aks_bab: 2 })]),
        none,
        none,
      ],
      ["0", served(elder, [aks("2026-03-10", 0)]), "..xxxxxxxxxx", none],
      [
        "on the sixtieth birthday",
        served("1966-05-20", [aks("2026-05-20", 20)]),
        "....xxxxxxxx",
        "....xxxxxxxx",
      ],
      [
        "a day before it, by a corrected birth date",
        served("1966-05-21", [aks("2026-05-20", 20)]),
        none,
        none,
      ],
    ],
  ),
];
