import { expect, test } from "vitest";
import { keyState } from "#lib/page/key/state";

const NOW = new Date("2026-11-12T08:00:00Z");

test.each([
  ["2026-12-12T08:00:00Z", null, "hidup"],
  ["2026-11-26T08:00:01Z", null, "hidup"],
  ["2026-11-26T08:00:00Z", null, "segera-habis"],
  ["2026-11-12T08:00:01Z", null, "segera-habis"],
  ["2026-11-12T08:00:00Z", null, "habis"],
  ["2026-12-12T08:00:00Z", "2026-11-01T00:00:00Z", "dicabut"],
  ["2026-11-01T00:00:00Z", "2026-10-01T00:00:00Z", "dicabut"],
])("a key until %s, revoked %s, is %s", (until, revoked, state) => {
  const revokedAt = revoked === null ? null : new Date(revoked);
  expect(keyState({ expiresAt: new Date(until), revokedAt }, NOW)).toBe(state);
});
