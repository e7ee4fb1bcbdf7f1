import type { Day } from "#lib/period/day";
import { AKS_LABELS, aksClass, aksScore, needsLongTermCare } from "#lib/programme/elderly/aks";
import type { ElderlyData } from "#lib/programme/elderly/form";
import { gdsClass, gdsLabel, gdsScore } from "#lib/programme/elderly/gds";
import { isSkilasComplete, SKILAS_DOMAINS, skilasPositive } from "#lib/programme/elderly/skilas";
import { type Finding, type FormContext, fine, flagged, SCREENING_ONLY, told } from "#lib/service/finding";

/** Beside the last item of each instrument. */
export function elderlyFindings(data: ElderlyData, { servedOn }: Pick<FormContext, "servedOn">): Finding[] {
  return [...aksFindings(data, servedOn), ...skilasFindings(data), ...gdsFindings(data, servedOn)];
}

function aksFindings(data: ElderlyData, on: Day): Finding[] {
  const score = aksScore(data);
  if (score === null) return [];
  const found = aksClass(score, on);
  const words = `AKS ${score} · ${AKS_LABELS[found]}`;
  if (needsLongTermCare(score, on))
    return [flagged("aks_mandi", `${words}. Perlu perawatan jangka panjang.`, `AKS ${score}`)];
  return [found === "MANDIRI" ? fine("aks_mandi", words) : told("aks_mandi", words)];
}

function skilasFindings(data: ElderlyData): Finding[] {
  const positive = skilasPositive(data);
  const field = "skilas_kurang_minat_2mgg";
  if (positive.length === 0) return isSkilasComplete(data) ? [fine(field, "SKILAS negatif")] : [];
  const names = positive.map((domain) => SKILAS_DOMAINS[domain].label).join(", ");
  return [flagged(field, `SKILAS positif: ${names}. Rujuk. ${SCREENING_ONLY}`, "SKILAS positif")];
}

function gdsFindings(data: ElderlyData, on: Day): Finding[] {
  const score = gdsScore(data);
  if (score === null) return [];
  const found = gdsClass(score, on);
  const words = `GDS ${score} · ${gdsLabel(found, on)}`;
  return [
    found === "NORMAL"
      ? fine("gds_15", words)
      : flagged("gds_15", `${words}. ${SCREENING_ONLY}`, `GDS ${score}`),
  ];
}
