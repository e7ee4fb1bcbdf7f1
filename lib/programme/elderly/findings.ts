import { AKS_LABELS, aksClass, aksScore, needsLongTermCare } from "#lib/programme/elderly/aks";
import type { ElderlyData } from "#lib/programme/elderly/form";
import { GDS_LABELS, gdsClass, gdsScore } from "#lib/programme/elderly/gds";
import { isSkilasComplete, SKILAS_DOMAINS, skilasPositive } from "#lib/programme/elderly/skilas";
import { type Finding, fine, flagged, SCREENING_ONLY, told } from "#lib/service/finding";

/** Beside the last item of each instrument. */
export function elderlyFindings(data: ElderlyData): Finding[] {
  return [...aksFindings(data), ...skilasFindings(data), ...gdsFindings(data)];
}

function aksFindings(data: ElderlyData): Finding[] {
  const score = aksScore(data);
  if (score === null) return [];
  const words = `AKS ${score} · ${AKS_LABELS[aksClass(score)]}`;
  if (needsLongTermCare(score))
    return [flagged("aks_mandi", `${words}. Perlu perawatan jangka panjang.`, `AKS ${score}`)];
  return [score === 20 ? fine("aks_mandi", words) : told("aks_mandi", words)];
}

function skilasFindings(data: ElderlyData): Finding[] {
  const positive = skilasPositive(data);
  const field = "skilas_kurang_minat_2mgg";
  if (positive.length === 0) return isSkilasComplete(data) ? [fine(field, "SKILAS negatif")] : [];
  const names = positive.map((domain) => SKILAS_DOMAINS[domain].label).join(", ");
  return [flagged(field, `SKILAS positif: ${names}. Rujuk. ${SCREENING_ONLY}`, "SKILAS positif")];
}

function gdsFindings(data: ElderlyData): Finding[] {
  const score = gdsScore(data);
  if (score === null) return [];
  const found = gdsClass(score);
  const words = `GDS ${score} · ${GDS_LABELS[found]}`;
  return [
    found === "NORMAL"
      ? fine("gds_15", words)
      : flagged("gds_15", `${words}. ${SCREENING_ONLY}`, `GDS ${score}`),
  ];
}
