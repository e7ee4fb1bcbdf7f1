import { describe, expect, test } from "vitest";
import { type WeighedChild, weighingOf } from "#lib/page/home/children";
import { contactsDue, type OpenPregnancy } from "#lib/page/home/contacts";
import { clockOf, dangersOf, type FoundSign } from "#lib/page/home/danger";
import { dayTitle } from "#lib/page/home/day-title";
import { unweighedFirst } from "#lib/page/home/weighing-places";
import type { Day } from "#lib/period/day";

const ZONE = "Asia/Jakarta";
const at = (time: string) => new Date(`2026-11-${time}+07:00`);

describe("a danger sign has 24 hours", () => {
  const found = { servedOn: "2026-11-11" as Day, recordedAt: at("11T09:00") };

  test.each([
    ["11T09:00", { late: false, soon: false, words: "24 jam lagi", gone: 0 }],
    ["12T02:59", { late: false, soon: false, words: "6 jam lagi" }],
    ["12T03:00", { late: false, soon: true, words: "6 jam lagi", gone: 0.75 }],
    ["12T08:30", { late: false, soon: true, words: "kurang dari 1 jam lagi" }],
    ["12T09:00", { late: true, soon: false, words: "baru lewat 24 jam", gone: 1 }],
    ["12T16:00", { late: true, words: "lewat 7 jam", gone: 1 }],
    ["14T08:59", { late: true, words: "lewat 47 jam" }],
    ["14T09:00", { late: true, words: "lewat 2 hari" }],
  ])("at %s", (now, expected) => {
    expect(clockOf(found, at(now), ZONE)).toMatchObject(expected);
  });

  test("recorded on a later day it runs from noon of its own", () => {
    const late = { servedOn: "2026-11-10" as Day, recordedAt: at("11T09:00") };

    expect(clockOf(late, at("11T11:00"), ZONE).words).toBe("1 jam lagi");
  });

  test("of two records of one person the earlier runs, and whose day ends first comes first", () => {
    const sign = (personId: string, time: string): FoundSign => ({
      personId,
      name: personId,
      homeName: "Kenanga",
      kind: "ANC",
      data: { tanda_bahaya: ["kejang"] },
      servedOn: `2026-11-${time.slice(0, 2)}` as Day,
      recordedAt: at(time),
    });
    const all = dangersOf(
      [sign("b", "12T08:00"), sign("a", "11T10:00"), sign("b", "11T09:00")],
      at("12T09:30"),
      ZONE,
    );

    expect(all.map(({ name, signs, clock }) => [name, signs, clock.words])).toEqual([
      ["b", "Kejang", "baru lewat 24 jam"],
      ["a", "Kejang", "kurang dari 1 jam lagi"],
    ]);
  });
});

describe("contacts by the rule of the next one: due 28 days after the last, late after 45", () => {
  const TODAY = "2026-11-12" as Day;
  const pregnant = (name: string, ...contactDays: string[]): OpenPregnancy => ({
    id: name,
    personId: name,
    name,
    homeName: "Kenanga",
    bornOn: "1998-01-01",
    hphtOn: "2026-05-01",
    registeredOn: "2026-06-20",
    contactDays: contactDays as Day[],
  });
  const due = (...all: OpenPregnancy[]) => {
    const { late, today, soon } = contactsDue(all, { today: TODAY, records: true });
    const names = (lines: { name: string }[]) => lines.map(({ name }) => name);
    return { late: names(late), today: names(today), soon: names(soon) };
  };

  test.each([
    ["2026-09-27", { late: ["a"], today: [], soon: [] }], // 46 days
    ["2026-09-28", { late: [], today: ["a"], soon: [] }], // the last day
    ["2026-09-29", { late: [], today: [], soon: ["a"] }],
    ["2026-10-14", { late: [], today: [], soon: ["a"] }], // 29 days
    ["2026-10-15", { late: [], today: ["a"], soon: [] }], // the first day
    ["2026-10-16", { late: [], today: [], soon: ["a"] }],
    ["2026-10-22", { late: [], today: [], soon: ["a"] }], // in seven days
    ["2026-10-23", { late: [], today: [], soon: [] }],
  ])("last seen on %s", (day, expected) => {
    expect(due(pregnant("a", day))).toEqual(expected);
  });

  test("the longest late first; who may not record is offered no form", () => {
    const all = [pregnant("b", "2026-09-01"), pregnant("a", "2026-08-01"), pregnant("c")];
    const { late } = contactsDue(all, { today: TODAY, records: false });

    expect(late.map(({ name, label, href }) => [name, label, href])).toEqual([
      ["c", "Kontak ANC ke-1", null],
      ["a", "Kontak ANC ke-2", null],
      ["b", "Kontak ANC ke-2", null],
    ]);
  });
});

