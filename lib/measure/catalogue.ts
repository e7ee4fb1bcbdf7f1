import { catalogueOf } from "#lib/measure/catalogue-of";
import { MEASURES } from "#lib/measure/measures";
import { SLOTS } from "#lib/measure/slots";
import { PROGRAMME_EVENTS } from "#lib/programme/events";
import { RESTRICTED_SLOTS } from "#lib/programme/slots";

/** By which everybody is counted. A test counts by one of its own. */
export const CATALOGUE = catalogueOf({
  measures: MEASURES,
  slots: SLOTS,
  restricted: RESTRICTED_SLOTS,
  events: PROGRAMME_EVENTS,
});
