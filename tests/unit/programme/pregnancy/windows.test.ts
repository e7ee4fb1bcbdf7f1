import { describe, expect, test } from "vitest";
import { addDays, type Day } from "#lib/period/day";
import type { PregnancyHistory, RecordHistory } from "#lib/service/history";
import { countIn, historyOf, recordOf, twelve } from "#tests/support/twelve-bits";

type Pregnant = {
  hpht: Day;
  registered: Day;
  contacts?: readonly Day[];
  ended?: PregnancyHistory["ended"];
  data?: RecordHistory["data"];
  registration?: RecordHistory["data"];
};

function mother({ hpht, registered, contacts = [], ended = null, data = {}, registration }: Pregnant) {
  return historyOf("1996-04-04", {
    pregnancies: [{ id: "hamil", hphtOn: hpht, registeredOn: registered, ended }],
    records: [
      ...(registration ? [recordOf("HAMIL", registered, { data: registration, pregnancyId: "hamil" })] : []),
      ...contacts.map((on) => recordOf("ANC", on, { data, pregnancyId: "hamil" })),
    ],
  });
}

describe("K1 murni", () => {
  const hpht = "2025-08-01";
  const early = addDays(hpht, 12 * 7 + 6);
  const late = addDays(hpht, 13 * 7);

  test.each([
    [
      "first seen at 12 weeks and 6 days",
      mother({ hpht, registered: early, contacts: [early] }),
      "............",
      "............",
    ],
    [
      "first seen at 13 weeks: missed to the end of that year",
      mother({ hpht, registered: late, contacts: [late] }),
      ".........xxx",
      "............",
    ],
    [
      "registered in October, first seen in January",
      mother({ hpht, registered: late, contacts: ["2026-01-09"] }),
      ".........xxx",
      "xxxxxxxxxxxx",
    ],
    ["never seen", mother({ hpht, registered: late }), ".........xxx", "xxxxxxxxxxxx"],
  ] as const)("%s", (_, history, last, now) => {
    expect([twelve(history, "K1_MURNI_WAITING", 2025), twelve(history, "K1_MURNI_WAITING", 2026)]).toEqual([
      last,
      now,
    ]);
  });

  test("January 2026: 25 of 35, without the eight whose K1 came late last year", () => {
    const many = (count: number, one: Pregnant) => Array.from({ length: count }, () => mother(one));
    const people = [
      ...many(25, { hpht: "2025-11-20", registered: "2026-01-14", contacts: ["2026-01-14"] }),
      ...many(10, { hpht: "2025-11-20", registered: "2026-01-14" }),
      ...many(8, { hpht: "2025-06-01", registered: "2025-10-20", contacts: ["2025-10-20"] }),
    ];
    const reached = countIn(people, "K1_MURNI", [2026, 1]);

    expect([reached, reached + countIn(people, "K1_MURNI_WAITING", [2026, 1])]).toEqual([25, 35]);
  });
});

describe("K4, K6 and TTD are due until December of the year in which the window closes", () => {
  const hplOn = (day: Day) => addDays(day, -280);
  test.each([
    ["HPL 20 December 2025, no outcome", { hpht: hplOn("2025-12-20") }, "...........x", "............"],
    [
      "HPL 31 December 2025, born on 10 January",
      { hpht: hplOn("2025-12-31"), ended: { on: "2026-01-10", kind: "LAHIR" } },
      "...........x",
      "............",
    ],
    ["HPL 1 January 2026", { hpht: hplOn("2026-01-01") }, "............", "xxxxxxxxxxxx"],
    [
      "HPL in February, born on 30 December",
      { hpht: hplOn("2026-02-10"), ended: { on: "2025-12-30", kind: "LAHIR" } },
      "...........x",
      "............",
    ],
    [
      "HPL in June, born in May",
      { hpht: hplOn("2026-06-01"), ended: { on: "2026-05-20", kind: "LAHIR" } },
      "............",
      "....xxxxxxxx",
    ],
    [
      "a keguguran in May",
      { hpht: hplOn("2026-11-01"), ended: { on: "2026-05-20", kind: "KEGUGURAN" } },
      "............",
      "............",
    ],
  ] as const)("%s", (_, pregnancy, last, now) => {
    const history = mother({ registered: addDays(pregnancy.hpht, 70), ...pregnancy });
    for (const code of ["K4_DUE", "K6_DUE", "TTD90_DUE"] as const)
      expect([code, twelve(history, code, 2025), twelve(history, code, 2026)]).toEqual([code, last, now]);
  });

  test("reached in the month after HPL it is counted, and waits no more", () => {
    const hpht = hplOn("2026-03-20");
    const contacts = [70, 130, 200, 290].map((days) => addDays(hpht, days));
    const history = mother({ hpht, registered: contacts[0] ?? hpht, contacts });

    expect(twelve(history, "K4", 2026)).toBe("..x.........");
    expect(twelve(history, "K4_DUE", 2026)).toBe("............");
  });
});

describe("risiko tinggi, by tenaga kesehatan (KIA07) or by kader and masyarakat (KIA06): each once, in one of the two", () => {
  const hpht = "2026-01-10";
  const short = { tb_cm: 141 };
  const said = { ditemukan_masyarakat: true };
  const none = "............";
  const march = "..x.........";
  test.each([
    ["found at a contact", { contacts: ["2026-03-10"], data: short }, march, none],
    ["told at that contact", { contacts: ["2026-03-10"], data: { ...short, ...said } }, none, march],
    ["shown by the registration", { registration: { para: 4 } }, march, none],
    [
      "shown by the registration, the first contact tells",
      { registration: { para: 4 }, contacts: ["2026-04-02"], data: said },
      none,
      march,
    ],
    [
      "shown by the registration, told from the first contact on: once",
      { registration: { para: 4 }, contacts: ["2026-04-02", "2026-05-02", "2026-07-02"], data: said },
      none,
      march,
    ],
    [
      "told on the day of the registration",
      { registration: { para: 4 }, contacts: ["2026-03-01"], data: said },
      none,
      march,
    ],
    [
      "answered with no",
      { contacts: ["2026-03-10"], data: { ...short, ditemukan_masyarakat: false } },
      march,
      none,
    ],
    ["told, and no risk is there", { contacts: ["2026-03-10"], data: said }, none, none],
  ] as const)("%s", (_, pregnancy, byStaff, byCommunity) => {
    const history = mother({ hpht, registered: "2026-03-01", ...pregnancy });
    expect([twelve(history, "RISTI", 2026), twelve(history, "RISTI_MASYARAKAT", 2026)]).toEqual([
      byStaff,
      byCommunity,
    ]);
  });
});
