import * as adult from "#lib/programme/adult/measures";
import * as elderly from "#lib/programme/elderly/measures";
import * as growth from "#lib/programme/growth/measures";
import * as pregnancy from "#lib/programme/pregnancy/measures";
import * as school from "#lib/programme/school/measures";
import * as tuberculosis from "#lib/programme/tuberculosis/measures";
import type { Measure, MeasureByAge } from "#lib/service/measure";

/** Every measure, by programme. Adding one is adding an entry here and its slots to its programme. */
export const PROGRAMME_MEASURES = [
  pregnancy.k1,
  pregnancy.k1Murni,
  pregnancy.k4,
  pregnancy.k6,
  pregnancy.ttd90,
  pregnancy.risti,
  pregnancy.ristiMasyarakat,
  pregnancy.hbTested,
  pregnancy.anemia,
  pregnancy.lilaMeasured,
  pregnancy.kek,
  pregnancy.bumil,
  growth.balitaS,
  growth.punyaKia,
  growth.weighed,
  growth.gained,
  growth.judged,
  growth.twoT,
  growth.belowRedLine,
  growth.tbuValid,
  growth.stunting,
  growth.bbtbValid,
  growth.wasting,
  growth.bbuValid,
  growth.underweightNow,
  growth.tbuAgain,
  growth.newlyStunted,
  school.remaja,
  school.rematriHbTested,
  school.rematriAnemia,
  school.spm05,
  adult.spm06,
  adult.htTested,
  adult.htFound,
  elderly.spm07,
  elderly.aksKnown,
  elderly.mandiri,
  tuberculosis.tbcScreened,
  tuberculosis.tbcSuspect,
] as const satisfies readonly (Measure | MeasureByAge)[];
