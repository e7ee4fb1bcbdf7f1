import type { Day } from "#lib/period/day";
import { addMonths, type Month, monthOf } from "#lib/period/month";
import { inSuccession } from "#lib/pregnancy/uk";
import type { History, PregnancyHistory, RecordHistory } from "#lib/service/history";
import type { OraclePerson } from "#tests/support/oracle/person";
import type { Born } from "#tests/support/random-lives/sequences";

/** One row of the register with all that hangs on it, voided and merged away too. */
export type Life = Pick<History, "sex" | "bornOn" | "diedOn"> & {
  homes: { since: Month; homeId: string | null; leftOn?: Day }[];
  pregnancies: PregnancyHistory[];
  records: (RecordHistory & { voided: boolean })[];
  mergedInto: number | null;
  /** Ascending over all lives, as the ids of records are. */
  nextId: () => string;
};

let serial = 0;

export function lifeOf({ sex, bornOn }: Born, homeId: string): Life {
  return {
    sex,
    bornOn,
    diedOn: null,
    homes: [{ since: monthOf(bornOn), homeId }],
    pregnancies: [],
    records: [],
    mergedInto: null,
    nextId: () => `r${String(serial++).padStart(9, "0")}`,
  };
}

export function moveTo(life: Life, on: Day, homeId: string | null) {
  const since = homeId ? monthOf(on) : addMonths(monthOf(on), 1);
  const kept = life.homes.filter((home) => home.since < since);
  const back = life.homes.find((home) => home.since === since && home.leftOn);
  // Back in the month after leaving: the absence at the end of the month before stays known.
  life.homes = [
    ...kept,
    { since, homeId, ...(homeId === null ? { leftOn: on } : back?.leftOn && { leftOn: back.leftOn }) },
  ];
}

/** As a measure reads it; whoever was merged away has nothing. */
export function historyOf({ sex, bornOn, diedOn, homes, pregnancies, records, mergedInto }: Life): History {
  const none = mergedInto !== null;
  return {
    personId: "",
    sex,
    bornOn,
    diedOn,
    residences: none ? [] : homes,
    pregnancies: none ? [] : inSuccession(pregnancies.toSorted((a, b) => (a.hphtOn < b.hphtOn ? -1 : 1))),
    records: none ? [] : inOrder(records),
  };
}

/** As the oracle reads it. */
export function oraclePersonOf({ sex, bornOn, diedOn, homes, pregnancies, records }: Life): OraclePerson {
  return {
    sex,
    born: bornOn,
    died: diedOn,
    homes: homes.map(({ since, homeId }) => ({ since, home: homeId })),
    left: homes.flatMap(({ leftOn }) => leftOn ?? []),
    pregnancies: pregnancies.map(({ id, hphtOn, registeredOn, ended }) => ({
      id,
      hpht: hphtOn,
      known: registeredOn,
      ended: ended && { on: ended.on, lost: ended.kind === "KEGUGURAN" },
    })),
    records: inOrder(records).map(({ kind, servedOn, pregnancyId, data, derived }) => ({
      kind,
      on: servedOn,
      pregnancy: pregnancyId,
      data,
      derived,
    })),
  };
}

function inOrder(records: Life["records"]): Life["records"] {
  return records
    .filter(({ voided }) => !voided)
    .sort((a, b) => (a.servedOn + a.id < b.servedOn + b.id ? -1 : 1));
}
