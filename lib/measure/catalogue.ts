import * as child from "#lib/child/measures";
import * as infection from "#lib/infection/measures";
import { dilayani } from "#lib/measure/dilayani";
import type { MaskCode } from "#lib/measure/slots";
import * as pregnancy from "#lib/pregnancy/measures";
import * as screening from "#lib/screening/measures";
import type { Measure } from "#lib/service/measure";

type Catalogued = Measure & { code: MaskCode; waiting?: MaskCode; due?: MaskCode };

/** Every measure, by programme. Adding one is adding an entry here and its slots in slots.ts. */
export const MEASURES = [
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
  child.balitaS,
  child.punyaKia,
  child.weighed,
  child.gained,
  child.judged,
  child.twoT,
  child.belowRedLine,
  child.tbuValid,
  child.stunting,
  child.bbtbValid,
  child.wasting,
  child.bbuValid,
  child.underweightNow,
  screening.remaja,
  screening.rematriHbTested,
  screening.rematriAnemia,
  screening.spm05,
  screening.spm06,
  screening.spm07,
  screening.htTested,
  screening.htFound,
  screening.aksKnown,
  screening.mandiri,
  infection.tbcScreened,
  infection.tbcSuspect,
  ...dilayani,
] as const satisfies readonly Catalogued[];
