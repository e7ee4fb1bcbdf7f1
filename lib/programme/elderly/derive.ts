import { aksScore } from "#lib/programme/elderly/aks";
import type { ElderlyData } from "#lib/programme/elderly/form";
import { gdsScore } from "#lib/programme/elderly/gds";
import { isSkilasPositive } from "#lib/programme/elderly/skilas";
import { imtOf } from "#lib/screening/imt";
import type { Derived } from "#lib/service/finding";

export function deriveElderly(data: ElderlyData): Derived {
  return {
    imt: imtOf(data),
    aks_skor: aksScore(data),
    gds_skor: gdsScore(data),
    skilas_positif: isSkilasPositive(data),
  };
}
