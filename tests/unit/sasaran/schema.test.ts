import { expect, test } from "vitest";
import { ProyeksiInput } from "#lib/sasaran/schema";

const desaId = "0198c1d2-0000-7000-8000-000000000001";
const whole = (people: string) => ({ desaId, sex: null, people });
const half = (sex: "L" | "P", people = "30") => ({ desaId, sex, people });
const filled = {
  year: "2026",
  group: "LANSIA",
  source: "DAERAH",
  document: "SK 12/2026",
  figures: [whole("71")],
};

test("figures typed as text become whole numbers", () => {
  expect(ProyeksiInput.parse(filled)).toMatchObject({
    year: 2026,
    figures: [{ desaId, sex: null, people: 71 }],
  });
});

test("L and P make one figure", () => {
  expect(ProyeksiInput.safeParse({ ...filled, figures: [half("L"), half("P")] }).success).toBe(true);
});

test.each([
  { wrong: { figures: [] }, why: "no desa" },
  { wrong: { figures: [whole("7,5")] }, why: "half a person" },
  { wrong: { figures: [whole("-1")] }, why: "fewer than nobody" },
  { wrong: { figures: [whole("")] }, why: "left empty" },
  { wrong: { figures: [whole("1"), whole("2")] }, why: "one desa twice" },
  { wrong: { figures: [half("L"), half("P"), half("L")] }, why: "one half twice" },
  { wrong: { figures: [half("L")] }, why: "half of the people" },
  { wrong: { figures: [half("L"), half("P"), whole("60")] }, why: "everybody twice" },
  { wrong: { group: "REMAJA" }, why: "unknown group" },
  { wrong: { source: "BPS" }, why: "unknown source" },
  { wrong: { document: "" }, why: "resting on nothing" },
])("refused: $why", ({ wrong }) => {
  expect(ProyeksiInput.safeParse({ ...filled, ...wrong }).success).toBe(false);
});
