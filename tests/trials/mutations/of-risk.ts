import { changes } from "#tests/trials/mutations/mutation";

export const OF_RISK = [
  ...changes(
    "lib/programme/pregnancy/risk.ts",
    ["young at 20 too", "years < referenceValue", "years <= referenceValue"],
    ["old at 35 too", "years > referenceValue", "years >= referenceValue"],
    [
      "a limit too reaches",
      'typeof value === "number" && value < limit',
      'typeof value === "number" && value <= limit',
    ],
    [
      "at least means more",
      'typeof value === "number" && value >= limit',
      'typeof value === "number" && value > limit',
    ],
    ["living children do not count", " || atLeast(data.anak_hidup, children)", ""],
    ["caesarean does not count", "data.riwayat_sc === true || ", ""],
    ["complication does not count", " || data.riwayat_komplikasi === true", ""],
    ["breech from 35 weeks", "POSITION_MATTERS_FROM_WEEKS = 36", "POSITION_MATTERS_FROM_WEEKS = 35"],
    ["breech from 37 weeks", "POSITION_MATTERS_FROM_WEEKS = 36", "POSITION_MATTERS_FROM_WEEKS = 37"],
    ["lying across does not count", ' || presentasi === "LINTANG"', ""],
    ["high pressure does not count", "TD_TINGGI: isHypertensive(data, servedOn)", "TD_TINGGI: false"],
    [
      "short does not count",
      'TB_PENDEK: below(data.tb_cm, referenceValue("TB_BUMIL", servedOn))',
      "TB_PENDEK: false",
    ],
    [
      "thin arm does not count",
      'KEK: below(data.lila_cm, referenceValue("LILA_KEK", servedOn))',
      "KEK: false",
    ],
    [
      "little blood does not count",
      'ANEMIA: below(data.hb, referenceValue("HB_BUMIL", servedOn))',
      "ANEMIA: false",
    ],
    ["twins do not count", "KEMBAR: atLeast(data.janin_jumlah, 2)", "KEMBAR: false"],
  ),
  ...changes(
    "lib/reference/values/pregnancy.ts",
    ["TTD from 60 tablets", "90, TTD_90", "60, TTD_90"],
    ["TTD from 179 tablets", "180, TTD_180", "179, TTD_180"],
    ["TTD of 90 for ever", "180, TTD_180", "90, TTD_180"],
    ["TTD of 180 a day late", 'row("TTD_BUMIL", "2024-07-01"', 'row("TTD_BUMIL", "2024-07-02"'],
    ["young below 19", 'row("RISTI_UMUR_MUDA", "2010-01-01", 20', 'row("RISTI_UMUR_MUDA", "2010-01-01", 19'],
    ["old above 36", 'row("RISTI_UMUR_TUA", "2010-01-01", 35', 'row("RISTI_UMUR_TUA", "2010-01-01", 36'],
    ["risk from three children", 'row("RISTI_ANAK", "2010-01-01", 4', 'row("RISTI_ANAK", "2010-01-01", 3'],
    ["three years between", 'row("RISTI_JARAK", "2010-01-01", 2', 'row("RISTI_JARAK", "2010-01-01", 3'],
    ["KEK below 23", 'row("LILA_KEK", "2020-01-01", 23.5', 'row("LILA_KEK", "2020-01-01", 23'],
    ["anemia below 10.5", 'row("HB_BUMIL", "2011-01-01", 11', 'row("HB_BUMIL", "2011-01-01", 10.5'],
    ["short below 140", 'row("TB_BUMIL", "2020-01-01", 145', 'row("TB_BUMIL", "2020-01-01", 140'],
  ),
  ...changes(
    "lib/reference/values/screening.ts",
    ["HT from 139", '"TD_HIPERTENSI", "2015-01-01", [140, 90]', '"TD_HIPERTENSI", "2015-01-01", [139, 90]'],
    ["HT from 89", '"TD_HIPERTENSI", "2015-01-01", [140, 90]', '"TD_HIPERTENSI", "2015-01-01", [140, 89]'],
    ["HT above 140", '"TD_HIPERTENSI", "2015-01-01", [140, 90]', '"TD_HIPERTENSI", "2015-01-01", [141, 90]'],
    ["HT above 90", '"TD_HIPERTENSI", "2015-01-01", [140, 90]', '"TD_HIPERTENSI", "2015-01-01", [140, 91]'],
    [
      "rematri anemia below 11.5",
      'row("HB_REMATRI", "2011-01-01", 12',
      'row("HB_REMATRI", "2011-01-01", 11.5',
    ],
  ),
];
