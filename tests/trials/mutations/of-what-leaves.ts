import { changes, noticed } from "#tests/trials/mutations/mutation";

const WITHIN = { project: "unit", test: "tests/unit/live/within.test.ts" } as const;
const PACED = { project: "unit", test: "tests/unit/live/paced.test.ts" } as const;
const MOVED = { project: "integration", test: "tests/integration/live/moved.test.ts" } as const;
const SCREENS = { project: "integration", test: "tests/integration/screen/screens.test.ts" } as const;
const KEYS = { project: "integration", test: "tests/integration/exchange/keys.test.ts" } as const;
const KEPT = { project: "integration", test: "tests/integration/key/kept.test.ts" } as const;
const SECRET = { project: "unit", test: "tests/unit/key/secret.test.ts" } as const;
const SHEET = { project: "unit", test: "tests/unit/exchange/sheet.test.ts" } as const;
const CSV = { project: "unit", test: "tests/unit/exchange/csv-table.test.ts" } as const;
const MESSAGE = { project: "unit", test: "tests/unit/page/whatsapp.test.ts" } as const;

/** What goes to televisions, open pages, programs, spreadsheets and chats: numbers of the own reach, and nobody's name. */
export const OF_WHAT_LEAVES = [
  ...noticed(
    WITHIN,
    ...changes(
      "lib/live/within.ts",
      ["a stream tells of any unit", "if (mayOpen(reader, tree, one)) codes.add", "codes.add"],
      ["the pustu hears nothing", "return pustu ? [...above, pustu] : above;", "return above;"],
      [
        "of several months the last is told",
        "a.since < b.since ? a.since : b.since",
        "a.since < b.since ? b.since : a.since",
      ],
    ),
    ...changes("lib/db/moved.ts", [
      "a name is heard",
      "const UNIT = /^(\\*|[0-9a-f-]{36})$/;",
      "const UNIT = /^.+$/;",
    ]),
  ),
  ...noticed(
    PACED,
    ...changes(
      "lib/live/paced.ts",
      [
        "every change is told by itself",
        "if (this.timer === undefined) this.now(one);",
        "if (this.apartMs > 0) this.now(one);",
      ],
      ["what comes meanwhile is lost", "if (next !== null) this.now(next);", ""],
    ),
  ),
  ...noticed(
    MOVED,
    ...changes(
      "lib/live/watch-numbers.ts",
      ["a stream outlives its session", "if (!(await sessionLives(actor.sessionId))) return end();", ""],
      [
        "a stream tells the neighbour",
        "const told = toldTo(actor, tree, moved);",
        'const told = toldTo({ ...actor, role: "DINKES" }, tree, moved);',
      ],
    ),
    ...changes("lib/live/places-left.ts", ["any number of streams", "own >= MOST.each || ", ""]),
  ),
  ...noticed(
    SCREENS,
    ...changes(
      "lib/screen/find-screen.ts",
      [
        "a withdrawn link opens the screen",
        `WHERE s.key_hash = \${hashOfKey(key)} AND s.revoked_at IS NULL AND`,
        `WHERE s.key_hash = \${hashOfKey(key)} AND`,
      ],
      [
        "a link that has run out opens the screen",
        "AND s.revoked_at IS NULL AND s.expires_at > now()`",
        "AND s.revoked_at IS NULL`",
      ],
    ),
    ...changes(
      "lib/screen/manage-screens.ts",
      [
        "a puskesmas makes screens of all",
        'own.kind === "KABUPATEN" ? [own, ...tree.puskesmas] : [own]',
        "[own, ...tree.puskesmas]",
      ],
      ["the key of a screen is kept", "keyHash: hashOfKey(key)", "keyHash: key"],
    ),
    // Without the unit in its statement a withdrawal is still kept by this.
    ...changes("lib/db/policies.ts", [
      "a puskesmas sees and withdraws screens of all",
      '{ on: "screens", to: "page", for: "SELECT", using: OWN_SCREENS }',
      '{ on: "screens", to: "page", for: "SELECT", using: "true" }',
    ]),
    ...changes("lib/page/screen/watch-board.ts", [
      "an open screen outlives its link",
      "if (!may) end();",
      "",
    ]),
    ...changes("prisma/migrations/20261130094000_screens/migration.sql", [
      "a link lives for ever",
      "interval '367 days'",
      "interval '36700 days'",
    ]),
  ),
  ...noticed(
    SECRET,
    ...changes(
      "lib/key/secret.ts",
      [
        "the secret itself is kept",
        'return createHash("sha256").update(secret).digest("base64url");',
        "return secret;",
      ],
      ["a secret of half the length", "randomBytes(32)", "randomBytes(16)"],
      ["half of a secret is shown again", "SIGN.length + 4", "SIGN.length + 22"],
      ["any word is a secret", "return SECRET.test(secret) ? secret : null;", "return secret || null;"],
    ),
  ),
  // Another length than that of a hash the database refuses by itself.
  ...noticed(
    KEPT,
    ...changes("lib/key/make-key.ts", [
      "the secret of a key is kept",
      "hash: hashOf(secret),",
      "hash: secret.slice(7),",
    ]),
  ),
  ...noticed(
    KEYS,
    ...changes(
      "lib/key/find-key.ts",
      ["a revoked key opens", 'if (row.revoked) return "REVOKED";', ""],
      ["a key that has run out opens", 'if (row.expired) return "EXPIRED";', ""],
      ["a key is somebody of its unit", 'unitKind: "KUNCI"', "unitKind: kind"],
      [
        "a key of a puskesmas reads the kabupaten",
        'PUSKESMAS: "PETUGAS", DESA: "PUSTU"',
        'PUSKESMAS: "DINKES", DESA: "PUSTU"',
      ],
      ["each use is written", "AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')", ""],
    ),
    ...changes("lib/key/make-key.ts", [
      "a posyandu has a key",
      "!KEY_UNITS.some((kind) => kind === unit.kind)",
      "false",
    ]),
    ...changes(
      "lib/exchange/asker.ts",
      [
        "a key reads what it is not for",
        "if (key.scopes.includes(scope)) return key;",
        "if (key.scopes.length > 0) return key;",
      ],
      ["nobody is told to wait", "if (wait !== null)\n", "if (wait === -1)\n"],
    ),
    ...changes("lib/key/count-use.ts", [
      "all keys are counted together",
      ".consume(keyId)",
      '.consume(keyId.slice(0, 0) || "semua")',
    ]),
    ...changes("lib/exchange/answer.ts", [
      "the same answer is sent again",
      "if (has(headers, tag))",
      'if (has(headers, tag) && tag === "")',
    ]),
  ),
  ...noticed(
    SHEET,
    ...changes(
      "lib/exchange/sheet.ts",
      ["a formula in a cell runs", `return RUNS.test(text) ? \`'\${text}\` : text;`, "return text;"],
      ["a formula behind a space runs", "const RUNS = /^\\s*['\"]*[=+", "const RUNS = /^['\"]*[=+"],
      [
        "a rate of a half is rounded down",
        `Math.round(Number(\`\${rate}e1\`))`,
        `Math.floor(Number(\`\${rate}e1\`))`,
      ],
      ["a tab of any length", ".slice(0, TAB_SIGNS)", ""],
    ),
    ...changes(
      "lib/exchange/workbook.ts",
      [
        "numbers are text in a workbook",
        'if (typeof cell === "number") return { value: cell, type: Number };',
        'if (typeof cell === "number") return { value: String(cell), type: String };',
      ],
      [
        "percents are text in a workbook",
        '{ value: cell.rate, type: Number, format: "0.0" }',
        `{ value: \`\${cell.rate}\`, type: String }`,
      ],
      [
        "days are text in a workbook",
        'return { value: cell.at, type: Date, format: "dd/mm/yyyy hh:mm" };',
        "return { value: cell.at.toISOString(), type: String };",
      ],
      [
        "a name runs in a workbook",
        "{ value: safeText(cell), type: String }",
        "{ value: cell, type: String }",
      ],
    ),
  ),
  ...noticed(
    CSV,
    ...changes("lib/exchange/csv.ts", [
      "a formula of a file of commas runs",
      'text.replace(FORMULA, "$1\'")',
      "text",
    ]),
    ...changes("lib/exchange/csv-table.ts", [
      "numbers are quoted",
      "? String(cell) : csvCell(cell)",
      "? csvCell(String(cell)) : csvCell(cell)",
    ]),
  ),
  ...noticed(
    MESSAGE,
    ...changes(
      "lib/page/pws/whatsapp.ts",
      ["a message of any length", "if (text.length <= LONGEST_MESSAGE) return text;", "return text;"],
      ["a message longer than a telephone shows", "LONGEST_MESSAGE = 700", "LONGEST_MESSAGE = 1_000"],
      [
        "a message names a small place",
        "    .filter(({ row }) => !row.small)\n    .toSorted",
        "    .toSorted",
      ],
      [
        "a message names a silent place's gap",
        "row.gapPeople && !isUnknown(row.status));",
        "row.gapPeople);",
      ],
      [
        "a message gives a small number a verdict",
        "if (row.small) return",
        "if (row.small && row.reached < 0) return",
      ],
      ["sample data do not say so", `\${demo ? "DATA CONTOH. " : ""}`, ""],
    ),
  ),
];
