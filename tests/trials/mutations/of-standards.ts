import { changes } from "#tests/trials/mutations/mutation";

export const OF_STANDARDS = [
  ...changes(
    "lib/screening/standards.ts",
    ["remaja without body", '    { name: "berat dan tinggi badan", anyOf: [["bb_kg", "tb_cm"]] },\n', ""],
    ["remaja by weight or height", 'anyOf: [["bb_kg", "tb_cm"]] }', 'anyOf: [["bb_kg"], ["tb_cm"]] }'],
    ["remaja without eyes", '    { name: "mata", anyOf: [["mata"]] },\n', ""],
    ["remaja without ears", '    { name: "telinga", anyOf: [["telinga"]] },\n', ""],
    ["remaja without teeth", '    { name: "gigi dan mulut", anyOf: [["gigi"]] },\n', ""],
    ["pressure by the upper value", 'anyOf: [["sistolik", "diastolik"]]', 'anyOf: [["sistolik"]]'],
    ["pressure by the lower value", 'anyOf: [["sistolik", "diastolik"]]', 'anyOf: [["diastolik"]]'],
    ["glucose not needed", 'anyOf: [["gula_darah"]]', 'anyOf: [["gula_darah"], []]'],
    ["SPM06 by the adult's form alone", '["SKRINING_DEWASA", "SKRINING_REMAJA"]', '["SKRINING_DEWASA"]'],
    [
      "SPM06 without body",
      '    { name: "IMT atau lingkar perut", anyOf: [["bb_kg", "tb_cm"], ["lp_cm"]] },\n',
      "",
    ],
    ["SPM06 without waist", '[["bb_kg", "tb_cm"], ["lp_cm"]]', '[["bb_kg", "tb_cm"]]'],
    ["SPM06 by waist alone", '[["bb_kg", "tb_cm"], ["lp_cm"]]', '[["lp_cm"]]'],
    ["SPM06 without smoking", '    { name: "merokok", anyOf: [["merokok"]] },\n', ""],
    [
      "SPM07 by the adult's form",
      'kinds: ["SKRINING_LANSIA"]',
      'kinds: ["SKRINING_LANSIA", "SKRINING_DEWASA"]',
    ],
    ["AKS of nine questions", '          "aks_mandi",\n', ""],
    [
      "SPM07 without mobility",
      '    { name: "SKILAS mobilitas", anyOf: [["skilas_berdiri_kursi_gagal"]] },\n',
      "",
    ],
    [
      "SPM07 without hearing",
      '    { name: "SKILAS pendengaran", anyOf: [["skilas_tes_bisik_gagal"]] },\n',
      "",
    ],
    ["any field of a part is enough", "codes.every(isAnswered)", "codes.some(isAnswered)"],
  ),
  ...changes(
    "lib/screening/complete.ts",
    ["one part is enough", "parts.every((part)", "parts.some((part)"],
    ["by any form", "kinds.includes(kind) && ", ""],
  ),
  ...changes("lib/screening/blood-pressure.ts", [
    "HT from both",
    'return pressure !== null && reaches("TD_HIPERTENSI", pressure, on);',
    "return pressure !== null && pressure.systolic >= 140 && pressure.diastolic >= 90;",
  ]),
  ...changes(
    "lib/reference/pressure.ts",
    ["a pressure at the limit is below it", "systolic >= from.systolic", "systolic > from.systolic"],
    [
      "a lower pressure at the limit is below it",
      "diastolic >= from.diastolic",
      "diastolic > from.diastolic",
    ],
  ),
  ...changes(
    "lib/service/age-group.ts",
    [
      "waits to the month of the next birthday",
      "addMonths(monthOf(turnsOn(bornOn, (to + 1) * 12)), -1)",
      "monthOf(turnsOn(bornOn, (to + 1) * 12))",
    ],
    ["waits to the last birthday", "turnsOn(bornOn, (to + 1) * 12)", "turnsOn(bornOn, to * 12)"],
    ["waits from January on", "firstMonth > january ? firstMonth : january", "january"],
    [
      "waits from the month after the birthday",
      "const firstMonth = monthOf(turnsOn(bornOn, from * 12));",
      "const firstMonth = addMonths(monthOf(turnsOn(bornOn, from * 12)), 1);",
    ],
    ["waits in the month of the other check", "[addMonths(servedBesideOn, -1)]", "[servedBesideOn]"],
    ["the year of the last birthday is forgotten", "year <= born + to + 1", "year <= born + to"],
    ["the year of the first birthday is forgotten", "year >= born + from &&", "year > born + from &&"],
  ),
  ...changes(
    "lib/programme/tuberculosis/measures.ts",
    ["TBC asked at screenings alone", '["ANC", "TIMBANG", ...SCREENING_KINDS]', "SCREENING_KINDS"],
    [
      "TBC suspect is who was asked",
      "derived.tbc_terduga === true",
      'typeof derived.tbc_terduga === "boolean"',
    ],
    [
      "TBC asked is who is suspected",
      'typeof derived.tbc_terduga === "boolean"',
      "derived.tbc_terduga === true",
    ],
  ),
  ...changes(
    "lib/screening/tbc.ts",
    ["TBC of all symptoms", "answers.includes(true)", "!answers.includes(false)"],
    ["contact is a symptom", '"tbc_lesu"] as const', '"tbc_lesu", "tbc_kontak"] as const'],
    [
      "beresiko is not suspected",
      'if (data.tbc_risiko === "BERESIKO") return true;',
      'if (data.tbc_risiko === "BERESIKO") return false;',
    ],
  ),
];
