import { expect, test } from "vitest";
import { ProyeksiInput } from "#lib/sasaran/schema";

const desaId = "0198c1d2-0000-7000-8000-000000000001";
const filled = { year: "2026", group: "BUMIL", source: "Pusdatin 2026", figures: [{ desaId, people: "71" }] };

test("figures typed as text become whole numbers", () => {
  expect(ProyeksiInput.parse(filled)).toMatchObject({ year: 2026, figures: [{ desaId, people: 71 }] });
});

test.each([
  { wrong: { figures: [] }, why: "no desa" },
  { wrong: { figures: [{ desaId, people: "7,5" }] }, why: "half a person" },
  { wrong: { figures: [{ desaId, people: "-1" }] }, why: "fewer than nobody" },
  { wrong: { figures: [{ desaId, people: "" }] }, why: "left empty" },
  {
    wrong: {
      figures: [
        { desaId, people: "1" },
        { desaId, people: "2" },
      ],
    },
    why: "one desa twice",
  },
  { wrong: { group: "REMAJA" }, why: "unknown group" },
  { wrong: { source: "" }, why: "no source" },
])("refused: $why", ({ wrong }) => {
  expect(ProyeksiInput.safeParse({ ...filled, ...wrong }).success).toBe(false);
});
