import { aksScore } from "#lib/programme/elderly/aks";
import { gdsScore } from "#lib/programme/elderly/gds";
import { isSkilasPositive } from "#lib/programme/elderly/skilas";
import { imtOf } from "#lib/screening/imt";
import type { Derived } from "#lib/service/finding";
import type { ServiceData } from "#lib/service/history";

export function deriveElderly(data: ServiceData): Derived {
  return {
    imt: imtOf(data),
    aks_skor: aksScore(data),
    gds_skor: gdsScore(data),
    skilas_positif: isSkilasPositive(data),
  };
}
