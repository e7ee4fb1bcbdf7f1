import { SLOTS as ADULT } from "#lib/programme/adult/slots";
import { SLOTS as ELDERLY } from "#lib/programme/elderly/slots";
import { SLOTS as GROWTH } from "#lib/programme/growth/slots";
import { SLOTS as PREGNANCY } from "#lib/programme/pregnancy/slots";
import { SLOTS as SCHOOL } from "#lib/programme/school/slots";
import { SLOTS as TUBERCULOSIS } from "#lib/programme/tuberculosis/slots";

/**
 * One number for each mask, written once and never used again: stored masks bear it.
 * A retired mask keeps its number. The next free number is told by the test of the slots.
 */
export const PROGRAMME_SLOTS = {
  ...PREGNANCY,
  ...GROWTH,
  ...SCHOOL,
  ...ADULT,
  ...ELDERLY,
  ...TUBERCULOSIS,
} as const;

/**
 * The masks that puskesmas and above alone may read, with numbers of the same row: HIV, ODGJ, pasung. They stand in
 * tables of their own, which PostgreSQL refuses to everybody else.
 */
export const RESTRICTED_SLOTS = {} as const;
