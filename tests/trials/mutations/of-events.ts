import { changes, noticed } from "#tests/trials/mutations/mutation";

const EVENT_YEARS = { project: "unit", test: "tests/unit/measure/event-years.test.ts" } as const;
const ON_POSTGRES = { project: "integration", test: "tests/integration/measure/events.test.ts" } as const;

export const OF_EVENTS = [
  ...noticed(
    EVENT_YEARS,
    ...changes(
      "lib/service/age-bands.ts",
      [
        "a band of events one day longer",
        "daysBetween(bornOn, day) < before.days",
        "daysBetween(bornOn, day) <= before.days",
      ],
      [
        "a band of events one month longer",
        "completedMonths(bornOn, day) < before.months",
        "completedMonths(bornOn, day) <= before.months",
      ],
    ),
    ...changes(
      "lib/measure/event-years.ts",
      ["an event counts at the home of January", "[month - 1];\n", "[0];\n"],
      ["an event counts once a month", "? count + 1 : count", "? 1 : count"],
      ["an event that is gone stays counted", "(was && { ...was, months: NONE })", "was"],
      ["events of a home are not in its desa", "[after.homeId, desaOf(after.homeId)]", "[after.homeId]"],
    ),
  ),
  ...noticed(
    ON_POSTGRES,
    ...changes("lib/measure/recount.ts", [
      "a save does not count events",
      "    await recountEvents(tx, { histories, years, catalogue });\n",
      "",
    ]),
    ...changes("lib/measure/batch-work.ts", [
      "a rebuild does not count events",
      "      await setEventYears(read, { histories, years, catalogue });\n",
      "",
    ]),
    ...changes("lib/measure/rebuild.ts", [
      "a rebuild does not sum events",
      "      await setDesaEvents(pool, desaId);\n",
      "",
    ]),
    ...changes("lib/measure/verify.ts", [
      "verify does not see the sums of events",
      "...(await wrongEventTallies(read, desaIds)), ",
      "",
    ]),
  ),
];
