import { changes, noticed } from "#tests/trials/mutations/mutation";

const PROTECT = { project: "unit", test: "tests/unit/publication/protect.test.ts" } as const;
const TABLE = { project: "unit", test: "tests/unit/publication/table.test.ts" } as const;
const CATALOGUE = { project: "unit", test: "tests/unit/publication/catalogue.test.ts" } as const;
const ITEM = { project: "unit", test: "tests/unit/page/public-item.test.ts" } as const;
const ENDED = { project: "integration", test: "tests/integration/publication/ended-months.test.ts" } as const;
const PUBLISHED = {
  project: "integration",
  test: "tests/integration/publication/publication.test.ts",
} as const;

/** Numbers for everybody: what is hidden, what is hidden with it, and of which months anything is told. */
export const OF_PUBLICATION = [
  ...noticed(
    PROTECT,
    ...changes(
      "lib/publication/vector.ts",
      ["four people are published", "LEAST = 5", "LEAST = 4"],
      ["one person is published", "count === 0 || count >= LEAST", "count <= 1 || count >= LEAST"],
      ["five people are hidden", "count >= LEAST);", "count > LEAST);"],
      [
        "who is not reached may be few",
        "return vector.every((count)",
        "return vector.slice(0, 1).every((count)",
      ],
    ),
    ...changes(
      "lib/publication/protect.ts",
      [
        "nobody is hidden beside a small one",
        "if (members.length < 2) return false;",
        "if (members.length < 2) return true;",
      ],
      [
        "two of few hide each other",
        "count === 0 || count >= 2 * LEAST || each.some((one) => (one[index] ?? 0) >= LEAST)",
        "count >= 0 || each.length === LEAST",
      ],
      ["three of few are a crowd from nine on", "count >= 2 * LEAST ||", "count >= 2 * LEAST - 1 ||"],
      [
        "an empty desa is a hiding place",
        "filter((one) => people(sinceTold(this.cells, this.told, one)) > 0)",
        "filter((one) => people(sinceTold(this.cells, this.told, one)) >= 0)",
      ],
      ["the largest hides beside a small one", "key(a)[1] - key(b)[1] ||", "key(b)[1] - key(a)[1] ||"],
      [
        "a puskesmas of one desa is told",
        "if (draft.of !== null && !this.fill(draft, candidates)) this.moveBeyond(draft.of);",
        "if (draft.of !== null) this.fill(draft, candidates);",
      ],
      [
        "a kabupaten of few is told",
        "!this.fillBeyond(beyond, candidates)) return null",
        "!this.fillBeyond(beyond, candidates)) return this.toTold()",
      ],
      ["few since it was told last are told", "|| !isShown(sinceTold(cells, told, desa)));", ");"],
      [
        "a group is told apart again one by one",
        "return group.members.every((desa) => {",
        "return group.members.some((desa) => {",
      ],
      ["who joined later is told apart again", "if (group.fixed || !isShown", "if (!isShown"],
      [
        "hidden in the whole, told in the part",
        "hidden.desa.has(desa) || !isShown(sinceTold",
        "!isShown(sinceTold",
      ],
      [
        "a puskesmas that is hidden in the whole is told in the part",
        "beyond.has(puskesmas) || hidden.puskesmas.has(puskesmas)",
        "beyond.has(puskesmas)",
      ],
      ["a hidden desa is told anew", "hidden.has(desa) ? valueIn(this.told, desa) : value", "value"],
    ),
  ),
  ...noticed(
    TABLE,
    ...changes(
      "lib/publication/table.ts",
      ["desa are told by the month", "const APART = 3;", "const APART = 1;"],
      [
        "four more in the kabupaten are told",
        "if (!isShown(minus(value, before.kabupaten?.value ?? []))) return before;",
        "",
      ],
      ["a part does not wait for its whole", "due && withWhole ?", "due ?"],
      [
        "a new version hides other desa",
        "return step.former ? tellAgain(step, before, step.former) : tellMonth(span, step, before);",
        "return tellMonth(span, step, before);",
      ],
      [
        "a sasaran hides other desa each month",
        "const told = known.desa\n",
        "const told = known.desa && month === 0\n",
      ],
      [
        "a correction is published whatever it leaves",
        "return told ? { kabupaten, desa: { ...told, month } } : former;",
        "return { kabupaten, desa: { ...(told ?? former.desa), month } };",
      ],
    ),
    ...changes("lib/publication/told.ts", [
      "a new version tells few",
      "if (!alone.every((desa) => isShown(sinceTold(cells, before, desa)))) return null;",
      "",
    ]),
    ...changes(
      "lib/publication/cells.ts",
      ["what is hidden is told", "hidden.has(one) ? null : value", "value"],
      ["the total of a puskesmas leaves out who is hidden", "...groups.map(({ sum }) => sum)", ""],
      ["a hidden puskesmas is told", "closed.has(puskesmas) ? null : sumOfPuskesmas", "sumOfPuskesmas"],
    ),
  ),
  ...noticed(
    CATALOGUE,
    ...changes(
      "lib/publication/catalogue.ts",
      [
        "a number of what was screened is published",
        '{ code: "LAN02", within: null },',
        '{ code: "LAN02", within: null },\n  { code: "TB00", within: null },',
      ],
      [
        "a part is published as a whole",
        '{ code: "KIA04", within: "KIA03" }',
        '{ code: "KIA04", within: null }',
      ],
      [
        "a part counts within another whole",
        '{ code: "GIZ06", within: "GIZ01" }',
        '{ code: "GIZ06", within: "KIA01" }',
      ],
    ),
  ),
  ...noticed(
    ITEM,
    ...changes(
      "lib/page/public/item.ts",
      ["a public number of few is judged", "if (outOf < QUIET_BELOW)", "if (outOf < 0)"],
      ["a public number of twenty is not judged", "outOf < QUIET_BELOW", "outOf <= QUIET_BELOW"],
      ["a hidden number is made of nought", "if (reached === null) return null;\n  if (outOf", "if (outOf"],
    ),
    ...changes("lib/page/public/view.ts", [
      "what is told again is a point of the line",
      "one.month === month && one.until === month",
      "one.month === month",
    ]),
  ),
  ...noticed(
    ENDED,
    ...changes(
      "lib/publication/publish-month.ts",
      [
        "the running month is published",
        "month >= monthOf(today(actor.timeZone))",
        "month > monthOf(today(actor.timeZone))",
      ],
      [
        "a month before the last is published again",
        "if (last && month < last.month)",
        'if (last && month < last.month && month < "2000-01")',
      ],
      [
        "months are left out",
        "const first = last === null ? monthIn(yearOf(month), 1)",
        "const first = last === null ? month",
      ],
      ["a version is left out", "again ? again.version + 1 : 1;", "again ? again.version + 2 : 1;"],
    ),
    ...changes(
      "lib/publication/open-unit.ts",
      [
        "a puskesmas has a public page",
        'in: ["KABUPATEN", "DESA"]',
        'in: ["KABUPATEN", "DESA", "PUSKESMAS"]',
      ],
      [
        "a page opens with a month to come",
        "if (since > monthOf(today(actor.timeZone)))",
        'if (since > "9999-12")',
      ],
    ),
  ),
  ...noticed(
    PUBLISHED,
    ...changes(
      "lib/publication/read-public.ts",
      ["a closed page is open", "        ON o.since IS NOT NULL\n", "        ON true\n"],
      [
        "months before the opening are told",
        `WHERE month >= \${since}::date`,
        `WHERE \${since}::date IS NOT NULL`,
      ],
      ["the first version stays told", "ORDER BY month DESC, version DESC", "ORDER BY month DESC, version"],
      [
        "a desa's page tells of puskesmas",
        `OR (\${unit.kind} = 'KABUPATEN' AND`,
        `OR (\${unit.kind} <> '' AND`,
      ],
    ),
    ...changes(
      "prisma/migrations/20261130083000_publications/migration.sql",
      [
        "PostgreSQL keeps cells of few",
        "(reached = 0 OR reached >= 5) AND (out_of = 0 OR out_of >= 5)",
        "reached >= 0 AND out_of >= 0",
      ],
      [
        "what was published can be changed",
        "CREATE TRIGGER publication_cells_append_only BEFORE UPDATE OR DELETE",
        "CREATE TRIGGER publication_cells_append_only BEFORE DELETE",
      ],
    ),
  ),
];
