import { inYear, table } from "#tests/support/bits-table";
import { pregnant } from "#tests/support/lives";

// HPHT 5 January 2026: without an outcome she is pregnant until 9 November (44 weeks).
const hpht = "2026-01-05";
const none = "............";

export const K1 = [
  table(
    ["K1", "K1_WAITING", "BUMIL"],
    [
      [
        "seen on 31 March",
        pregnant({ hpht, contacts: ["2026-03-31"] }),
        "..x.........",
        none,
        "..xxxxxxxxx.",
      ],
      ["seen on 1 April", pregnant({ hpht, contacts: ["2026-04-01"] }), "...x........", none, "...xxxxxxxx."],
      [
        "registered in February, seen in April",
        pregnant({ hpht, registered: "2026-02-10", contacts: ["2026-04-01"] }),
        "...x........",
        ".xx.........",
        ".xxxxxxxxxx.",
      ],
      [
        "registered in April, back-dated contact of February",
        pregnant({ hpht, registered: "2026-04-10", contacts: ["2026-02-28"] }),
        ".x..........",
        none,
        ".xxxxxxxxxx.",
      ],
      [
        "seen in the 40th week for the first time",
        pregnant({ hpht, registered: "2026-10-11", contacts: ["2026-10-12"] }),
        ".........x..",
        none,
        ".........xx.",
      ],
      ["seen on HPHT", pregnant({ hpht, contacts: [hpht] }), "x...........", none, "xxxxxxxxxxx."],
      [
        "a contact of the day before HPHT is none",
        pregnant({ hpht, registered: "2026-02-10", contacts: ["2026-01-04"] }),
        none,
        ".xxxxxxxxxxx",
        ".xxxxxxxxxx.",
      ],
      [
        "registered with all answers, not yet seen",
        pregnant({ hpht, says: { para: 1, lila_cm: 24 } }),
        none,
        ".xxxxxxxxxxx",
        ".xxxxxxxxxx.",
      ],
      ["never seen", pregnant({ hpht, registered: "2026-02-10" }), none, ".xxxxxxxxxxx", ".xxxxxxxxxx."],
      [
        "never seen, born on 31 October",
        pregnant({ hpht, registered: "2026-02-10", born: "2026-10-31" }),
        none,
        ".xxxxxxxxxxx",
        ".xxxxxxxxx..",
      ],
      [
        "never seen, born on 1 November",
        pregnant({ hpht, registered: "2026-02-10", born: "2026-11-01" }),
        none,
        ".xxxxxxxxxxx",
        ".xxxxxxxxxx.",
      ],
      [
        "never seen, keguguran on 30 April",
        pregnant({ hpht, registered: "2026-02-10", lost: "2026-04-30" }),
        none,
        ".xx.........",
        ".xxx........",
      ],
      [
        "never seen, keguguran on 1 May",
        pregnant({ hpht, registered: "2026-02-10", lost: "2026-05-01" }),
        none,
        ".xxx........",
        ".xxxx.......",
      ],
      [
        "seen in March, keguguran in May: K1 stays",
        pregnant({ hpht, contacts: ["2026-03-31"], lost: "2026-05-01" }),
        "..x.........",
        none,
        "..xxx.......",
      ],
      [
        "registered in December, not yet seen",
        inYear(2025, pregnant({ hpht: "2025-11-03", registered: "2025-12-10", contacts: ["2026-01-02"] })),
        none,
        "...........x",
        "...........x",
      ],
      [
        "registered in December, seen in January",
        pregnant({ hpht: "2025-11-03", registered: "2025-12-10", contacts: ["2026-01-02"] }),
        "x...........",
        none,
        "xxxxxxxxx...",
      ],
      [
        "seen last year: counted there alone",
        pregnant({ hpht: "2025-11-03", contacts: ["2025-12-31"] }),
        none,
        none,
        "xxxxxxxxx...",
      ],
      [
        "never seen, 44 weeks on 31 December: waits no more in the new year",
        pregnant({ hpht: "2025-02-26", registered: "2025-04-10" }),
        none,
        none,
        none,
      ],
      [
        "never seen, 44 weeks on 1 January",
        pregnant({ hpht: "2025-02-27", registered: "2025-04-10" }),
        none,
        "xxxxxxxxxxxx",
        "x...........",
      ],
      [
        "seen by midwife and doctor on one day, and again: once",
        pregnant({ hpht, contacts: ["2026-03-03", ["2026-03-03", { petugas: "DOKTER" }], "2026-04-03"] }),
        "..x.........",
        none,
        "..xxxxxxxxx.",
      ],
      [
        "a keguguran in March and a second pregnancy in the same year: twice",
        pregnant([
          { hpht, contacts: ["2026-02-09"], lost: "2026-03-02" },
          { hpht: "2026-05-04", registered: "2026-06-15", contacts: ["2026-07-06"] },
        ]),
        ".x....x.....",
        ".....x......",
        ".xx..xxxxxxx",
      ],
    ],
  ),
];