describe("the children of a posyandu", () => {
  const bits = (...months: number[]) => months.reduce((all, month) => all | (1 << (month - 1)), 0);
  const ALL = bits(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
  const child = (name: string, more: Partial<WeighedChild>): WeighedChild => ({
    personId: name,
    name,
    bornOn: "2025-01-12",
    registered: ALL,
    weighed: 0,
    twoT: 0,
    ever: true,
    ...more,
  });
  const asked = { month: "2026-11", today: "2026-11-12", target: 850 } as const;

  test.each([
    ["weighed and gaining", { weighed: bits(10, 11) }, undefined],
    [
      "weighed, and not gained twice",
      { weighed: bits(9, 10, 11), twoT: bits(11) },
      "Berat tidak naik 2 kali",
    ],
    ["not gained twice, and not come", { weighed: bits(9, 10), twoT: bits(10) }, "Berat tidak naik 2 kali"],
    ["gained since", { weighed: bits(10, 11), twoT: bits(10) }, undefined],
    ["came last month", { weighed: bits(10) }, "Belum ditimbang November"],
    ["away for two months", { weighed: bits(9) }, "2 bulan tidak datang"],
    ["away all year", {}, "11 bulan tidak datang"],
    ["never", { ever: false }, "Belum pernah ditimbang"],
    ["moved here this month", { registered: bits(11, 12) }, "Belum ditimbang November"],
    ["gone by now", { registered: bits(9, 10) }, undefined],
  ])("%s", (_, more, reason) => {
    expect(weighingOf([child("a", more)], asked).visits[0]?.reason).toBe(reason);
  });

  test.each([
    [16, 1],
    [17, 0],
    [20, 0],
  ])("%i of 20 weighed lack %i of 85 percent", (weighed, wanted) => {
    const all = Array.from({ length: 20 }, (_, at) =>
      child(`${at}`, { weighed: at < weighed ? bits(11) : 0 }),
    );

    expect(weighingOf(all, asked)).toMatchObject({ children: 20, weighed, wanted, target: "85%" });
  });

  test("without a target nothing is asked for", () => {
    expect(weighingOf([child("a", {})], { ...asked, target: null })).toMatchObject({
      wanted: null,
      target: null,
    });
  });

  test("whom to look for first: no gain twice, never weighed, long away, then by name", () => {
    const all = [
      child("d", { weighed: bits(10) }),
      child("c", { weighed: bits(8) }),
      child("b", { ever: false }),
    ];
    const worst = child("a", { weighed: bits(9, 10), twoT: bits(10) });

    expect(weighingOf([...all, worst], asked).visits.map(({ name }) => name)).toEqual(["a", "b", "c", "d"]);
  });
});

test("posyandu that have not weighed stand first, one without children last", () => {
  const place = (name: string, children: number, weighed: number) => ({
    code: name,
    name,
    children,
    weighed,
  });
  const places = [place("d", 0, 0), place("c", 10, 9), place("b", 10, 0), place("a", 20, 0)];

  expect(unweighedFirst(places).map(({ name }) => name)).toEqual(["a", "b", "c", "d"]);
});

test.each([
  [{ dangers: 0, late: 0, today: 0 }, null, "Tidak ada yang tertunggak hari ini"],
  [{ dangers: 1, late: 6, today: 2 }, null, "1 tanda bahaya, 2 kontak hari ini, 6 terlambat"],
  [
    { dangers: 0, late: 1, today: 0 },
    { children: 66, weighed: 54 },
    "1 terlambat, 12 balita belum ditimbang",
  ],
  [{ dangers: 0, late: 0, today: 0 }, { children: 66, weighed: 66 }, "Tidak ada yang tertunggak hari ini"],
])("the title of %o, %o", ({ dangers, late, today }, weighing, title) => {
  const many = (count: number) => Array.from({ length: count });
  const contacts = { late: many(late), today: many(today) };

  expect(dayTitle({ dangers: many(dangers), contacts, weighing })).toBe(title);
});
