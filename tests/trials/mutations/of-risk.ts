import { changes } from "#tests/trials/mutations/mutation";

export const OF_RISK = [
  ...changes(
    "lib/programme/pregnancy/risk.ts",
    ["young at 20 too", "years < 20", "years <= 20"],
    ["young below 19", "years < 20", "years < 19"],
    ["old at 35 too", "years > 35", "years >= 35"],
    ["old above 36", "years > 35", "years > 36"],
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
    ["risk from three children", "atLeast(data.para, 4)", "atLeast(data.para, 3)"],
    ["living children do not count", " || atLeast(data.anak_hidup, 4)", ""],
    ["three years between", "below(data.jarak_tahun, 2)", "below(data.jarak_tahun, 3)"],
    ["caesarean does not count", "data.riwayat_sc === true || ", ""],
    ["complication does not count", " || data.riwayat_komplikasi === true", ""],
    ["breech from 35 weeks", "POSITION_MATTERS_FROM_WEEKS = 36", "POSITION_MATTERS_FROM_WEEKS = 35"],
    ["breech from 37 weeks", "POSITION_MATTERS_FROM_WEEKS = 36", "POSITION_MATTERS_FROM_WEEKS = 37"],
    ["lying across does not count", ' || presentasi === "LINTANG"', ""],
    ["high pressure does not count", "TD_TINGGI: isHighPressure(data)", "TD_TINGGI: false"],
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
    "lib/reference/values.ts",
    ["KEK below 23", 'row("LILA_KEK", "2020-01-01", 23.5', 'row("LILA_KEK", "2020-01-01", 23'],
    ["anemia below 10.5", 'row("HB_BUMIL", "2011-01-01", 11', 'row("HB_BUMIL", "2011-01-01", 10.5'],
    ["short below 140", 'row("TB_BUMIL", "2020-01-01", 145', 'row("TB_BUMIL", "2020-01-01", 140'],
    [
      "rematri anemia below 11.5",
      'row("HB_REMATRI", "2011-01-01", 12',
      'row("HB_REMATRI", "2011-01-01", 11.5',
    ],
  ),
];
