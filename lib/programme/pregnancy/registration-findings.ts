import { formatDay, formatMeasured } from "#lib/format";
import { type Day, isDay } from "#lib/period/day";
import { asEstimate, hphtFieldOf, isHphtEstimated } from "#lib/pregnancy/estimated-hpht";
import { hplOn, trimesterOn, ukWords } from "#lib/pregnancy/uk";
import type { RegistrationData } from "#lib/programme/pregnancy/hamil-form";
import { type RiskFlag, riskFlags, riskLabel } from "#lib/programme/pregnancy/risk";
import { referenceValue } from "#lib/reference/values";
import { type Finding, type FormContext, fine, flagged, SCREENING_ONLY, told } from "#lib/service/finding";

/** A pregnancy being registered: its age, and what makes it risiko tinggi. */
export function registrationFindings(data: RegistrationData, context: FormContext): Finding[] {
  const { servedOn } = context;
  const hpht = typeof data.hpht === "string" && isDay(data.hpht) ? data.hpht : null;
  const field = hphtFieldOf(data);
  const limit = (what: "UMUR_MUDA" | "UMUR_TUA" | "ANAK" | "JARAK") =>
    referenceValue(`RISTI_${what}`, servedOn);
  const label = (flag: RiskFlag) => riskLabel(flag, servedOn);
  const flags = riskFlags(context, { hphtOn: hpht ?? servedOn }, { servedOn, data });
  return [
    ...(hpht && hpht <= servedOn
      ? [told(field, ukWordsOn(hpht, { on: servedOn, estimated: isHphtEstimated(data) }))]
      : []),
    ...(flags.includes("UMUR_MUDA")
      ? [flagged(field, `Ibu di bawah ${limit("UMUR_MUDA")} tahun: risiko tinggi.`, label("UMUR_MUDA"))]
      : []),
    ...(flags.includes("UMUR_TUA")
      ? [flagged(field, `Ibu di atas ${limit("UMUR_TUA")} tahun: risiko tinggi.`, label("UMUR_TUA"))]
      : []),
    ...(flags.includes("ANAK_BANYAK")
      ? [flagged("para", `Anak ${limit("ANAK")} atau lebih: risiko tinggi.`, label("ANAK_BANYAK"))]
      : []),
    ...(flags.includes("JARAK_DEKAT")
      ? [flagged("jarak_tahun", `Kurang dari ${limit("JARAK")} tahun: risiko tinggi.`, label("JARAK_DEKAT"))]
      : []),
    ...(data.riwayat_sc === true ? [flagged("riwayat_sc", "Rencanakan persalinan di RS.", "Bekas SC")] : []),
    ...(data.riwayat_komplikasi === true
      ? [flagged("riwayat_komplikasi", "Periksa ke dokter.", "Riwayat komplikasi")]
      : []),
    ...heightFindings(data, servedOn),
    ...armFindings(data, servedOn),
  ];
}

/** "UK 12 minggu 3 hari · TM1 · HPL 25 Jan 2027" */
function ukWordsOn(hphtOn: Day, { on, estimated }: { on: Day; estimated: boolean }): string {
  const trimester = trimesterOn(hphtOn, on);
  const words = `UK ${ukWords(hphtOn, on)} · TM${trimester} · HPL ${formatDay(hplOn(hphtOn))}`;
  return asEstimate(words, estimated);
}

export function heightFindings({ tb_cm }: RegistrationData, on: Day): Finding[] {
  const limit = referenceValue("TB_BUMIL", on);
  if (typeof tb_cm !== "number" || tb_cm >= limit) return [];
  return [flagged("tb_cm", `Di bawah ${limit} cm: risiko panggul sempit.`, `TB < ${limit}`)];
}

export function armFindings({ lila_cm }: RegistrationData, on: Day): Finding[] {
  if (typeof lila_cm !== "number") return [];
  const limit = formatMeasured(referenceValue("LILA_KEK", on));
  if (lila_cm >= referenceValue("LILA_KEK", on)) return [fine("lila_cm", `Tidak KEK (≥ ${limit})`)];
  return [flagged("lila_cm", `KEK (< ${limit}). ${SCREENING_ONLY}`, `LILA < ${limit}`)];
}
