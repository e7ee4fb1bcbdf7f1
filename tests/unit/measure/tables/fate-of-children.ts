import { block } from "#tests/support/bits-table";
import { dated, died, late, left, merged, moved, voided } from "#tests/support/fates";
import { child } from "#tests/support/lives";
import { recordOf } from "#tests/support/twelve-bits";

// A girl of more than a year: short, thin and light, who gains in April, in June neither that nor in May.
const z = { tbu: -2.5, bbtb: -2.5, bbu: -3.5, data: { punya_kia: true } };
const girl = child("2024-09-05", [
  ["2026-03-10", 7, z],
  ["2026-04-10", 7.2, z],
  ["2026-05-10", 7.2, z],
  ["2026-06-10", 7.3, z],
]);
const more = recordOf("TIMBANG", "2026-02-10", {
  data: { bb_kg: 7, punya_kia: false },
  derived: { umur_hari: 523, bbu: -1, tbu: -1, bbtb: -1 },
});

export const FATE_OF_CHILDREN = [
  block(
    {
      lives: girl,
      "dies-20-may": died(voided(girl, "2026-06-10"), "2026-05-20"),
      "leaves-20-may": left(girl, "2026-05-20"),
      moves: moved(girl, "2026-05-20"),
      "april-void": voided(girl, "2026-04-10"),
      "february-late": late(girl, more),
      "march-to-feb": dated(girl, "2026-03-10", "2026-02-28"),
      merged: merged(girl),
    },
    `
                 lives         dies-20-may   leaves-20-may moves         april-void    february-late march-to-feb  merged
    BALITA_S     xxxxxxxxxxxx  xxxxx.......  xxxxx.......  xxxxxxxxxxxx  xxxxxxxxxxxx  xxxxxxxxxxxx  xxxxxxxxxxxx  ............
    PUNYA_KIA    ..xxxxxxxxxx  ..xxx.......  ..xxx.......  ..xxxxxxxxxx  ..xxxxxxxxxx  ..xxxxxxxxxx  .xxxxxxxxxxx  ............
    D            ..xxxx......  ..xxx.......  ..xxx.......  ..xxxx......  ..x.xx......  .xxxxx......  .x.xxx......  ............
    JUDGED       ...xxx......  ...xx.......  ...xx.......  ...xxx......  .....x......  ..xxxx......  ....xx......  ............
    N            ...x........  ...x........  ...x........  ...x........  ............  ...x........  ............  ............
    TWO_T        .....x......  ............  ............  .....x......  ............  .....x......  .....x......  ............
    BGM          ..xxxx......  ..xxx.......  ..xxx.......  ..xxxx......  ..x.xx......  ..xxxx......  .x.xxx......  ............
    TBU_VALID    ..xxxx......  ..xxx.......  ..xxx.......  ..xxxx......  ..x.xx......  .xxxxx......  .x.xxx......  ............
    STUNTING     ..xxxx......  ..xxx.......  ..xxx.......  ..xxxx......  ..x.xx......  ..xxxx......  .x.xxx......  ............
    BBTB_VALID   ..xxxx......  ..xxx.......  ..xxx.......  ..xxxx......  ..x.xx......  .xxxxx......  .x.xxx......  ............
    WASTING      ..xxxx......  ..xxx.......  ..xxx.......  ..xxxx......  ..x.xx......  ..xxxx......  .x.xxx......  ............
    BBU_VALID    ..xxxx......  ..xxx.......  ..xxx.......  ..xxxx......  ..x.xx......  .xxxxx......  .x.xxx......  ............
    UNDERWEIGHT  ..xxxx......  ..xxx.......  ..xxx.......  ..xxxx......  ..x.xx......  ..xxxx......  .x.xxx......  ............
    DILAYANI_2   ..xxxx......  ..xxx.......  ..xxx.......  ..xxxx......  ..x.xx......  .xxxxx......  .x.xxx......  ............
    `,
  ),
];
