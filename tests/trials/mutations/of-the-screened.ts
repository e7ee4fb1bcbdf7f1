import { changes } from "#tests/trials/mutations/mutation";

export const OF_THE_SCREENED = [
  ...changes(
    "lib/reference/values/elderly.ts",
    ["mandiri from AKS 15", 'row("AKS_MANDIRI", "2015-01-01", 20', 'row("AKS_MANDIRI", "2015-01-01", 15'],
    ["mandiri from AKS 19", 'row("AKS_MANDIRI", "2015-01-01", 20', 'row("AKS_MANDIRI", "2015-01-01", 19'],
  ),
  ...changes(
    "lib/programme/elderly/measures.ts",
    ["AKS valid for half a year", "addMonths(from, 11)", "addMonths(from, 5)"],
    ["AKS valid for thirteen months", "addMonths(from, 11)", "addMonths(from, 12)"],
    ["AKS valid for eleven months", "addMonths(from, 11)", "addMonths(from, 10)"],
    [
      "AKS of the first of the month",
      "scores.set(monthOf(record.servedOn),",
      "scores.has(monthOf(record.servedOn)) || scores.set(monthOf(record.servedOn),",
    ],
    ["AKS beside the next", "...(next ? [addMonths(next, -1)] : [])", "...(next ? [] : [])"],
    ["AKS at any age", '=== "number" && inGroup(history, record, LANSIA))', '=== "number")'],
  ),
  ...changes(
    "lib/screening/yearly-groups.ts",
    [
      "SPM05 to 17 years",
      "USIA_PENDIDIKAN_DASAR: AgeGroup = { from: 7, to: 15 }",
      "USIA_PENDIDIKAN_DASAR: AgeGroup = { from: 7, to: 17 }",
    ],
    [
      "SPM05 to 14 years",
      "USIA_PENDIDIKAN_DASAR: AgeGroup = { from: 7, to: 15 }",
      "USIA_PENDIDIKAN_DASAR: AgeGroup = { from: 7, to: 14 }",
    ],
    [
      "SPM05 from 6 years",
      "USIA_PENDIDIKAN_DASAR: AgeGroup = { from: 7, to: 15 }",
      "USIA_PENDIDIKAN_DASAR: AgeGroup = { from: 6, to: 15 }",
    ],
    [
      "remaja from 8 years",
      "REMAJA: AgeGroup = { from: 7, to: 17 }",
      "REMAJA: AgeGroup = { from: 8, to: 17 }",
    ],
    [
      "remaja to 18 years",
      "REMAJA: AgeGroup = { from: 7, to: 17 }",
      "REMAJA: AgeGroup = { from: 7, to: 18 }",
    ],
    [
      "SPM06 from 16 years",
      "USIA_PRODUKTIF: AgeGroup = { from: 15, to: 59 }",
      "USIA_PRODUKTIF: AgeGroup = { from: 16, to: 59 }",
    ],
    [
      "SPM06 from 18 years",
      "USIA_PRODUKTIF: AgeGroup = { from: 15, to: 59 }",
      "USIA_PRODUKTIF: AgeGroup = { from: 18, to: 59 }",
    ],
    [
      "SPM06 to 60 years",
      "USIA_PRODUKTIF: AgeGroup = { from: 15, to: 59 }",
      "USIA_PRODUKTIF: AgeGroup = { from: 15, to: 60 }",
    ],
    [
      "SPM06 to 58 years",
      "USIA_PRODUKTIF: AgeGroup = { from: 15, to: 59 }",
      "USIA_PRODUKTIF: AgeGroup = { from: 15, to: 58 }",
    ],
    [
      "SPM07 from 59 years",
      "LANSIA: AgeGroup = { from: 60, to: null }",
      "LANSIA: AgeGroup = { from: 59, to: null }",
    ],
    [
      "SPM07 from 61 years",
      "LANSIA: AgeGroup = { from: 60, to: null }",
      "LANSIA: AgeGroup = { from: 61, to: null }",
    ],
  ),
  ...changes(
    "lib/programme/school/measures.ts",
    [
      "rematri from 11 years",
      "REMATRI: AgeGroup = { from: 12, to: 17 }",
      "REMATRI: AgeGroup = { from: 11, to: 17 }",
    ],
    [
      "rematri to 18 years",
      "REMATRI: AgeGroup = { from: 12, to: 17 }",
      "REMATRI: AgeGroup = { from: 12, to: 18 }",
    ],
    [
      "rematri to 16 years",
      "REMATRI: AgeGroup = { from: 12, to: 17 }",
      "REMATRI: AgeGroup = { from: 12, to: 16 }",
    ],
    ["rematri of boys", 'history.sex === "P" && record.data.hb', "record.data.hb"],
    [
      "rematri by any form",
      'readerOf(["SKRINING_REMAJA"]',
      'readerOf(["SKRINING_REMAJA", "SKRINING_DEWASA", "ANC"]',
    ],
    [
      "rematri anemia at 12.0 too",
      'record.data.hb < referenceValue("HB_REMATRI"',
      'record.data.hb <= referenceValue("HB_REMATRI"',
    ],
  ),
  ...changes(
    "lib/programme/adult/measures.ts",
    [
      "pressure from 14 years",
      "ADULT: AgeGroup = { from: 15, to: null }",
      "ADULT: AgeGroup = { from: 14, to: null }",
    ],
    [
      "pressure from 18 years",
      "ADULT: AgeGroup = { from: 15, to: null }",
      "ADULT: AgeGroup = { from: 18, to: null }",
    ],
    ["pressure at any service", "readerOf(SCREENING_KINDS", 'readerOf([...SCREENING_KINDS, "ANC"]'],
    ["pressure by the upper alone", "    record.data.diastolik !== undefined &&\n", ""],
    ["pressure by the lower alone", "    record.data.sistolik !== undefined &&\n", ""],
    [
      "HT found is pressure taken",
      "isPressureScreening(record, history) && isHypertensive(record.data, record.servedOn)",
      "isPressureScreening(record, history)",
    ],
  ),
  ...changes(
    "lib/screening/yearly.ts",
    [
      "screened in any year",
      "if (servedIn !== year || !includesAge(group, age)) continue;",
      "if (!includesAge(group, age)) continue;",
    ],
    [
      "screened at any age",
      "if (servedIn !== year || !includesAge(group, age)) continue;",
      "if (servedIn !== year) continue;",
    ],
    ["two records of a year are not joined", "joined.set(kind, all)", "joined.delete(kind)"],
    ["forms are joined with each other", "joined.get(kind)", "joined.values().next().value"],
    ["the chain is not seen", "servedBesideOn: first(others, year, history)", "servedBesideOn: null"],
    [
      "the other group's check reaches too",
      "reachedOn: first(own, year, history)",
      "reachedOn: first(chain, year, history)",
    ],
  ),
  ...changes("lib/service/age-group.ts", [
    "the first year of a group is left out",
    "age >= from &&",
    "age > from &&",
  ]),
];
