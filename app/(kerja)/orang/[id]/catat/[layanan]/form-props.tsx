import type { Actor } from "#lib/access/actor";
import type { FormValues } from "#lib/action/result";
import { type FormSetting, formView, previousFor } from "#lib/entry/form-view";
import type { ServiceFormRead } from "#lib/entry/read-form";
import { SERVED_ON_ENTRY } from "#lib/form/fields";
import { formatDay, formatDayShort, formatMeasured } from "#lib/format";
import { yearOf } from "#lib/period/month";
import { ageWords } from "#lib/person/age-words";
import { agedWords, bornWords } from "#lib/person/estimated-birth";
import { nikWords } from "#lib/person/labels";
import { asEstimate } from "#lib/pregnancy/estimated-hpht";
import { hplOn } from "#lib/pregnancy/uk";
import { beginsPregnancy, SERVICES, type ServiceKind } from "#lib/programme/catalogue";
import { growthFor } from "#lib/recording/growth-for";
import { isScreening } from "#lib/screening/kinds";
import type { ServiceDefinition } from "#lib/service/definition";
import { PLACE_LABELS } from "#lib/service/labels";

/** What the browser knows of the person while the form is filled: no name, no NIK, only what this form asks. */
export function formSetting(actor: Actor, read: ServiceFormRead, kind: ServiceKind): FormSetting {
  const { history, pregnancy, correcting } = read;
  const kader = actor.role === "KADER";
  const records = history.records.filter(({ id }) => id !== correcting?.id);
  return {
    kind,
    sex: history.sex,
    bornOn: history.bornOn,
    kader,
    today: read.today,
    day: read.day,
    previous: previousFor(kind, kader, records),
    pregnancy: pregnancy && {
      id: pregnancy.id,
      hphtOn: pregnancy.hphtOn,
      hphtEstimated: pregnancy.hphtEstimated ?? false,
      registeredOn: pregnancy.registeredOn,
    },
    correcting: correcting !== null,
    begun: begunIn(read, kind, kader),
    ...growthFor(SERVICES[kind], history),
  };
}

/** Records that the form goes on with: what they hold, and whose they are. */
function begunIn({ history, correcting, recordedBy }: ServiceFormRead, kind: ServiceKind, kader: boolean) {
  if (!isScreening(kind)) return [];
  return history.records
    .filter((record) => record.kind === kind && record.id !== correcting?.id)
    .map((record) => ({
      id: record.id,
      servedOn: record.servedOn,
      by: `${recordedBy.get(record.id) ?? "petugas lain"}, ${formatDayShort(record.servedOn)}`,
      codes: Object.keys(record.data),
      data: previousFor(kind, kader, [record])[0]?.data ?? {},
    }));
}

/** What stands in the form at first: today and the recorder's own place, or the record that is being corrected. */
export function formStart(actor: Actor, { correcting, day }: ServiceFormRead, kind: ServiceKind): FormValues {
  const start = SERVICES[kind].start?.({ day, role: actor.role, correcting: correcting !== null });
  if (correcting) return { [SERVED_ON_ENTRY]: correcting.servedOn, ...start, ...correcting.values };
  const places = formPlaces(kind).map(({ value }) => value);
  const own = { KADER: "POSYANDU", PUSTU: "PUSTU" }[actor.role as string] ?? "PUSKESMAS";
  return {
    [SERVED_ON_ENTRY]: day,
    place: places.includes(own) ? own : (places[0] ?? ""),
    ...start,
  };
}

export function formPlaces(kind: ServiceKind) {
  const { places }: ServiceDefinition = SERVICES[kind];
  return places.map((value) => ({ value: value as string, label: PLACE_LABELS[value] }));
}

/** A screening that was begun is finished: its title says so. */
export function formHead(actor: Actor, read: ServiceFormRead, kind: ServiceKind) {
  const { person, history, pregnancy, day } = read;
  const { finishing } = formView(formSetting(actor, read, kind), formStart(actor, read, kind));
  const label = finishing ? `Lengkapi skrining ${yearOf(day)}` : SERVICES[kind].label;
  const words = [
    pregnancy ? agedWords(history, day) : ageWords(history.bornOn, day),
    ...(pregnancy ? [obstetricWords({ history, pregnancy })] : []),
    nikWords(person.nikHash !== null),
    ...(pregnancy
      ? [
          asEstimate(`HPHT ${formatDay(pregnancy.hphtOn)}`, pregnancy.hphtEstimated),
          asEstimate(`HPL ${formatDay(hplOn(pregnancy.hphtOn))}`, pregnancy.hphtEstimated),
        ]
      : [`lahir ${bornWords(history)}`]),
  ];
  return {
    label,
    title: (
      <>
        <span className="max-desk:hidden">{label}: </span>
        {person.name}
      </>
    ),
    subtitle: words.filter(Boolean).join(" · "),
  };
}

/** "G2 P1 A0", from the registration of this pregnancy. */
function obstetricWords({
  history,
  pregnancy,
}: Pick<ServiceFormRead, "history"> & { pregnancy: { id: string } }) {
  const record = history.records.find(
    ({ kind, pregnancyId }) => beginsPregnancy(kind) && pregnancyId === pregnancy.id,
  );
  const parts = [
    ["G", "gravida"],
    ["P", "para"],
    ["A", "abortus"],
  ] as const;
  return parts
    .flatMap(([letter, code]) => {
      const value = record?.data[code];
      return typeof value === "number" ? [`${letter}${formatMeasured(value)}`] : [];
    })
    .join(" ");
}
