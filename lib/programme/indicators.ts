import { INDICATORS as ADULT } from "#lib/programme/adult/indicators";
import { INDICATORS as ELDERLY } from "#lib/programme/elderly/indicators";
import { INDICATORS as GROWTH } from "#lib/programme/growth/indicators";
import { INDICATORS as PREGNANCY } from "#lib/programme/pregnancy/indicators";
import { INDICATORS as SCHOOL } from "#lib/programme/school/indicators";
import { INDICATORS as TUBERCULOSIS } from "#lib/programme/tuberculosis/indicators";

/** What the programmes are judged by, in the order of the tables. */
export const INDICATORS = [
  ...PREGNANCY,
  ...GROWTH,
  ...SCHOOL,
  ...ADULT,
  ...ELDERLY,
  ...TUBERCULOSIS,
] as const;
