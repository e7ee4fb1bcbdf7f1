import { formatMeasured } from "#lib/format";
import type { Day } from "#lib/period/day";
import { asEstimate } from "#lib/pregnancy/estimated-hpht";
import type { ContactData } from "#lib/programme/pregnancy/anc-form";
import { FUNDUS_FROM_WEEK } from "#lib/programme/pregnancy/examination-weeks";
import { POSITION_MATTERS_FROM_WEEKS } from "#lib/programme/pregnancy/risk";
import { referenceValue } from "#lib/reference/values";
import { type Finding, fine, flagged, told } from "#lib/service/finding";

/** From 20 weeks the fundus in cm follows the weeks, give or take two. */
const FUNDUS_TOLERANCE_CM = 2;

/** null weeks: HPHT not known to the form. */
export function fetusFindings(
  data: ContactData,
  on: Day,
  { weeks, estimated = false }: { weeks: number | null; estimated?: boolean },
): Finding[] {
  return [
    ...(weeks === null ? [] : fundusFindings(data, weeks, estimated)),
    ...heartFindings(data, on),
    ...positionFindings(data, weeks, estimated),
    ...(typeof data.janin_jumlah === "number" && data.janin_jumlah > 1
      ? [flagged("janin_jumlah", "Lebih dari satu janin: rencanakan persalinan di RS.", "Janin > 1")]
      : []),
  ];
}

function fundusFindings({ tfu_cm }: ContactData, weeks: number, estimated: boolean): Finding[] {
  if (typeof tfu_cm !== "number") return [];
  if (weeks < FUNDUS_FROM_WEEK) return [told("tfu_cm", `Dinilai mulai UK ${FUNDUS_FROM_WEEK}`)];
  const uk = asEstimate(`UK ${weeks}`, estimated);
  const expected = `${uk} (${weeks - FUNDUS_TOLERANCE_CM}–${weeks + FUNDUS_TOLERANCE_CM})`;
  if (Math.abs(tfu_cm - weeks) <= FUNDUS_TOLERANCE_CM) return [fine("tfu_cm", `Sesuai ${expected}`)];
  const direction = tfu_cm < weeks ? "Kurang" : "Lebih";
  return [
    flagged("tfu_cm", `${direction} dari ${expected}. Periksa HPHT dan ukur ulang.`, "TFU tidak sesuai"),
  ];
}

function heartFindings({ djj }: ContactData, on: Day): Finding[] {
  if (typeof djj !== "number") return [];
  const [low, high] = [referenceValue("DJJ_MIN", on), referenceValue("DJJ_MAX", on)];
  const range = `${formatMeasured(low)}–${formatMeasured(high)}`;
  if (djj >= low && djj <= high) return [fine("djj", `Normal (${range})`)];
  return [
    flagged(
      "djj",
      `Di luar ${range}. Ulangi; bila tetap, rujuk hari ini.`,
      djj < low ? `DJJ < ${low}` : `DJJ > ${high}`,
    ),
  ];
}

function positionFindings({ presentasi }: ContactData, weeks: number | null, estimated: boolean): Finding[] {
  if (presentasi !== "SUNGSANG" && presentasi !== "LINTANG") return [];
  const word = presentasi === "SUNGSANG" ? "Sungsang" : "Lintang";
  if (weeks === null || weeks < POSITION_MATTERS_FROM_WEEKS)
    return [
      told(
        "presentasi",
        `${word}: masih dapat berputar, periksa lagi mulai UK ${POSITION_MATTERS_FROM_WEEKS}`,
      ),
    ];
  return [
    flagged(
      "presentasi",
      `${word} pada ${asEstimate(`UK ${weeks}`, estimated)}. Rujuk untuk rencana persalinan.`,
      `Letak ${word.toLowerCase()}`,
    ),
  ];
}
