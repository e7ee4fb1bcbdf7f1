import { firstOfYear } from "#lib/service/measure";

/** Asked about TBC at any service, once a year; those suspected are always among those asked. */
export const tbcScreened = firstOfYear(
  "TBC_SCREENED",
  ({ derived }) => typeof derived.tbc_terduga === "boolean",
);
export const tbcSuspect = firstOfYear("TBC_SUSPECT", ({ derived }) => derived.tbc_terduga === true);
