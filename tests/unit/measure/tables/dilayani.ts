import type { ServiceData } from "#lib/form/data";
import type { Day } from "#lib/period/day";
import type { ServiceKind } from "#lib/programme/catalogue";
import { derive } from "#lib/recording/derive";
import type { RecordHistory } from "#lib/service/history";
import { table } from "#tests/support/bits-table";
import { served } from "#tests/support/lives";
import { recordOf } from "#tests/support/twelve-bits";

// Whoever was served by a klaster counts for it in every month of a service; klaster 4 is asking about TBC, at any service.
const none = "............";
const may = "....x.......";
const bornOn = "1990-03-03";

const asked = (
  data: ServiceData,
  on: Day = "2026-05-20",
  kind: ServiceKind = "SKRINING_DEWASA",
): RecordHistory =>
  recordOf(kind, on, { data, derived: derive(kind, data, { sex: "P", bornOn, servedOn: on, previous: [] }) });
const life = (...records: RecordHistory[]) => served(bornOn, records);
const healthy = { tbc_batuk: false, tbc_demam: false };

export const DILAYANI = [
  table(
    ["DILAYANI_2", "DILAYANI_3", "DILAYANI_4"],
    [
      ["weighed on 31 May", life(recordOf("TIMBANG", "2026-05-31")), may, none, none],
      ["weighed on 1 June", life(recordOf("TIMBANG", "2026-06-01")), ".....x......", none, none],
      ["an antenatal contact", life(recordOf("ANC", "2026-05-20")), may, none, none],
      ["a pregnancy registered", life(recordOf("HAMIL", "2026-05-20")), may, none, none],
      ["the school's screening", life(recordOf("SKRINING_REMAJA", "2026-05-20")), may, none, none],
      ["an adult's screening", life(recordOf("SKRINING_DEWASA", "2026-05-20")), none, may, none],
      ["an elder's screening", life(recordOf("SKRINING_LANSIA", "2026-05-20")), none, may, none],
      [
        "asked about TBC at a weighing",
        life(asked({ tbc_risiko: "TIDAK_BERESIKO" }, "2026-05-20", "TIMBANG")),
        may,
        none,
        may,
      ],
      ["asked about TBC at an adult's screening", life(asked({ tbc_batuk: true })), none, may, may],
      [
        "in every month of a service",
        life(recordOf("ANC", "2026-05-20"), recordOf("ANC", "2026-05-28"), recordOf("ANC", "2026-07-20")),
        "....x.x.....",
        none,
        none,
      ],
      [
        "asked in two months",
        life(asked(healthy), asked(healthy, "2026-07-20")),
        none,
        "....x.x.....",
        "....x.x.....",
      ],
      ["a kind that no klaster offers any more", life(recordOf("LAIN", "2026-05-20")), none, none, none],
      ["served last year", life(asked(healthy, "2025-12-31")), none, none, none],
    ],
  ),
];
