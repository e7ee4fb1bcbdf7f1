import { FIVE_YEARS } from "#lib/measure/population";
import { changes, noticed } from "#tests/trials/mutations/mutation";

const unit = (test: string) => ({ project: "unit", test: `tests/unit/${test}.test.ts` }) as const;

const TENDENCY = unit("page/situation/tendency");
const PYRAMID = unit("page/situation/pyramid");
const COMPARE = unit("page/compare");
const MAP = unit("page/map/rules");
const ASKED = unit("page/compare-asked");
const FILLS = unit("page/gap-sentence");
const SHAPES = unit("page/status-shapes");

/** Each step of the pyramid ends a year later. */
const steps = FIVE_YEARS.flatMap(({ code, before }) => {
  if (before === null) return [];
  const years = before.months / 12;
  return [
    [
      `the pyramid's ${code} ends with ${years}`,
      `upTo("${code}", ${years})`,
      `upTo("${code}", ${years + 1})`,
    ] as const,
  ];
});

/** What stands beside what: ages, places, months, and what moves together. */
export const OF_COMPARISONS = [
  ...changes("lib/measure/population.ts", ...steps, [
    "who was born since is in the pyramid before",
    "since < born ? born : since;\n    const to",
    "since;\n    const to",
  ]),
  ...noticed(
    PYRAMID,
    ...changes(
      "lib/page/pws/pyramid.ts",
      ["the youngest on top of the pyramid", "  }).reverse();", "  });"],
      [
        "both sexes on either side of the pyramid",
        `inMonth(counts(\`PENDUDUK_\${code}\`, sex), month)`,
        `inMonth(counts(\`PENDUDUK_\${code}\`, "L"), month)`,
      ],
      [
        "the pyramid of one desa",
        "units.reduce((sum, counts) => sum + inMonth",
        "units.reduce((_, counts) => inMonth",
      ],
    ),
  ),
  ...noticed(
    TENDENCY,
    ...changes(
      "lib/page/situation/tendency.ts",
      ["two steps are a run", "LEAST_STEPS = 3", "LEAST_STEPS = 2"],
      ["seven months are enough to move together", "LEAST_COMPARED = 8", "LEAST_COMPARED = 7"],
      ["two exceptions are none", "const EXCEPTIONS = 1;", "const EXCEPTIONS = 2;"],
      [
        "what is made of the same people moves together",
        "if (a.madeFrom.some((mask) => b.madeFrom.includes(mask))) continue;",
        "",
      ],
      [
        "a month without a movement agrees",
        "return one && other ?",
        "return one !== null && other !== null ?",
      ],
      [
        "a silent month goes on",
        "if (by === null || by === 0 ||",
        "if (by === null) continue;\n    if (by === 0 ||",
      ],
      ["a turn in a run goes on", " || (steps > 0 && by > 0 !== up)", ""],
      [
        "since when with the last exception",
        "steps.slice(1 + steps.findLastIndex",
        "steps.slice(steps.findLastIndex",
      ],
      ["two neighbours are a comparison", "LEAST_NEIGHBOURS = 3", "LEAST_NEIGHBOURS = 2"],
      [
        "of equals both are the worst",
        "neighbours.every((one) => better(one, own))",
        "neighbours.every((one) => !better(own, one))",
      ],
    ),
    ...changes(
      "lib/page/situation/tendency-words.ts",
      ["what moves together is a cause", `bergerak \${how} \${when}`, `bergerak \${how} karenanya \${when}`],
      [
        "nobody says that it is no cause",
        " Bergerak bersama bukan berarti yang satu menyebabkan yang lain.",
        "",
      ],
      ["nobody says how many pairs were looked at", ` dan \${formatNumber(pairs)} pasangan`, ""],
      ["more of what should be less is better", '(betterWhen === "higher") === up ?', "up ?"],
      [
        "out of how many months is not said",
        `pada \${agreeing} dari \${compared} bulan`,
        `pada \${agreeing} bulan`,
      ],
    ),
  ),
  ...noticed(
    COMPARE,
    ...changes(
      "lib/page/compare/ranking.ts",
      ["a move of one place is marked", "const LEAST = 2;", "const LEAST = 1;"],
      ["who rises falls", "(known[0] ?? 0) - (known.at(-1) ?? 0)", "(known.at(-1) ?? 0) - (known[0] ?? 0)"],
      [
        "the ranking stands as it began",
        "(a.ranks.at(-1) ?? Number.MAX_SAFE_INTEGER) - (b.ranks.at(-1)",
        "(a.ranks[0] ?? Number.MAX_SAFE_INTEGER) - (b.ranks[0]",
      ],
      ["who has no place comes first", "a.ranks.at(-1) ?? Number.MAX_SAFE_INTEGER", "a.ranks.at(-1) ?? 0"],
      ["who has no place now has moved", "row && ranks.at(-1) !== null ?", "row ?"],
      ["two places are a ranking", "if (units.length < 3)", "if (units.length < 2)"],
    ),
    ...changes(
      "lib/coverage/rank.ts",
      [
        "equals have places of their own",
        "better(other, row)).length",
        "better(other, row) || (other !== row && !better(row, other))).length",
      ],
      [
        "the worst is first",
        'betterWhen === "lower" ? byCoverage(b, a) < 0',
        'betterWhen !== "lower" ? byCoverage(b, a) < 0',
      ],
    ),
  ),
  ...noticed(
    ASKED,
    ...changes("lib/page/compare/addresses.ts", [
      "seven stand beside each other",
      "MOST_BESIDE = 6",
      "MOST_BESIDE = 7",
    ]),
    ...changes(
      "lib/address/parameters.ts",
      ["any number of indicators beside each other", " && known.length <= most ? known", " ? known"],
      ["any number of units beside each other", "asked.length <= most && asked.every", "asked.every"],
    ),
  ),
  ...noticed(
    MAP,
    ...changes(
      "lib/page/map/classes.ts",
      ["four classes", "export const CLASSES = 5;", "export const CLASSES = 4;"],
      ["equal numbers in two classes", "value > bound).length", "value >= bound).length"],
    ),
    ...changes(
      "lib/page/map/half.ts",
      [
        "whoever is quiet is named for half of the gap",
        "units.filter(({ told }) => told).toSorted",
        "units.toSorted",
      ],
      ["more than half is half of the gap", "if (held * 2 >= gap ||", "if (held * 2 > gap ||"],
    ),
  ),
  ...noticed(
    FILLS,
    ...changes(
      "lib/page/pws/fill.ts",
      ["a place of few has a verdict", 'if (small) return "small";', ""],
      ["a silent place has a verdict", 'if (isUnknown(status)) return "silent";', ""],
      ["what should be checked has a verdict", 'if (status === "PERIKSA_SASARAN") return "check";', ""],
    ),
  ),
  ...noticed(
    SHAPES,
    ...changes(
      "components/pws/status.tsx",
      [
        "the mark of what falls short is filled",
        'const filled = status === "BAIK" || status === "KURANG";',
        "const filled = true;",
      ],
      [
        "the mark of what falls points up",
        'TURUN: "M7 11.8 1.4 2.2H12.6Z"',
        'TURUN: "M7 2.2 12.6 11.8H1.4Z"',
      ],
      ["silence looks like a month without a trend", ' strokeDasharray="2.4 2.1"', ""],
    ),
    ...changes(
      "components/pws/fill.tsx",
      [
        "on the map what falls from its target looks well",
        'kurang: { fill: "url(#isi-kurang)"',
        'kurang: { fill: "var(--t-baik)"',
      ],
      [
        "on the map what is worst is hatched as what falls",
        'jelek: { fill: "url(#isi-jelek)"',
        'jelek: { fill: "url(#isi-kurang)"',
      ],
    ),
    ...changes(
      "components/paper/hatches.tsx",
      [
        "on paper what falls from its target looks well",
        'KURANG: "url(#kertas-kurang)"',
        'KURANG: "#2b2b2b"',
      ],
      ["on paper what is worst is plain", 'JELEK: "url(#kertas-jelek)"', 'JELEK: "#fff"'],
    ),
  ),
];
