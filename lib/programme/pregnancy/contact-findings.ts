import { SERVED_ON_ENTRY } from "#lib/form/fields";
import { formatDay, formatNumber } from "#lib/format";
import type { Day } from "#lib/period/day";
import { asEstimate } from "#lib/pregnancy/estimated-hpht";
import { trimesterOn, ukWeeks, ukWords } from "#lib/pregnancy/uk";
import type { ContactData } from "#lib/programme/pregnancy/anc-form";
import { fetusFindings } from "#lib/programme/pregnancy/fetus-findings";
import { armFindings, heightFindings } from "#lib/programme/pregnancy/registration-findings";
import { isTdStatus, nextTd } from "#lib/programme/pregnancy/td";
import { glucoseClass, isGlucoseKind } from "#lib/reference/glucose";
import { limitWords, reaches } from "#lib/reference/pressure";
import { referenceValue } from "#lib/reference/values";
import { pressureOf } from "#lib/screening/blood-pressure";
import {
  doubted,
  type Finding,
  type FormContext,
  fine,
  flagged,
  SCREENING_ONLY,
  told,
} from "#lib/service/finding";

/** An antenatal contact, value by value. */
export function contactFindings(data: ContactData, context: FormContext): Finding[] {
  const { servedOn, hphtOn, hphtEstimated = false } = context;
  return [
    ...ageFindings(hphtOn, servedOn, hphtEstimated),
    ...heightFindings(data, servedOn),
    ...armFindings(data, servedOn),
    ...pressureFindings(data, servedOn),
    ...fetusFindings(data, servedOn, {
      weeks: hphtOn ? ukWeeks(hphtOn, servedOn) : null,
      estimated: hphtEstimated,
    }),
    ...hemoglobinFindings(data, servedOn),
    ...labFindings(data, servedOn),
    ...tabletFindings(data, context),
    ...tetanusFindings(data, servedOn),
    ...mindFindings(data, servedOn),
    ...dangerFindings(data),
  ];
}

function ageFindings(hphtOn: Day | undefined, on: Day, estimated: boolean): Finding[] {
  if (!hphtOn) return [];
  if (on < hphtOn) return [doubted(SERVED_ON_ENTRY, "Tanggal layanan sebelum HPHT. Periksa salah satunya.")];
  const uk = asEstimate(`UK ${ukWords(hphtOn, on)}`, estimated);
  return [told(SERVED_ON_ENTRY, `${uk} · TM${trimesterOn(hphtOn, on)}`)];
}

/** At the graver limit a pregnant woman is sent at once: preeklampsia berat. */
function pressureFindings(data: ContactData, on: Day): Finding[] {
  const pressure = pressureOf(data);
  if (!pressure) return [];
  const [limit, grave] = [limitWords("TD_HIPERTENSI", on), limitWords("TD_BUMIL_BERAT", on)];
  if (reaches("TD_BUMIL_BERAT", pressure, on))
    return [flagged("td", `≥ ${grave}. Periksa protein urin dan rujuk hari ini.`, `TD ≥ ${grave}`)];
  if (!reaches("TD_HIPERTENSI", pressure, on)) return [fine("td", `Di bawah ${limit}`)];
  return [
    flagged("td", `≥ ${limit}. Ulangi setelah 15 menit istirahat, periksa protein urin.`, `TD ≥ ${limit}`),
  ];
}

function hemoglobinFindings({ hb }: ContactData, on: Day): Finding[] {
  if (typeof hb !== "number") return [];
  const [limit, severe] = [referenceValue("HB_BUMIL", on), referenceValue("HB_BUMIL_BERAT", on)];
  if (hb < severe)
    return [
      flagged(
        "hb",
        `Anemia berat (< ${formatNumber(severe, 1)}). Rujuk. ${SCREENING_ONLY}`,
        `Hb < ${severe}`,
      ),
    ];
  if (hb < limit)
    return [flagged("hb", `Anemia (< ${formatNumber(limit, 1)}). ${SCREENING_ONLY}`, `Hb < ${limit}`)];
  return [fine("hb", `Tidak anemia (≥ ${formatNumber(limit, 1)})`)];
}

function labFindings(data: ContactData, on: Day): Finding[] {
  const { protein_urin, gula_darah, jenis_gula } = data;
  const findings: Finding[] = [];
  if (typeof protein_urin === "string")
    findings.push(
      protein_urin === "NEGATIF"
        ? fine("protein_urin", "Negatif")
        : flagged(
            "protein_urin",
            `Protein ${protein_urin}. Waspada preeklampsia.`,
            `Protein urin ${protein_urin}`,
          ),
    );
  if (typeof gula_darah === "number" && isGlucoseKind(jenis_gula))
    findings.push(
      glucoseClass(gula_darah, jenis_gula, on) === "NORMAL"
        ? fine("gula_darah", "Normal")
        : flagged("gula_darah", `Di atas normal. Rujuk ke dokter. ${SCREENING_ONLY}`, "Gula darah tinggi"),
    );
  // No badge: a badge stands under the name, where others may read it.
  for (const code of ["hiv", "sifilis", "hbsag"] as const)
    if (data[code] === "REAKTIF") findings.push(flagged(code, "Reaktif. Rujuk untuk pemeriksaan lanjutan."));
  if (data.malaria === "POSITIF") findings.push(flagged("malaria", "Positif. Obati hari ini.", "Malaria"));
  return findings;
}

function tabletFindings({ ttd_diberikan }: ContactData, { previous, servedOn }: FormContext): Finding[] {
  if (typeof ttd_diberikan !== "number") return [];
  const wanted = referenceValue("TTD_BUMIL", servedOn);
  const earlier = previous.filter(({ kind }) => kind === "ANC");
  const given = earlier.map(({ data }) => (typeof data.ttd_diberikan === "number" ? data.ttd_diberikan : 0));
  const total = given.reduce((sum, tablets) => sum + tablets, ttd_diberikan);
  if (total >= wanted) return [fine("ttd_diberikan", `Jumlah ${total} tablet: TTD ${wanted} terpenuhi`)];
  return [told("ttd_diberikan", `Jumlah ${total} dari ${wanted} tablet`)];
}

function tetanusFindings({ status_t }: ContactData, on: Day): Finding[] {
  if (!isTdStatus(status_t)) return [];
  const next = nextTd(status_t, on);
  if (!next) return [fine("status_t", "T5: terlindung 25 tahun")];
  return [
    told(
      "status_t",
      next.from
        ? `${next.dose} paling cepat ${formatDay(next.from)} bila ${status_t} diberikan hari ini`
        : `Berikutnya ${next.dose}`,
    ),
  ];
}

function mindFindings({ skrining_jiwa_alat, skrining_jiwa_skor }: ContactData, on: Day): Finding[] {
  if (typeof skrining_jiwa_skor !== "number" || typeof skrining_jiwa_alat !== "string") return [];
  const limit = referenceValue(skrining_jiwa_alat === "EPDS" ? "EPDS" : "SRQ20", on);
  if (skrining_jiwa_skor < limit) return [fine("skrining_jiwa_skor", `Di bawah ${limit}`)];
  return [flagged("skrining_jiwa_skor", `≥ ${limit}. Rujuk ke dokter. ${SCREENING_ONLY}`, "Skrining jiwa")];
}

function dangerFindings({ tanda_bahaya }: ContactData): Finding[] {
  if (typeof tanda_bahaya !== "object" || tanda_bahaya.length === 0) return [];
  return [flagged("tanda_bahaya", "Tanda bahaya: tangani atau rujuk hari ini.", "Tanda bahaya")];
}
