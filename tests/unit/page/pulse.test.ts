import { expect, test } from "vitest";
import { eventsOf } from "#lib/page/pulse/events";
import { pulseOf } from "#lib/page/pulse/pulse";
import { tree } from "#tests/unit/area/belitung-tree";

const network = tree("2026-11");
const at = (hour: number, minute: number) => hour * 60 + minute;

test("the day is drawn from eight to four by ten minutes; what has not come is not nought", () => {
  const saved = [
    { span: 8 * 6, records: 3 },
    { span: 8 * 6, records: 4 },
    { span: 9 * 6 + 1, records: 2 },
  ];
  const pulse = pulseOf(saved, at(9, 19), []);
  expect(pulse).toMatchObject({ total: "9", words: "layanan sejak 08.00", top: { records: 7, at: 0 } });
  expect(pulse.spans).toHaveLength(48);
  expect(pulse.spans.slice(0, 9)).toEqual([7, 0, 0, 0, 0, 0, 0, 2, null]);
  expect(pulse.hours.map(({ label }) => label)).toEqual(["08.00", "10.00", "12.00", "14.00"]);
});

test("whoever records at half past six or in the evening widens the day", () => {
  const pulse = pulseOf([{ span: 6 * 6 + 3, records: 1 }], at(18, 5), []);
  expect(pulse.words).toBe("layanan hari ini");
  expect(pulse.spans).toHaveLength((19 - 6) * 6);
  expect(pulse.spans[3]).toBe(1);
});

test("a day without a record is a flat line", () => {
  const pulse = pulseOf([], at(7, 0), []);
  expect(pulse).toMatchObject({ total: "0", top: null });
  expect(pulse.spans.every((one) => one === null)).toBe(true);
});

test.each([
  [at(15, 59), "layanan sejak 08.00"],
  [at(16, 0), "layanan hari ini"],
])("at minute %i it is %s", (minute, words) => {
  expect(pulseOf([], minute, []).words).toBe(words);
});

const lately = (kind: string, home: string, people: number, minute: number) => ({
  kind,
  home,
  people,
  minute,
});
const told = (...all: ReturnType<typeof lately>[]) => eventsOf(all, network, 3);

test("five in one posyandu are told with number and place", () => {
  expect(told(lately("TIMBANG", "MELATI", 5, at(11, 38)))).toEqual([
    { at: "11.38", words: "5 balita ditimbang di MELATI, Juru Seberang" },
  ]);
});

test("four are told without a number, and no nearer than their puskesmas", () => {
  expect(told(lately("TIMBANG", "MELATI", 4, at(11, 38)))).toEqual([
    { at: "11.38", words: "Balita ditimbang, Air Saga" },
  ]);
});

test("few here and few there of one puskesmas are told together, at the later minute", () => {
  const [event] = told(lately("ANC", "KENANGA", 3, at(9, 5)), lately("ANC", "DAMAI.000", 2, at(9, 30)));
  expect(event).toEqual({ at: "09.30", words: "5 ibu hamil diperiksa, Tanjungpandan" });
});

test.each(["TBC_OBAT", "HIV_TES", "JIWA", "KEKERASAN", "KEMATIAN", "KUNJUNGAN_SAKIT"])(
  "of %s nothing is called out",
  (kind) => {
    expect(told(lately(kind, "KENANGA", 40, at(9, 0)))).toEqual([]);
  },
);

test("the latest three, latest first; a home that the network does not know is nobody's", () => {
  const events = told(
    lately("ANC", "KENANGA", 1, at(9, 0)),
    lately("TIMBANG", "KENANGA", 6, at(9, 40)),
    lately("TIMBANG", "MELATI", 7, at(9, 20)),
    lately("SKRINING_LANSIA", "MELATI", 1, at(9, 10)),
    lately("TIMBANG", "elsewhere", 9, at(9, 50)),
  );
  expect(events.map(({ at }) => at)).toEqual(["09.40", "09.20", "09.10"]);
});
