import { block } from "#tests/support/bits-table";
import { back, dated, died, late, left, merged, moved, voided } from "#tests/support/fates";
import { pregnant, seen } from "#tests/support/lives";
import { recordOf } from "#tests/support/twelve-bits";

// One pregnancy, and what else may happen to her. HPHT 5 January, HPL 12 October; six contacts, and a birth.
const found = {
  petugas: "DOKTER",
  hb: 10.4,
  lila_cm: 23,
  para: 4,
  ttd_diberikan: 60,
  tbc_risiko: "BERESIKO",
};
const mother = pregnant({
  hpht: "2026-01-05",
  contacts: [
    ["2026-02-10", found],
    ["2026-04-20", { ttd_diberikan: 60 }],
    "2026-06-01",
    ["2026-07-14", { ttd_diberikan: 60 }],
    ...seen("08-11 09-15D"),
  ],
  born: "2026-10-10",
});
const unseen = pregnant({ hpht: "2026-01-05", registered: "2026-02-10", born: "2026-10-10" });
const byKader = pregnant({
  hpht: "2026-01-05",
  contacts: [["2026-02-10", { para: 4, ditemukan_masyarakat: true }]],
});
const more = recordOf("ANC", "2026-06-30", { pregnancyId: "hamil 1" });

export const FATE_OF_MOTHERS = [
  block(
    {
      lives: mother,
      "dies-20-jul": died(mother, "2026-07-20"),
      "leaves-20-jul": left(mother, "2026-07-20"),
      moves: moved(mother, "2026-07-20"),
      "14-jul-void": voided(mother, "2026-07-14"),
      "30-jun-late": late(mother, more),
      "feb-to-jan": dated(mother, "2026-02-10", "2026-01-31"),
      merged: merged(mother),
    },
    `
                      lives         dies-20-jul   leaves-20-jul moves         14-jul-void   30-jun-late   feb-to-jan    merged
    K1                .x..........  .x..........  .x..........  .x..........  .x..........  .x..........  x...........  ............
    K1_MURNI          .x..........  .x..........  .x..........  .x..........  .x..........  .x..........  x...........  ............
    K4                .......x....  ............  ............  .......x....  ........x...  ......x.....  .......x....  ............
    K4_WAITING        .xxxxxx.....  .xxxxx......  .xxxxx......  .xxxxxx.....  .xxxxxxx....  .xxxxx......  xxxxxxx.....  ............
    K4_DUE            ............  ............  ............  ............  ............  ............  ............  ............
    K6                ........x...  ............  ............  ........x...  ............  ........x...  ........x...  ............
    K6_WAITING        .xxxxxxx....  .xxxxx......  .xxxxx......  .xxxxxxx....  .xxxxxxxxxxx  .xxxxxxx....  xxxxxxxx....  ............
    K6_DUE            ............  ............  ............  ............  .........xxx  ............  ............  ............
    TTD90             ......x.....  ......x.....  ......x.....  ......x.....  ............  ......x.....  ......x.....  ............
    TTD90_WAITING     .xxxxx......  .xxxxx......  .xxxxx......  .xxxxx......  .xxxxxxxxxxx  .xxxxx......  xxxxxx......  ............
    TTD90_DUE         ............  ............  ............  ............  .........xxx  ............  ............  ............
    RISTI             .x..........  .x..........  .x..........  .x..........  .x..........  .x..........  x...........  ............
    HB_TESTED         .x..........  .x..........  .x..........  .x..........  .x..........  .x..........  x...........  ............
    ANEMIA            .x..........  .x..........  .x..........  .x..........  .x..........  .x..........  x...........  ............
    LILA_MEASURED     .x..........  .x..........  .x..........  .x..........  .x..........  .x..........  x...........  ............
    KEK               .x..........  .x..........  .x..........  .x..........  .x..........  .x..........  x...........  ............
    BUMIL             .xxxxxxxxx..  .xxxxxx.....  .xxxxxx.....  .xxxxxxxxx..  .xxxxxxxxx..  .xxxxxxxxx..  xxxxxxxxxx..  ............
    DILAYANI_2        .x.x.xxxx...  .x.x.xx.....  .x.x.xx.....  .x.x.xxxx...  .x.x.x.xx...  .x.x.xxxx...  x..x.xxxx...  ............
    `,
  ),
  block(
    {
      lives: byKader,
      "dies-28-feb": died(byKader, "2026-02-28"),
      "leaves-28-feb": left(byKader, "2026-02-28"),
      void: voided(byKader, "2026-02-10"),
      "jan-late": late(byKader, recordOf("ANC", "2026-01-31", { data: found, pregnancyId: "hamil 1" })),
      "feb-to-jan": dated(byKader, "2026-02-10", "2026-01-31"),
      merged: merged(byKader),
    },
    `
                      lives         dies-28-feb   leaves-28-feb void          jan-late      feb-to-jan    merged
    RISTI             ............  ............  ............  ............  x...........  ............  ............
    RISTI_MASYARAKAT  .x..........  .x..........  .x..........  ............  ............  x...........  ............
    `,
  ),
  block(
    {
      lives: unseen,
      "dies-31-oct": died(unseen, "2026-10-31"),
      "dies-1-nov": died(unseen, "2026-11-01"),
      "leaves-31-oct": left(unseen, "2026-10-31"),
      "leaves-1-nov": left(unseen, "2026-11-01"),
      "back-in-nov": back(unseen, "2026-10-31"),
      "k1-late": late(unseen, recordOf("ANC", "2026-03-31", { pregnancyId: "hamil 1" })),
      merged: merged(unseen),
    },
    `
                      lives         dies-31-oct   dies-1-nov    leaves-31-oct leaves-1-nov  back-in-nov   k1-late       merged
    K1                ............  ............  ............  ............  ............  ............  ..x.........  ............
    K1_WAITING        .xxxxxxxxxxx  .xxxxxxxx...  .xxxxxxxxx..  .xxxxxxxx...  .xxxxxxxxx..  .xxxxxxxx.xx  .x..........  ............
    K1_MURNI_WAITING  .xxxxxxxxxxx  .xxxxxxxx...  .xxxxxxxxx..  .xxxxxxxx...  .xxxxxxxxx..  .xxxxxxxx.xx  .x..........  ............
    K4_WAITING        .xxxxxxxxxxx  .xxxxxxxx...  .xxxxxxxxx..  .xxxxxxxx...  .xxxxxxxxx..  .xxxxxxxx.xx  .xxxxxxxxxxx  ............
    K4_DUE            .........xxx  ............  .........x..  ............  .........x..  ..........xx  .........xxx  ............
    K6_WAITING        .xxxxxxxxxxx  .xxxxxxxx...  .xxxxxxxxx..  .xxxxxxxx...  .xxxxxxxxx..  .xxxxxxxx.xx  .xxxxxxxxxxx  ............
    K6_DUE            .........xxx  ............  .........x..  ............  .........x..  ..........xx  .........xxx  ............
    TTD90_WAITING     .xxxxxxxxxxx  .xxxxxxxx...  .xxxxxxxxx..  .xxxxxxxx...  .xxxxxxxxx..  .xxxxxxxx.xx  .xxxxxxxxxxx  ............
    TTD90_DUE         .........xxx  ............  .........x..  ............  .........x..  ..........xx  .........xxx  ............
    BUMIL             .xxxxxxxxx..  .xxxxxxxxx..  .xxxxxxxxx..  .xxxxxxxxx..  .xxxxxxxxx..  .xxxxxxxxx..  .xxxxxxxxx..  ............
    `,
  ),
];
