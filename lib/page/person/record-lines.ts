import type { Actor } from "#lib/access/actor";
import { fieldsFor } from "#lib/form/asked";
import { summaryOf, valueWords } from "#lib/form/words";
import { type FileRecord, isLate, type PersonFile } from "#lib/page/person/file";
import { type Implausible, implausibleIn } from "#lib/page/person/implausible-weighing";
import type { Day } from "#lib/period/day";
import { dayAt } from "#lib/period/today";
import { recordHref } from "#lib/programme/addresses";
import { definitionOf, isServiceKind, SERVICES } from "#lib/programme/catalogue";
import { mayRecord } from "#lib/recording/may-record";
import type { ServiceDefinition } from "#lib/service/definition";
import type { History } from "#lib/service/history";
import { PLACE_LABELS } from "#lib/service/labels";

type Reader = Pick<Actor, "role" | "klaster" | "timeZone">;

export type RecordLine = {
  id: string;
  servedOn: Day;
  label: string;
  /** "58,4 kg · TD 120/80" */
  summary: string;
  /** "TD ≥ 140/90" */
  flags: string[];
  /** "49 kg": outside WHO's limits, with what it is not counted for and what it is. */
  implausible: Implausible | null;
  recordedBy: string;
  /** "Posyandu Kenanga (contoh)", or where else it was given. */
  place: string;
  /** When it was written down on another day than it was given. */
  writtenOn: Day | null;
  /** Written later than on the day after. */
  late: boolean;
  entries: { label: string; value: string }[];
  voided: { on: Day; by: string; reason: string; replaced: boolean } | null;
  correctHref: string | null;
  voidable: boolean;
  restorable: boolean;
};

/** The service history by year, the latest first. */
export function recordYears(
  file: Pick<PersonFile, "person" | "records" | "history">,
  actor: Reader,
): { year: string; lines: RecordLine[] }[] {
  const years = new Map<string, RecordLine[]>();
  for (const record of file.records) {
    const year = record.servedOn.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), lineOf(record, file, actor)]);
  }
  return [...years].map(([year, lines]) => ({ year, lines }));
}

function lineOf(
  record: FileRecord,
  { person, history }: Pick<PersonFile, "person" | "history">,
  actor: Reader,
): RecordLine {
  const definition = definitionOf(record.kind);
  const { id, servedOn, voided } = record;
  const writtenOn = dayAt(record.recordedAt, actor.timeZone);
  const open = !voided && definition !== undefined;
  const changeable = open && actor.role !== "KAPUS" && mayRecord(actor, definition);
  return {
    id,
    servedOn,
    label: definition?.label ?? "Layanan klaster lain",
    summary: definition ? summaryOf(definition, { ...record, estimated: estimatedIn(record, history) }) : "",
    flags: open ? flagsOf(record, history) : [],
    implausible: open ? implausibleIn(record, definition, history) : null,
    recordedBy: record.recordedBy,
    place: record.place ? PLACE_LABELS[record.place] : "",
    writtenOn: record.closed || writtenOn === servedOn ? null : writtenOn,
    late: isLate(record, actor.timeZone),
    entries: definition ? entriesOf(record, definition, person) : [],
    voided: voided && { ...voided, on: dayAt(voided.at, actor.timeZone) },
    correctHref: changeable ? recordHref(person.id, definition.kind, { correcting: id }) : null,
    voidable: changeable,
    restorable:
      voided !== null &&
      !voided.replaced &&
      definition !== undefined &&
      actor.role !== "KAPUS" &&
      mayRecord(actor, definition),
  };
}

/** What rests on an estimated HPHT. */
function estimatedIn({ pregnancyId }: FileRecord, { pregnancies }: History): string[] {
  return pregnancies.some(({ id, hphtEstimated }) => id === pregnancyId && hphtEstimated)
    ? ["uk_minggu"]
    : [];
}

/** What was flagged when it was recorded, judged again by the same rules. */
function flagsOf({ id, kind, servedOn, pregnancyId, data }: FileRecord, history: History): string[] {
  if (!isServiceKind(kind)) return [];
  const pregnancy = history.pregnancies.find((one) => one.id === pregnancyId);
  const previous = history.records.filter(
    (other) => other.id !== id && other.servedOn <= servedOn && other.pregnancyId === pregnancyId,
  );
  const { sex, bornOn } = history;
  const findings = SERVICES[kind].findings(data, {
    sex,
    bornOn,
    servedOn,
    previous,
    ...(pregnancy && { hphtOn: pregnancy.hphtOn }),
  });
  // A single month without gain is drawn hollow in the lanes; here it would cry wolf.
  return [...new Set(findings.flatMap(({ badge }) => (badge && badge !== "T" ? [badge] : [])))];
}

/** Every value as it was entered, as far as its reader has it. */
function entriesOf({ data }: FileRecord, definition: ServiceDefinition, { sex }: { sex: "L" | "P" }) {
  return fieldsFor(definition, { kader: false, sex, past: true }).flatMap((field) => {
    const value = valueWords(field, data);
    return value === null ? [] : [{ label: field.label, value }];
  });
}
