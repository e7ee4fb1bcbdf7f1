import { afterEach, beforeEach, expect, vi } from "vitest";

// Noise hides failures: whatever a test prints as a warning or an error fails it.
beforeEach(() => {
  vi.spyOn(console, "error");
  vi.spyOn(console, "warn");
});

afterEach(() => {
  const said = [vi.mocked(console.error), vi.mocked(console.warn)].flatMap((spy) => spy.mock.calls);
  vi.restoreAllMocks();
  expect(said, "console.error or console.warn was called").toEqual([]);
});
