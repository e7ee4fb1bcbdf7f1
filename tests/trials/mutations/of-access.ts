import { changes, noticed } from "#tests/trials/mutations/mutation";

const ROW_SECURITY = {
  project: "integration",
  test: "tests/integration/access/row-security.test.ts",
} as const;
const NAMES_REACH = {
  project: "integration",
  test: "tests/integration/names/names-reach.test.ts",
} as const;
const RESTRICTED = {
  project: "integration",
  test: "tests/integration/measure/restricted-slots.test.ts",
} as const;
const HELD = { project: "integration", test: "tests/integration/db/held-connections.test.ts" } as const;
const CODES = { project: "integration", test: "tests/integration/account/second-factor.test.ts" } as const;
const PAGES = { project: "integration", test: "tests/integration/page/lists-page-by-page.test.ts" } as const;
const REACH = { project: "unit", test: "tests/unit/access/reach.test.ts" } as const;
const FITS = { project: "integration", test: "tests/integration/recording/record-service.test.ts" } as const;
const REASON = { project: "unit", test: "tests/unit/entry/form-input.test.ts" } as const;

export const OF_ACCESS = [
  ...noticed(
    REACH,
    ...changes(
      "lib/access/reach.ts",
      [
        "any pustu opens a pustu's numbers",
        "return desa.length > 0 && desa.every",
        'return unit.kind === "PUSTU" || desa.every',
      ],
      ["a pustu without desa is open", "desa.length > 0 && ", ""],
      ["a pustu of any puskesmas is open", "return unit.parentId === reader.unitId", "return true"],
    ),
  ),
  ...noticed(
    RESTRICTED,
    ...changes(
      "lib/db/policies.ts",
      [
        "restricted tallies have no policy of their own",
        `for: "SELECT", using: \`\${LEVEL} IN ('PUSKESMAS', 'KABUPATEN')\` },`,
        `for: "SELECT", using: "true" },`,
      ],
      [
        "restricted masks have no policy of their own",
        `\${LEVEL} = 'KABUPATEN' OR (\${LEVEL} = 'PUSKESMAS' AND EXISTS (`,
        `\${LEVEL} <> '' OR (\${LEVEL} = 'PUSKESMAS' AND EXISTS (`,
      ],
      [
        "restricted tallies from pustu on",
        "IN ('PUSKESMAS', 'KABUPATEN')",
        "IN ('PUSTU', 'PUSKESMAS', 'KABUPATEN')",
      ],
      [
        "restricted masks of any puskesmas",
        `\${LEVEL} = 'KABUPATEN' OR (\${LEVEL} = 'PUSKESMAS' AND EXISTS (`,
        `\${LEVEL} IN ('PUSKESMAS', 'KABUPATEN') OR (\${LEVEL} = 'PUSKESMAS' AND EXISTS (`,
      ],
    ),
    ...changes("lib/measure/restricted-tables.ts", [
      "anybody names the restricted tables",
      "if (!LEVELS.includes(unitKind))",
      "if (false)",
    ]),
    ...changes("lib/measure/tallies.ts", [
      "restricted tallies stand among the others",
      "{ table: sql`restricted_tallies`, slots: restricted }",
      "{ table: sql`tallies`, slots: restricted }",
    ]),
    ...changes(
      "lib/measure/person-years.ts",
      ["restricted masks stand among the others", "printMasks(open)", "printMasks(masks)"],
      ["verify sees no restricted masks", " && a.restricted === b.restricted", ""],
    ),
  ),
  ...noticed(
    NAMES_REACH,
    ...changes("lib/page/indicator/names-cell.ts", [
      "names of another klaster are linked",
      " && coversKlaster(reader, indicator.klaster)",
      "",
    ]),
    ...changes("lib/names/question.ts", [
      "names of a desa that another serves",
      "homes.filter((id) => own.has(id))",
      "homes",
    ]),
  ),
  ...noticed(
    ROW_SECURITY,
    ...changes(
      "lib/db/role.ts",
      [
        "the role is not given back",
        "return scope.run(role, async () => await work());",
        "scope.enterWith(role);\n  return work();",
      ],
      ["the role is given back before its query is sent", "async () => await work()", "work"],
    ),
    ...changes("lib/db/connection.ts", [
      "the first role of a transaction stays",
      "if (role === this.role) return;",
      "if (role === this.role || this.role) return;",
    ]),
    ...changes("lib/db/as-actor.ts", ["nobody is shown", 'asking.homes.join(",")', '""']),
    ...changes("lib/db/policies.ts", [
      "everybody reads the whole audit",
      "using: `actor_id = ",
      "using: `true OR actor_id = ",
    ]),
  ),
  ...noticed(
    HELD,
    ...changes("lib/db/holding.ts", [
      "limits wait for the connections of those they hold back",
      "scope.getStore() === true",
      "false",
    ]),
  ),
  ...noticed(
    CODES,
    ...changes(
      "lib/account/sign-in-with-code.ts",
      [
        "who knew the password from a browser is known to its code",
        "browser.factors.includes(factorId)",
        "browser.accounts.includes(account.id)",
      ],
      ["right codes are counted as wrong ones", 'if (!known) await giveBack("code", ofAll);', ""],
    ),
  ),
  ...noticed(
    PAGES,
    ...changes("lib/account/queries.ts", [
      "page 2 of accounts is page 1",
      "skip: (page - 1) * ACCOUNT_PAGE",
      "skip: 0",
    ]),
    ...changes("lib/audit/queries.ts", ["page 2 of the audit is page 1", "(page - 1) * AUDIT_PAGE", "0"]),
    ...changes("lib/names/read-bits.ts", ["page 2 of names is page 1", "page?.offset ?? 0", "0"]),
    ...changes("lib/names/people.ts", [
      "page 2 of pregnancies is page 1",
      "kept.slice(offset, offset + limit)",
      "kept.slice(0, limit)",
    ]),
    ...changes("lib/person/queries.ts", [
      "page 2 of those found is page 1",
      "offset: (page - 1) * SEARCH_PAGE",
      "offset: 0",
    ]),
    ...changes("lib/person/unscoped-search.ts", [
      "page 2 of a likeness is empty",
      "return total > 0 ?",
      "return wanted.offset > 0 ?",
    ]),
    ...changes("lib/page/indicator/view.ts", [
      "page 2 of units is page 1",
      ".slice(offset, offset + LINES_PAGE)",
      ".slice(0, LINES_PAGE)",
    ]),
  ),
  ...noticed(
    FITS,
    ...changes("lib/recording/fits-on.ts", [
      "a service of tomorrow",
      "if (day > today) return",
      'if (day > "9999-12-31") return',
    ]),
  ),
  ...noticed(
    REASON,
    ...changes("lib/entry/form-input.ts", [
      "a correction without a reason",
      "!replaces || reason !== undefined",
      "true",
    ]),
  ),
];
