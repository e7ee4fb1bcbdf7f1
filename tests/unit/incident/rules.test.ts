import { describe, expect, test } from "vitest";
import type { StepKind } from "#lib/incident/labels";
import { type NoticeState, noticeState } from "#lib/incident/rules";
import { IncidentInput } from "#lib/incident/schema";
import { noticeWords } from "#lib/page/incident/words";

const NOTICED = "2026-11-09T08:00:00Z";
const ALLOWED = 72;
const ORANG: StepKind = "ORANG_DIBERI_TAHU";
const LEMBAGA: StepKind = "LEMBAGA_DIBERI_TAHU";

type Row = [
  what: string,
  now: string,
  steps: [StepKind, string][],
  state: NoticeState["state"],
  hours: number,
  missing: number,
];

// Due on 12 November at 08:00 UTC; by hand.
const TABLE: Row[] = [
  ["just noticed", "2026-11-09T08:00:00Z", [], "RUNNING", 72, 2],
  ["a minute later", "2026-11-09T08:01:00Z", [], "RUNNING", 71, 2],
  ["an hour before", "2026-11-12T07:00:00Z", [], "RUNNING", 1, 2],
  ["a minute before", "2026-11-12T07:59:00Z", [], "RUNNING", 0, 2],
  ["on the last instant", "2026-11-12T08:00:00Z", [], "RUNNING", 0, 2],
  ["a second over", "2026-11-12T08:00:01Z", [], "OVER", 0, 2],
  ["an hour over", "2026-11-12T09:00:00Z", [], "OVER", 1, 2],
  [
    "work alone is no notice",
    "2026-11-10T08:00:00Z",
    [["TINDAKAN", "2026-11-09T09:00:00Z"]],
    "RUNNING",
    48,
    2,
  ],
  ["one of two told", "2026-11-10T08:00:00Z", [[ORANG, "2026-11-09T09:00:00Z"]], "RUNNING", 48, 1],
  ["one of two told, and over", "2026-11-13T08:00:00Z", [[LEMBAGA, "2026-11-09T09:00:00Z"]], "OVER", 24, 1],
  [
    "both on the last instant",
    "2026-11-20T08:00:00Z",
    [
      [ORANG, "2026-11-12T08:00:00Z"],
      [LEMBAGA, "2026-11-12T08:00:00Z"],
    ],
    "IN_TIME",
    0,
    0,
  ],
  [
    "the second two hours late",
    "2026-11-20T08:00:00Z",
    [
      [LEMBAGA, "2026-11-12T10:00:00Z"],
      [ORANG, "2026-11-10T08:00:00Z"],
    ],
    "LATE",
    2,
    0,
  ],
  [
    "told once more later",
    "2026-11-20T08:00:00Z",
    [
      [ORANG, "2026-11-15T08:00:00Z"],
      [ORANG, "2026-11-10T08:00:00Z"],
      [LEMBAGA, "2026-11-10T08:00:00Z"],
    ],
    "IN_TIME",
    48,
    0,
  ],
  ["closed without a notice", "2026-11-13T08:00:00Z", [["SELESAI", "2026-11-10T08:00:00Z"]], "OVER", 24, 2],
  ["no incident after all", "2026-11-13T08:00:00Z", [["KELIRU", "2026-11-10T08:00:00Z"]], "NONE", 0, 0],
];

describe("three times 24 hours", () => {
  test.each(TABLE)("%s", (_, now, told, state, hours, missing) => {
    const steps = told.map(([kind, at]) => ({ kind, at: new Date(at) }));
    const found = noticeState({ noticedAt: new Date(NOTICED), steps }, new Date(now), ALLOWED);
    expect([found.state, found.hours, found.missing.length]).toEqual([state, hours, missing]);
    expect(found.dueAt.toISOString()).toBe("2026-11-12T08:00:00.000Z");
  });
});

test("the page says what is left, who waits, and when it is over", () => {
  const at = (now: string, steps: { kind: StepKind; at: Date }[] = []) =>
    noticeWords(noticeState({ noticedAt: new Date(NOTICED), steps }, new Date(now), ALLOWED), "Asia/Jakarta");
  expect(at("2026-11-11T01:30:00Z")).toEqual({
    tone: "warning",
    title: "Sisa 30 jam untuk memberi tahu.",
    detail:
      "Batas: 12 Nov 2026 15.00, 3 x 24 jam sejak diketahui. Belum diberi tahu: orangnya dan lembaga pengawas.",
  });
  expect(at("2026-11-12T07:59:00Z").title).toBe("Sisa kurang dari 1 jam untuk memberi tahu.");
  expect(at("2026-11-12T08:20:00Z").title).toBe("Lewat kurang dari 1 jam: beri tahu sekarang juga.");
  const told = [{ kind: ORANG, at: new Date(NOTICED) }];
  expect(at("2026-11-14T08:00:00Z", told)).toMatchObject({
    tone: "danger",
    title: "Lewat 48 jam: beri tahu sekarang juga.",
    detail: expect.stringMatching(/Belum diberi tahu: lembaga pengawas\.$/),
  });
});

describe("what is typed", () => {
  const FORM = {
    noticed_on: "9-11-2026",
    noticed_time: "7.05",
    what: "HP kader hilang di pasar",
    whose: "ibu hamil satu desa",
    kinds: "IDENTITAS",
    people: "1.200",
    done: "",
  };

  test("is read as written on the wall and in the office", () => {
    expect(IncidentInput.parse(FORM)).toMatchObject({
      noticed_on: "2026-11-09",
      noticed_time: "07:05",
      kinds: ["IDENTITAS"],
      people: 1200,
      done: undefined,
    });
    expect(IncidentInput.parse({ ...FORM, people: "", noticed_time: "23:59" })).toMatchObject({
      people: undefined,
      noticed_time: "23:59",
    });
  });

  test.each([
    ["noticed_time", "24.00"],
    ["noticed_time", "7"],
    ["noticed_time", "7.60"],
    ["what", "NIK 1902014505900001 terlihat"],
    ["what", "NIK 1902 0145 0590 0001 terlihat"],
    ["whose", "orang ber-NIK 19020145.05900001"],
    ["what", "ada"],
    ["kinds", []],
    ["kinds", "SEMUA"],
    ["people", "banyak"],
    ["people", "-3"],
  ])("%s is refused as %j", (field, value) => {
    const read = IncidentInput.safeParse({ ...FORM, [field]: value });
    expect(read.error?.issues.map(({ path }) => path[0])).toContain(field);
  });
});
