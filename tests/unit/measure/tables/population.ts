import type { MaskCode } from "#lib/measure/slots";
import type { Day } from "#lib/period/day";
import { inYear, table } from "#tests/support/bits-table";
import { back, died, left, merged, moved } from "#tests/support/fates";
import { historyOf } from "#tests/support/twelve-bits";

// Who lives here in a month stands in the band of the age on its last day; who dies in it, of the age on that day.
const none = "............";
const all = "xxxxxxxxxxxx";

/** The same lives at each limit: `year` is that in which one is born who passes it in 2026. */
const limit = <const Younger extends MaskCode, const Older extends MaskCode>(
  younger: Younger,
  older: Older,
  year: number,
) => {
  const born = (rest: string, by = 0) => historyOf(`${year + by}-${rest}` as Day);
  return table(
    [younger, older],
    [
      ["birthday on 1 January", born("01-01"), none, all],
      ["birthday in the middle of May", born("05-20"), "xxxx........", "....xxxxxxxx"],
      ["birthday on the last day of May", born("05-31"), "xxxx........", "....xxxxxxxx"],
      ["birthday on 1 June", born("06-01"), "xxxxx.......", ".....xxxxxxx"],
      ["birthday on 31 December", born("12-31"), "xxxxxxxxxxx.", "...........x"],
      ["birthday on 1 January of the year after", born("01-01", 1), all, none],
      ["dies on the day before the birthday", died(born("05-20"), "2026-05-19"), "xxxxx.......", none],
      ["dies on the birthday", died(born("05-20"), "2026-05-20"), "xxxx........", "....x......."],
      ["leaves in July", left(born("05-20"), "2026-07-03"), "xxxx........", "....xxx....."],
      ["leaves in March", left(born("05-20"), "2026-03-31"), "xxx.........", none],
    ],
  );
};

export const POPULATION = [
  limit("PENDUDUK_0_4", "PENDUDUK_5_9", 2021),
  limit("PENDUDUK_5_9", "PENDUDUK_10_14", 2016),
  limit("PENDUDUK_10_14", "PENDUDUK_15_19", 2011),
  limit("PENDUDUK_15_19", "PENDUDUK_20_24", 2006),
  limit("PENDUDUK_20_24", "PENDUDUK_25_29", 2001),
  limit("PENDUDUK_25_29", "PENDUDUK_30_34", 1996),
  limit("PENDUDUK_30_34", "PENDUDUK_35_39", 1991),
  limit("PENDUDUK_35_39", "PENDUDUK_40_44", 1986),
  limit("PENDUDUK_40_44", "PENDUDUK_45_49", 1981),
  limit("PENDUDUK_45_49", "PENDUDUK_50_54", 1976),
  limit("PENDUDUK_50_54", "PENDUDUK_55_59", 1971),
  limit("PENDUDUK_55_59", "PENDUDUK_60_64", 1966),
  limit("PENDUDUK_60_64", "PENDUDUK_65_69", 1961),
  limit("PENDUDUK_65_69", "PENDUDUK_70_74", 1956),
  limit("PENDUDUK_70_74", "PENDUDUK_75_79", 1951),
  limit("PENDUDUK_75_79", "PENDUDUK_80", 1946),
  table(
    ["PENDUDUK"],
    [
      ["lives here", historyOf("1990-03-03"), all],
      ["born in May", historyOf("2026-05-31"), "....xxxxxxxx"],
      ["born next year", historyOf("2027-01-01"), none],
      ["a hundred and one", historyOf("1925-01-01"), all],
      ["came in May", historyOf("1990-03-03", { residences: came("2026-05") }), "....xxxxxxxx"],
      ["came next year", historyOf("1990-03-03", { residences: came("2027-01") }), none],
      [
        "born here before the mother came",
        historyOf("2026-02-03", { residences: came("2026-05") }),
        "....xxxxxxxx",
      ],
      ["died in January", died(historyOf("1990-03-03"), "2026-01-01"), "x..........."],
      ["died last year", died(historyOf("1990-03-03"), "2025-12-31"), none],
      ["born and died in May", died(historyOf("2026-05-20"), "2026-05-20"), "....x......."],
      ["left in May", left(historyOf("1990-03-03"), "2026-05-31"), "xxxxx......."],
      [
        "left in May and died there in July",
        died(left(historyOf("1990-03-03"), "2026-05-31"), "2026-07-01"),
        "xxxxx.......",
      ],
      ["left in the year before", left(historyOf("1990-03-03"), "2025-12-01"), none],
      [
        "left in May, seen from the year before",
        inYear(2025, left(historyOf("1990-03-03"), "2026-05-31")),
        all,
      ],
      ["left in May and back in July", away("2026-05-31", "2026-07"), "xxxxx.xxxxxx"],
      ["left and back in June", back(historyOf("1990-03-03"), "2026-05-31"), all],
      ["moved within the kabupaten", moved(historyOf("1990-03-03"), "2026-05-20"), all],
      ["somebody else's second registration", merged(historyOf("1990-03-03")), none],
    ],
  ),
];

function came(since: "2026-05" | "2027-01") {
  return [{ since, homeId: "kenanga" }];
}

function away(leftOn: Day, again: "2026-07") {
  const life = left(historyOf("1990-03-03"), leftOn);
  return { ...life, residences: [...life.residences, { since: again, homeId: "kenanga" }] };
}
