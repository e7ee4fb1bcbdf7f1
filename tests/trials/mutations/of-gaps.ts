import { changes, noticed } from "#tests/trials/mutations/mutation";

const unit = (test: string) => ({ project: "unit", test: `tests/unit/${test}.test.ts` }) as const;

const WHY = unit("page/why-gap");
const PACE = unit("page/why-pace");
const PARTS = { project: "integration", test: "tests/integration/names/parts.test.ts" } as const;
const LINES = unit("names/pregnancy-line");
const FORECAST = unit("coverage/forecast");
const TARGET = unit("coverage/target");
const STATUS = unit("coverage/status");
const SENTENCE = unit("page/gap-sentence");
const CASCADE = unit("page/cascade");
const LARGEST = unit("page/largest-gaps");
const SMALL = unit("page/small-numbers");

/** Who is missing, where, why, and where the year ends. */
export const OF_GAPS = [
  ...noticed(
    WHY,
    ...changes(
      "lib/page/why/gap.ts",
      ["the unregistered are no part", "...beyondNames(row.unregistered ?? 0)]", "]"],
      ["who is opened elsewhere is no part", ', { key: "LUAR", people: outside }]', "]"],
      [
        "who is known beyond the sasaran is not taken off",
        'people < 0 ? "LEBIH" : "BELUM_TERDAFTAR", people',
        'people < 0 ? "LEBIH" : "BELUM_TERDAFTAR", people: Math.max(0, people)',
      ],
      ["the still pregnant are counted twice", "people: waiting - stillPregnant", "people: waiting"],
      [
        "of a finding those not found are asked",
        'betterWhen !== "higher";\n  const people',
        'betterWhen === "higher";\n  const people',
      ],
      [
        "what helps last is asked first",
        "ORDER.indexOf(a.key) - ORDER.indexOf(b.key));\n  const closed",
        "ORDER.indexOf(b.key) - ORDER.indexOf(a.key));\n  const closed",
      ],
      ["who is out of reach closes the gap", "isWithinReach(part.key) ? Math.min", "part.key ? Math.min"],
      ["a part closes more than it has", "Math.min(left, Math.max(0, part.people))", "left"],
      ["what one part closes the next closes again", "    left -= closes;\n", ""],
    ),
    ...changes(
      "lib/names/parts.ts",
      ["who left on the day of reading is still here", "leftOn <= on", "leftOn < on"],
      ["the dead are one contact short", " || diedOn !== null) return", ") return"],
      ["whose pregnancy is over can still get there", 'BERAKHIR: "TIDAK_BISA"', 'BERAKHIR: "MASIH_BISA"'],
      ["who is one contact short is one of many", 'SEKALI_LAGI: "SATU_LAGI"', 'SEKALI_LAGI: "MASIH_BISA"'],
      ["who got there since is still missing", 'SESUDAHNYA: "SESUDAHNYA"', 'SESUDAHNYA: "TIDAK_BISA"'],
    ),
  ),
  ...noticed(
    LINES,
    ...changes(
      "lib/names/pregnancy-stage.ts",
      ["two contacts short is one", "return visits === 1 ?", "return visits <= 2 ?"],
      ["who cannot get there still can", 'if (state !== "BISA") return "TIDAK_BISA";', ""],
      [
        "a first contact in the second trimester is murni",
        "!first && trimesterOf(weeks, on) === 1",
        "!first && trimesterOf(weeks, on) <= 2",
      ],
    ),
  ),
  ...noticed(
    PARTS,
    ...changes(
      "lib/names/read-bits.ts",
      [
        "who has gone is still asked for",
        `"leftOn" <= \${on} OR "diedOn" IS NOT NULL THEN`,
        `"diedOn" IS NOT NULL THEN`,
      ],
      ["who ages out this year has time", "WHEN '0' THEN 'SEGERA'", "WHEN '0' THEN 'MASIH_BISA'"],
      [
        "who ages out today has time",
        `WHEN \${leaves} <= \${on}::date THEN '2'`,
        `WHEN \${leaves} < \${on}::date THEN '2'`,
      ],
      [
        "who ages out on New Year's Day has no time",
        `WHEN \${leaves} < \${newYear}::date THEN '0'`,
        `WHEN \${leaves} <= \${newYear}::date THEN '0'`,
      ],
      ["the month before January is this year's December", "[year - 1, 11]", "[year, 11]"],
      ["two months before is the month before", "[year, from - 2]", "[year, from - 3]"],
    ),
  ),
  ...noticed(
    FORECAST,
    ...changes(
      "lib/coverage/forecast.ts",
      ["the mean of two months", "MEAN_OF = 3", "MEAN_OF = 2"],
      ["the running month is a full one", "running ? month - 1 : month;", "month;"],
      ["one month more is left", "from + monthsLeft *", "from + (monthsLeft + 1) *"],
      [
        "the running month counts twice",
        "row.reached - (months[month - 1]?.reached ?? 0) : row.reached",
        "row.reached : row.reached",
      ],
      [
        "silence is a month of nought",
        ".map((value) => value?.reached ?? null)",
        ".map((value) => value?.reached ?? 0)",
      ],
      [
        "fewer than are reached already",
        "Math.max(row.reached, Math.round(from + monthsLeft * meanOf(of)))",
        "Math.round(from + monthsLeft * meanOf(of))",
      ],
      ["more than can be reached", "Math.min(people, ceiling ?? people)", "people"],
      ["what does not grow towards December is added up", " || !targetGrows(question)", ""],
      ["whoever can expect nothing more still can", "stillPregnant ?? waiting", "waiting"],
      ["nobody is found any more", " + Math.max(0, unregistered)", ""],
      ["the known beyond the sasaran are out of reach", "Math.max(0, unregistered)", "unregistered"],
    ),
  ),
  ...noticed(
    PACE,
    ...changes(
      "lib/page/why/pace.ts",
      [
        "half a person less a month is enough",
        "Math.ceil((needed - from) / monthsLeft)",
        "Math.floor((needed - from) / monthsLeft)",
      ],
      ["everybody can still be reached", "ceilingOf(row)", "row.outOf"],
      [
        "a forecast of its own",
        "forecast?.people ?? null",
        "forecast && Math.round(from + monthsLeft * meanOf(forecast.of))",
      ],
    ),
    ...changes(
      "lib/page/why/pace-view.ts",
      ["whoever is not registered has a name", "known + unregistered", "known"],
      ["the names forecast", "forecast - reached > people", "forecast > people"],
    ),
    ...changes(
      "lib/page/why/pareto.ts",
      ["more than half is half", "if (held * 2 >= total ||", "if (held * 2 > total ||"],
      [
        "the least hold half",
        ".toSorted((a, b) => b.people - a.people)",
        ".toSorted((a, b) => a.people - b.people)",
      ],
    ),
  ),
  ...noticed(
    TARGET,
    ...changes(
      "lib/coverage/target.ts",
      [
        "the running target is the year's",
        "question.target * question.month, denominator: whole * 12",
        "question.target * 12, denominator: whole * 12",
      ],
      [
        "part of a person is reached",
        'betterWhen === "higher" ? Math.ceil(people)',
        'betterWhen === "higher" ? Math.floor(people)',
      ],
      ["one more than may be may be", ": Math.floor(people);", ": Math.ceil(people);"],
      ["the months left are one too many", "(13 - fromMonth)", "(14 - fromMonth)"],
    ),
  ),
  ...noticed(
    STATUS,
    ...changes(
      "lib/coverage/labels.ts",
      [
        "what falls short looks reached",
        'const filled = status === "BAIK" || status === "KURANG";',
        'const filled = status === "BAIK" || status === "CUKUP";',
      ],
      ["what falls points up", 'TURUN: ["▼", "▽"]', 'TURUN: ["▲", "△"]'],
    ),
    ...changes(
      "lib/coverage/status.ts",
      ["reached and falling is well", 'trend === "TURUN" ? "KURANG" : "BAIK"', '"BAIK"'],
      ["short and rising is worst", 'trend === "TURUN" ? "JELEK" : "CUKUP"', '"JELEK"'],
    ),
  ),
  ...noticed(
    SENTENCE,
    ...changes(
      "lib/page/pws/gap-sentence.ts",
      ["three places are named", "const NAMED = 2;", "const NAMED = 3;"],
      [
        "the least gap is named",
        ".sort((a, b) => b.people - a.people)",
        ".sort((a, b) => a.people - b.people)",
      ],
      [
        "a small place is named",
        "if (row.small || isUnknown(row.status) || !row.gapPeople) return [];",
        "if (isUnknown(row.status) || !row.gapPeople) return [];",
      ],
      [
        "a silent place is named",
        "if (row.small || isUnknown(row.status) || !row.gapPeople) return [];",
        "if (row.small || !row.gapPeople) return [];",
      ],
      [
        "who has too many fills the gap of others",
        "differences.filter((one) => one > 0), differences",
        "differences, differences",
      ],
      [
        "a share of the net gap",
        "addedUp(named.map(({ people }) => people))) / gross",
        "addedUp(named.map(({ people }) => people))) / (gross - surplus)",
      ],
      [
        "rounded parts are said to meet",
        "lacking.length < 2 || gross - surplus !== signedGap(row, question.indicator.betterWhen)",
        "lacking.length < 2",
      ],
    ),
  ),
  ...noticed(
    CASCADE,
    ...changes(
      "lib/page/pws/cascade.ts",
      ["the loss since the first step", "steps[place - 1]?.row;", "place > 0 ? steps[0]?.row : undefined;"],
      [
        "whoever comes later is no gain",
        "before.reached - row.reached : null",
        "Math.max(0, before.reached - row.reached) : null",
      ],
      [
        "the last step comes first",
        "(a.continuum ?? 0) - (b.continuum ?? 0)",
        "(b.continuum ?? 0) - (a.continuum ?? 0)",
      ],
    ),
  ),
  ...noticed(
    LARGEST,
    ...changes(
      "lib/page/home/gaps.ts",
      ["four largest gaps", "const LINES = 5;", "const LINES = 4;"],
      ["six largest gaps", "const LINES = 5;", "const LINES = 6;"],
      [
        "what is short counts as worst",
        'worst.filter(({ row }) => row.status === "JELEK")',
        "worst.filter(({ row }) => row.status)",
      ],
    ),
    ...changes(
      "lib/page/home/choices.ts",
      ["the most people come first", "(row.gapPeople ?? 0) / (row.outOf || 1)", "row.gapPeople ?? 0"],
      ["what is less bad comes first", "placeOf(a) - placeOf(b) ||", "placeOf(b) - placeOf(a) ||"],
      ["units are people", 'kindOf(question.indicator).counts !== "UNITS"', "question"],
      ["what is reached and falls is a gap", 'row.status === "CUKUP"))', 'row.status !== "BAIK"))'],
    ),
  ),
  ...noticed(
    SMALL,
    ...changes("lib/page/home/choices.ts", [
      "one person makes a largest gap",
      "!row.small && (row.status",
      "(row.status",
    ]),
  ),
];
