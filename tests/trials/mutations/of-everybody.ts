import { changes } from "#tests/trials/mutations/mutation";

export const OF_EVERYBODY = [
  ...changes(
    "lib/mask/mask.ts",
    ["reached in any year", "if (reachedOn && yearOf(reachedOn) === year)", "if (reachedOn)"],
    ["waits again after an earlier year", "if (decidedOn && yearOf(decidedOn) < year) return NO_MONTH;", ""],
    [
      "missed waits no more",
      "return reachedOn ? until & ~covered(reachedOn, null, year) : until",
      "return decidedOn ? until & ~covered(decidedOn, null, year) : until",
    ],
    ["waits on after it was reached", "reachedOn ? until & ~covered(reachedOn, null, year) : until", "until"],
    [
      "due without waiting",
      "waitingOf(episode, year) & covered(episode.dueFrom, null, year)",
      "covered(episode.dueFrom, null, year)",
    ],
    [
      "due is waiting",
      "waitingOf(episode, year) & covered(episode.dueFrom, null, year)",
      "waitingOf(episode, year)",
    ],
    [
      "a span without its last month",
      "closes > year ? 12 : monthNumber(to)",
      "closes > year ? 12 : monthNumber(to) - 1",
    ],
    [
      "a span without its first month",
      "opens < year ? 1 : monthNumber(from)",
      "opens < year ? 1 : monthNumber(from) + 1",
    ],
    ["a span from January on", "opens < year ? 1 : monthNumber(from)", "1"],
    ["a span ends in its own year alone", "if (closes < year) return NO_MONTH;", ""],
    ["a span begins before its year", "if (opens > year) return NO_MONTH;", ""],
    ["monthly events of any year", "years.indexOf(yearOf(month))", "0"],
  ),
  ...changes(
    "lib/measure/person-year.ts",
    ["the dead wait", "diedOn ? [...left, { from: monthOf(diedOn), to: null }] : left", "left"],
    [
      "who dies waits in that month",
      "{ from: monthOf(diedOn), to: null }",
      "{ from: monthIn(Number(diedOn.slice(0, 4)), Number(diedOn.slice(5, 7)) + 1), to: null }",
    ],
    [
      "who leaves waits in that month",
      "return month ? [{ from: month, to: month }] : [];",
      "return month ? [] : [];",
    ],
    [
      "who leaves is never back",
      "return month ? [{ from: month, to: month }] : [];",
      "return month ? [{ from: month, to: null }] : [];",
    ],
    ["who leaves is due", "due(episodes, year) & there", "due(episodes, year)"],
    ["the month of death has no home", "month > lastMonth) break", "month >= lastMonth) break"],
    ["the dead have a home", "if (lastMonth !== null && month > lastMonth) break;", ""],
    ["the new home from the month after", "next.since <= month", "next.since < month"],
  ),
  ...changes(
    "lib/service/measure.ts",
    [
      "every one of the year",
      "if (yearOf(record.servedOn) === year || !holds(record, history)) continue;",
      "if (!holds(record, history)) continue;",
    ],
    ["the first of all years", "if (yearOf(record.servedOn) === year ||", "if (year !== null ||"],
  ),
  ...changes(
    "lib/measure/dilayani.ts",
    [
      "klaster 3 is served by klaster 2",
      'servedBy(history, "KLASTER_2")',
      '[...servedBy(history, "KLASTER_2"), ...servedBy(history, "KLASTER_3")]',
    ],
    [
      "klaster 2 is served by klaster 3",
      'servedBy(history, "KLASTER_3")',
      '[...servedBy(history, "KLASTER_2"), ...servedBy(history, "KLASTER_3")]',
    ],
    [
      "klaster 4 serves the suspected alone",
      "derived.tbc_terduga !== undefined",
      "derived.tbc_terduga === true",
    ],
  ),
  ...changes(
    "lib/measure/population.ts",
    ["lives here before birth", "const from = since < born ? born : since;", "const from = since;"],
    ["gone a month early", "addMonths(next.since, -1)", "addMonths(next.since, -2)"],
  ),
  ...changes(
    "lib/period/day.ts",
    ["begun months", "? months - 1 : months;", "? months : months;"],
    [
      "a month on the day after",
      "digits(on, 8, 10) < digits(bornOn, 8, 10)",
      "digits(on, 8, 10) <= digits(bornOn, 8, 10)",
    ],
    [
      "begun years",
      "Math.floor(completedMonths(bornOn, on) / 12)",
      "Math.ceil(completedMonths(bornOn, on) / 12)",
    ],
  ),
];
