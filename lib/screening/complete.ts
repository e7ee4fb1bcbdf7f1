import { aksScore } from "#lib/screening/aks";
import { imtOf } from "#lib/screening/imt";
import { isSkilasComplete } from "#lib/screening/skilas";
import type { RecordHistory, ServiceData } from "#lib/service/history";

// What a record must hold to count as a screening "sesuai standar". Ages are the measure's business.

type Screening = Pick<RecordHistory, "kind" | "data">;

/**
 * Usia sekolah dan remaja: status gizi, tanda vital, ketajaman indera, gigi dan mulut, the four parts of the
 * school health screening in the technical standard of the SPM (Permenkes 4/2019, kept by 6/2024).
 */
export function remajaScreened({ kind, data }: Screening): boolean {
  return (
    kind === "SKRINING_REMAJA" &&
    imtOf(data) !== null &&
    hasPressure(data) &&
    [data.mata, data.telinga, data.gigi].every((value) => value !== undefined)
  );
}

/** Usia produktif: blood pressure, glucose, IMT or waist, smoking. From 15 years the remaja screening serves too. */
export function spm06Complete({ kind, data }: Screening): boolean {
  return (
    (kind === "SKRINING_DEWASA" || kind === "SKRINING_REMAJA") &&
    hasPressure(data) &&
    typeof data.gula_darah === "number" &&
    (imtOf(data) !== null || typeof data.lp_cm === "number") &&
    data.merokok !== undefined
  );
}

/** Usia lanjut: blood pressure, glucose, kemandirian (AKS) and all six domains of SKILAS. */
export function spm07Complete({ kind, data }: Screening): boolean {
  return (
    kind === "SKRINING_LANSIA" &&
    hasPressure(data) &&
    typeof data.gula_darah === "number" &&
    aksScore(data) !== null &&
    isSkilasComplete(data)
  );
}

function hasPressure({ sistolik, diastolik }: ServiceData): boolean {
  return typeof sistolik === "number" && typeof diastolik === "number";
}
