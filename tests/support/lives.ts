import type { ServiceData } from "#lib/form/data";
import { addDays, type Day, daysBetween } from "#lib/period/day";
import { AKS_MAXIMA } from "#lib/programme/elderly/aks";
import { SKILAS_DOMAINS } from "#lib/programme/elderly/skilas";
import type { History, PregnancyHistory, RecordHistory } from "#lib/service/history";
import { historyOf, recordOf } from "#tests/support/twelve-bits";

// Lives for the tables of measures, in few words: what is not said is ordinary.

type More = Partial<Omit<History, "records">>;
type Served = Day | readonly [on: Day, data: ServiceData];

type Pregnant = {
  hpht: Day;
  /** The day of the first contact, unless said. */
  registered?: Day;
  contacts?: readonly Served[];
  /** What the registration says. */
  says?: ServiceData;
  born?: Day;
  lost?: Day;
};

/** A woman of 30 with these pregnancies. */
export function pregnant(one: Pregnant | readonly Pregnant[], more: More = {}): History {
  const all = [one].flat().map((pregnancy, index) => pregnancyOf(pregnancy, `hamil ${index + 1}`));
  return historyOf("1996-04-04", {
    pregnancies: all.map(({ pregnancy }) => pregnancy),
    records: oldestFirst(all.flatMap(({ records }) => records)),
    ...more,
  });
}

function pregnancyOf({ hpht, registered, contacts = [], says, born, lost }: Pregnant, id: string) {
  const anc = contacts.map((served) => {
    const [on, data] = daysAndData(served);
    return recordOf("ANC", on, { data: { petugas: "BIDAN", ...data }, pregnancyId: id });
  });
  const registeredOn = registered ?? anc[0]?.servedOn ?? addDays(hpht, 36);
  const ended: PregnancyHistory["ended"] = born
    ? { on: born, kind: "LAHIR" }
    : lost
      ? { on: lost, kind: "KEGUGURAN" }
      : null;
  const registration = says ? [recordOf("HAMIL", registeredOn, { data: says, pregnancyId: id })] : [];
  return { pregnancy: { id, hphtOn: hpht, registeredOn, ended }, records: [...registration, ...anc] };
}

type Weighed = {
  /** As computed when the weighing was saved; null = not valid. */
  bbu?: number | null;
  tbu?: number | null;
  bbtb?: number | null;
  data?: ServiceData;
};
type Weight = readonly [on: Day, kg: number | null, more?: Weighed];

/** A girl with these weighings; every z is 0 unless said. */
export function child(bornOn: Day, weights: readonly Weight[], more: More = {}): History {
  return historyOf(bornOn, { records: weights.map((weight) => weighing(bornOn, weight)), ...more });
}

function weighing(bornOn: Day, [on, kg, { bbu = 0, tbu = 0, bbtb = 0, data } = {}]: Weight): RecordHistory {
  const z = Object.entries({ bbu, tbu, bbtb }).filter(([, value]) => value !== null);
  return recordOf("TIMBANG", on, {
    data: { ...(kg !== null && { bb_kg: kg }), ...data },
    derived: { umur_hari: daysBetween(bornOn, on), ...(Object.fromEntries(z) as ServiceData) },
  });
}

const PRESSURE = { sistolik: 118, diastolik: 76 };

/** All that a screening of that kind must hold. */
export const WHOLE = {
  SKRINING_REMAJA: { ...PRESSURE, bb_kg: 45, tb_cm: 152, mata: "NORMAL", telinga: "NORMAL", gigi: "NORMAL" },
  SKRINING_DEWASA: { ...PRESSURE, gula_darah: 110, lp_cm: 78, merokok: "TIDAK" },
  SKRINING_LANSIA: {
    ...PRESSURE,
    gula_darah: 110,
    ...AKS_MAXIMA,
    ...Object.fromEntries(Object.values(SKILAS_DOMAINS).map(({ codes: [first] }) => [first, false])),
  },
} as const satisfies Record<string, ServiceData>;

/** Somebody with these records of any kind, oldest first. */
export function served(bornOn: Day, records: readonly RecordHistory[], more: More = {}): History {
  return historyOf(bornOn, { records, ...more });
}

/** The same data without these fields. */
export function without(data: ServiceData, ...fields: readonly string[]): ServiceData {
  return Object.fromEntries(Object.entries(data).filter(([field]) => !fields.includes(field)));
}

export function oldestFirst(records: readonly RecordHistory[]): RecordHistory[] {
  return [...records].sort((a, b) => (a.servedOn < b.servedOn ? -1 : a.servedOn > b.servedOn ? 1 : 0));
}

function daysAndData(one: Served): readonly [Day, ServiceData] {
  return typeof one === "string" ? [one, {}] : one;
}

/** "02-10D 04-20": contacts of 2026, D by a doctor. */
export function seen(days: string): Served[] {
  return days.split(" ").map((day) => {
    const on = `2026-${day.slice(0, 5)}` as Day;
    return day.endsWith("D") ? [on, { petugas: "DOKTER" }] : on;
  });
}
