import fc from "fast-check";
import { expect, test } from "vitest";
import { MASK_CODES, type MaskCode } from "#lib/measure/slots";
import { SERVICE_KINDS, SERVICES, type ServiceKind } from "#lib/programme/catalogue";
import { PROGRAMME_MEASURES } from "#lib/programme/measures";
import { unfit } from "#lib/service/eligibility";
import type { History, RecordHistory } from "#lib/service/history";
import { historiesAfter } from "#tests/support/random-lives/register";
import { sequences } from "#tests/support/random-lives/sequences";
import { masksOf } from "#tests/support/twelve-bits";

// What a service says it feeds beside what really moves when one of its records is added to a random life.

const LIVES = fc.sample(sequences, { numRuns: 120, seed: 20_261_129 }).flatMap(historiesAfter);
const YEARS = [2024, 2025, 2026, 2027];

const MEASURE_OF = new Map<MaskCode, string>(
  PROGRAMME_MEASURES.flatMap((measure) =>
    [measure.code, "waiting" in measure && measure.waiting, "due" in measure && measure.due].flatMap(
      (mask) => (mask ? [[mask, measure.code] as const] : []),
    ),
  ),
);

/** The life before the record, and with it. A registration may also come with the pregnancy that it begins. */
function beforeAndAfter(life: History, record: RecordHistory): [before: History, after: History][] {
  const added: [History, History] = [
    { ...life, records: life.records.filter((one) => one !== record) },
    life,
  ];
  if (SERVICES[record.kind as ServiceKind].forWhom.pregnancy !== "BEGINS") return [added];
  const others = life.records.filter(({ pregnancyId }) => pregnancyId !== record.pregnancyId);
  const pregnancies = life.pregnancies.filter(({ id }) => id !== record.pregnancyId);
  const records = life.records.filter((one) => one === record || others.includes(one));
  return [
    added,
    [
      { ...life, pregnancies, records: others },
      { ...life, records },
    ],
  ];
}

/** The sequences also give a service to whom no form offers it. */
function isOfAge(life: History, { kind, servedOn }: RecordHistory): boolean {
  return unfit(SERVICES[kind as ServiceKind].forWhom, life, servedOn) === null;
}

function movedBy(kind: ServiceKind): string[] {
  const moved = new Set<string>();
  for (const life of LIVES)
    for (const record of life.records.filter((one) => one.kind === kind && isOfAge(life, one)))
      for (const [before, after] of beforeAndAfter(life, record))
        for (const code of differing(masksOf(before, YEARS), masksOf(after, YEARS)))
          moved.add(MEASURE_OF.get(code) ?? "");
  moved.delete(""); // who was served by which klaster follows from the klaster
  return [...moved].sort();
}

function differing(before: ReadonlyMap<MaskCode, string>, after: ReadonlyMap<MaskCode, string>): MaskCode[] {
  return MASK_CODES.filter((code) => before.get(code) !== after.get(code));
}

test.each(SERVICE_KINDS)("%s feeds what its records move, and nothing else", { timeout: 60_000 }, (kind) => {
  expect(movedBy(kind)).toEqual([...SERVICES[kind].feeds].sort());
});

test("every measure is fed by a service, or asks only who lives where", () => {
  const fed = new Set<string>(SERVICE_KINDS.flatMap((kind) => SERVICES[kind].feeds));
  expect(PROGRAMME_MEASURES.map(({ code }) => code).filter((code) => !fed.has(code))).toEqual(["BALITA_S"]);
});
