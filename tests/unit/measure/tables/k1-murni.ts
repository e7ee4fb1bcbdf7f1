import { table } from "#tests/support/bits-table";
import { pregnant } from "#tests/support/lives";

// HPHT 5 January 2026: 12 weeks and 6 days on 5 April, 13 weeks on 6 April.
const hpht = "2026-01-05";
const none = "............";

export const K1_MURNI = [
  table(
    ["K1_MURNI", "K1_MURNI_WAITING"],
    [
      ["seen at 12 weeks and 6 days", pregnant({ hpht, contacts: ["2026-04-05"] }), "...x........", none],
      [
        "seen at 13 weeks: missed this year",
        pregnant({ hpht, contacts: ["2026-04-06"] }),
        none,
        "...xxxxxxxxx",
      ],
      [
        "registered early, seen at 13 weeks",
        pregnant({ hpht, registered: "2026-02-10", contacts: ["2026-04-06"] }),
        none,
        ".xxxxxxxxxxx",
      ],
      [
        "seen early after two months",
        pregnant({ hpht, registered: "2026-02-10", contacts: ["2026-04-05"] }),
        "...x........",
        ".xx.........",
      ],
      [
        "a late entry of an earlier contact makes it murni",
        pregnant({ hpht, registered: "2026-05-05", contacts: ["2026-03-30", "2026-05-05"] }),
        "..x.........",
        none,
      ],
      [
        "seen late, keguguran in June",
        pregnant({ hpht, contacts: ["2026-05-05"], lost: "2026-06-01" }),
        none,
        "....x.......",
      ],
      [
        "seen late in December: not missed again this year",
        pregnant({ hpht: "2025-09-01", contacts: ["2025-12-30"] }),
        none,
        none,
      ],
      [
        "seen late in January, known since December",
        pregnant({ hpht: "2025-09-01", registered: "2025-12-30", contacts: ["2026-01-02"] }),
        none,
        "xxxxxxxxxxxx",
      ],
      ["never seen", pregnant({ hpht, registered: "2026-02-10" }), none, ".xxxxxxxxxxx"],
      ["seen early last year", pregnant({ hpht: "2025-11-03", contacts: ["2025-12-31"] }), none, none],
    ],
  ),
];
