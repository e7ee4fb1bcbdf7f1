import { block } from "#tests/support/bits-table";
import { dated, died, late, left, merged, moved, voided } from "#tests/support/fates";
import { served, WHOLE } from "#tests/support/lives";
import { recordOf } from "#tests/support/twelve-bits";

// A girl of 15, who stands in the school's chain and in the adult's, and an elder; each screened on 20 May.
const high = { sistolik: 150, diastolik: 95 };
const asked = { tbc_terduga: true };
const pupilData = { ...WHOLE.SKRINING_REMAJA, ...high, gula_darah: 100, merokok: "TIDAK", hb: 11.5 };
const pupilOn = (on: "2026-05-20" | "2026-04-30") =>
  recordOf("SKRINING_REMAJA", on, { data: pupilData, derived: asked });
const girl = served("2010-09-05", [pupilOn("2026-05-20")]);
const unscreened = served("2010-09-05", []);
const elderData = { ...WHOLE.SKRINING_LANSIA, ...high };
const elderOn = (on: "2026-05-20" | "2026-04-30", aks_skor = 20) =>
  recordOf("SKRINING_LANSIA", on, { data: elderData, derived: { ...asked, aks_skor } });
const elder = served("1955-03-03", [elderOn("2026-05-20")]);

export const FATE_OF_THE_SCREENED = [
  block(
    {
      lives: girl,
      "dies-31-may": died(girl, "2026-05-31"),
      "leaves-31-may": left(girl, "2026-05-31"),
      moves: moved(girl, "2026-05-31"),
      void: voided(girl, "2026-05-20"),
      "april-late": late(girl, pupilOn("2026-04-30")),
      "may-to-april": dated(girl, "2026-05-20", "2026-04-30"),
      merged: merged(girl),
    },
    `
                             lives         dies-31-may   leaves-31-may moves         void          april-late    may-to-april  merged
    REMAJA_SCREENED          ....x.......  ....x.......  ....x.......  ....x.......  ............  ...x........  ...x........  ............
    REMAJA_SCREENED_WAITING  xxxx........  xxxx........  xxxx........  xxxx........  xxxxxxxxxxxx  xxx.........  xxx.........  ............
    SPM05                    ....x.......  ....x.......  ....x.......  ....x.......  ............  ...x........  ...x........  ............
    SPM05_WAITING            xxxx........  xxxx........  xxxx........  xxxx........  xxxxxxxx....  xxx.........  xxx.........  ............
    SPM06                    ....x.......  ....x.......  ....x.......  ....x.......  ............  ...x........  ...x........  ............
    SPM06_WAITING            xxxx........  xxxx........  xxxx........  xxxx........  xxxxxxxxxxxx  xxx.........  xxx.........  ............
    REMATRI_HB_TESTED        ....x.......  ....x.......  ....x.......  ....x.......  ............  ...x........  ...x........  ............
    REMATRI_ANEMIA           ....x.......  ....x.......  ....x.......  ....x.......  ............  ...x........  ...x........  ............
    HT_TESTED                ....x.......  ....x.......  ....x.......  ....x.......  ............  ...x........  ...x........  ............
    HT_FOUND                 ....x.......  ....x.......  ....x.......  ....x.......  ............  ...x........  ...x........  ............
    TBC_SCREENED             ....x.......  ....x.......  ....x.......  ....x.......  ............  ...x........  ...x........  ............
    TBC_SUSPECT              ....x.......  ....x.......  ....x.......  ....x.......  ............  ...x........  ...x........  ............
    DILAYANI_2               ....x.......  ....x.......  ....x.......  ....x.......  ............  ...xx.......  ...x........  ............
    DILAYANI_4               ....x.......  ....x.......  ....x.......  ....x.......  ............  ...xx.......  ...x........  ............
    `,
  ),
  block(
    {
      lives: unscreened,
      "dies-31-may": died(unscreened, "2026-05-31"),
      "dies-1-june": died(unscreened, "2026-06-01"),
      "leaves-31-may": left(unscreened, "2026-05-31"),
      "leaves-1-june": left(unscreened, "2026-06-01"),
      merged: merged(unscreened),
    },
    `
                             lives         dies-31-may   dies-1-june   leaves-31-may leaves-1-june merged
    REMAJA_SCREENED_WAITING  xxxxxxxxxxxx  xxxx........  xxxxx.......  xxxx........  xxxxx.......  ............
    SPM05_WAITING            xxxxxxxx....  xxxx........  xxxxx.......  xxxx........  xxxxx.......  ............
    SPM06_WAITING            xxxxxxxxxxxx  xxxx........  xxxxx.......  xxxx........  xxxxx.......  ............
    `,
  ),
  block(
    {
      lives: elder,
      "dies-31-may": died(elder, "2026-05-31"),
      "dies-30-april": died(voided(elder, "2026-05-20"), "2026-04-30"),
      "leaves-31-may": left(elder, "2026-05-31"),
      moves: moved(elder, "2026-05-31"),
      void: voided(elder, "2026-05-20"),
      "april-late": late(elder, elderOn("2026-04-30", 12)),
      "may-to-april": dated(elder, "2026-05-20", "2026-04-30"),
      merged: merged(elder),
    },
    `
                   lives         dies-31-may   dies-30-april leaves-31-may moves         void          april-late    may-to-april  merged
    SPM07          ....x.......  ....x.......  ............  ....x.......  ....x.......  ............  ...x........  ...x........  ............
    SPM07_WAITING  xxxx........  xxxx........  xxx.........  xxxx........  xxxx........  xxxxxxxxxxxx  xxx.........  xxx.........  ............
    AKS_KNOWN      ....xxxxxxxx  ....x.......  ............  ....x.......  ....xxxxxxxx  ............  ...xxxxxxxxx  ...xxxxxxxxx  ............
    MANDIRI        ....xxxxxxxx  ....x.......  ............  ....x.......  ....xxxxxxxx  ............  ....xxxxxxxx  ...xxxxxxxxx  ............
    HT_TESTED      ....x.......  ....x.......  ............  ....x.......  ....x.......  ............  ...x........  ...x........  ............
    HT_FOUND       ....x.......  ....x.......  ............  ....x.......  ....x.......  ............  ...x........  ...x........  ............
    TBC_SCREENED   ....x.......  ....x.......  ............  ....x.......  ....x.......  ............  ...x........  ...x........  ............
    TBC_SUSPECT    ....x.......  ....x.......  ............  ....x.......  ....x.......  ............  ...x........  ...x........  ............
    DILAYANI_3     ....x.......  ....x.......  ............  ....x.......  ....x.......  ............  ...xx.......  ...x........  ............
    DILAYANI_4     ....x.......  ....x.......  ............  ....x.......  ....x.......  ............  ...xx.......  ...x........  ............
    `,
  ),
];
