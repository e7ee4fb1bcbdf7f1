import type { EventMeasure } from "#lib/service/event";

/** The first user of events: every service by its kind, in the ages of a register of visits. No programme counts it. */
export const TRIAL_EVENTS: EventMeasure = {
  code: "LAYANAN",
  bands: [
    { code: "0-7HR", before: { days: 8 } },
    { code: "8HR-4TH", before: { months: 60 } },
    { code: "5-59TH", before: { months: 720 } },
    { code: "60TH", before: null },
  ],
  events: ({ records }) => records.map(({ kind, servedOn }) => ({ code: kind, on: servedOn })),
};
