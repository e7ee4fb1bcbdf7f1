import type { PERMISSIONS } from "#lib/access/permissions";
import type { Question } from "#lib/errors";
import type { ServiceData } from "#lib/form/data";
import type { Form, Section, Summary } from "#lib/form/fields";
import type { Day } from "#lib/period/day";
import type { Due } from "#lib/service/due";
import type { Eligibility } from "#lib/service/eligibility";
import type { Derived, DoubtContext, Finding, FormContext } from "#lib/service/finding";
import type { History } from "#lib/service/history";

export type Klaster = "KLASTER_1" | "KLASTER_2" | "KLASTER_3" | "KLASTER_4" | "LINTAS_KLASTER";
export type Place = "POSYANDU" | "PUSTU" | "PUSKESMAS" | "RUMAH" | "SEKOLAH" | "LAIN";

/** The roles that record at all. */
type Recorder = (typeof PERMISSIONS)["service:record"]["roles"][number];

export const HEALTH_WORKERS = ["PJ_KLASTER", "PETUGAS", "PUSTU"] as const satisfies Recorder[];

/** Data from which come the form, its schema, the columns of a sheet and the line on the person's page. */
export type ServiceDefinition<
  Kind extends string = string,
  Mask extends string = string,
  Measure extends string = string,
  Sections extends readonly Section[] = readonly Section[],
> = Omit<Form, "sections"> & {
  kind: Kind;
  /** Stored with each record; raised when fields come or retire. No code ever changes its meaning. */
  version: number;
  klaster: Klaster;
  label: string;
  /** After "Catat", and on a button: "timbang". */
  short: string;
  /** On the button that closes the form. */
  saveLabel: string;
  /** As addresses write it. */
  slug: string;
  /** Its line among a person's services. */
  lane: string;
  forWhom: Eligibility;
  places: readonly Place[];
  /** Whose hands may record and correct it; a penanggung jawab only what belongs to the own klaster. */
  recordedBy: readonly Recorder[];
  sections: Sections;
  summary: Summary;
  /** What stands in a new form at first. */
  start?: (asked: { day: Day; role: string; correcting: boolean }) => Readonly<Record<string, string>>;
  /** Judged by WHO's growth standard: z-scores are computed when it is saved, and read again with it. */
  growth?: true;
  derive: (data: ServiceData, context: FormContext) => Derived;
  findings: (data: ServiceData, context: FormContext) => Finding[];
  doubts: (data: ServiceData, context: DoubtContext) => Question[];
  /** Of these kinds another record of the day is the same one: it is corrected in its place, never given twice. */
  replaces: readonly string[];
  /** What a record of these kinds began on that day it may go on with, where it answers nothing of it again. */
  completes: readonly string[];
  /** The measures that a record of it may move, beside that of its klaster. */
  feeds: readonly Measure[];
  due: (history: History, today: Day) => Due[];
  /** The masks by which people are found to whom it is offered. */
  offeredFor: readonly Mask[];
};
