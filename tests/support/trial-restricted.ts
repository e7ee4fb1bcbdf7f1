import { catalogueOf } from "#lib/measure/catalogue-of";
import { MEASURES } from "#lib/measure/measures";
import { SLOTS } from "#lib/measure/slots";
import { monthOf } from "#lib/period/month";
import { monthly } from "#lib/service/measure";

/** The first user of restricted slots: no programme has one. Who was screened in that month, told to puskesmas alone. */
const rahasia = monthly("RAHASIA", ({ records }) =>
  records.filter(({ kind }) => kind === "SKRINING_DEWASA").map(({ servedOn }) => monthOf(servedOn)),
);

export const RAHASIA = 900;

export const WITH_RAHASIA = catalogueOf({
  measures: [...MEASURES, rahasia],
  slots: SLOTS,
  restricted: { RAHASIA },
});
