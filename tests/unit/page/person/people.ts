import type { ServiceData } from "#lib/form/data";
import type { FileRecord, PersonFile } from "#lib/page/person/file";
import type { Day } from "#lib/period/day";
import type { History, PregnancyHistory, RecordHistory } from "#lib/service/history";

export const TODAY: Day = "2026-11-12";

let serial = 0;

export function record(
  kind: string,
  servedOn: Day,
  more: { data?: ServiceData; derived?: ServiceData; pregnancyId?: string } = {},
): RecordHistory {
  serial += 1;
  return { id: `r${serial}`, kind, servedOn, pregnancyId: null, data: {}, derived: {}, ...more };
}

export function history(more: Partial<History> & { bornOn: Day }): History {
  return { personId: "p1", sex: "P", diedOn: null, residences: [], pregnancies: [], records: [], ...more };
}

export function pregnancy(hphtOn: Day, more: Partial<PregnancyHistory> = {}): PregnancyHistory {
  return { id: "k1", hphtOn, registeredOn: hphtOn, ended: null, ...more };
}

export function fileOf(of: History, records: Partial<FileRecord>[] = []): PersonFile {
  return {
    person: {
      id: of.personId,
      name: "Jaka Wijaya",
      sex: of.sex,
      bornOn: of.bornOn,
      diedOn: of.diedOn,
      nikWords: "NIK tercatat",
      hasKk: false,
      phone: null,
      mother: null,
      dusun: "Dusun 2",
      rt: "03",
      homeId: "h1",
      homeName: "Posyandu Kenanga (contoh)",
      desaName: "Kampong Damai",
    },
    history: of,
    records: (records.length > 0 ? records : of.records.toReversed()).map((one) => ({
      id: "r",
      kind: "TIMBANG",
      servedOn: TODAY,
      pregnancyId: null,
      data: {},
      derived: {},
      place: "POSYANDU",
      recordedBy: "Kader Wati",
      recordedAt: new Date("2026-11-12T03:00:00Z"),
      facility: "Posyandu Kenanga (contoh)",
      closed: false,
      voided: null,
      ...one,
    })),
    consents: [],
    residences: [],
    children: [],
    babies: new Map(),
    birthGram: null,
    antenatal: null,
  };
}
