import { expect, test } from "vitest";
import { indicatorIn } from "#lib/coverage/catalogue";
import { standardNote } from "#lib/page/indicator/standard-words";
import type { Month } from "#lib/period/month";
import { theIndicator } from "#tests/support/unit-figures";

test("the page of SPM 6 says what makes a screening count, and by whose authority", () => {
  expect(standardNote(theIndicator("SPM06"), "2026-10")).toBe(
    "Terhitung bila dalam setahun lengkap: IMT atau lingkar perut, tekanan darah, gula darah, dan merokok (Permenkes 6/2024). Boleh dari beberapa catatan.",
  );
});

test.each(["SPM05", "SPM06", "SPM07", "ILP11"])("%s names its parts", (code) => {
  expect(standardNote(theIndicator(code), "2026-10")).toContain("tekanan darah");
});

test.each(["KIA03", "GIZ01", "ILP18", "LAN02"])("%s is no screening that must be complete", (code) => {
  expect(standardNote(theIndicator(code), "2026-10")).toBeNull();
});

test.each(["SPM01", "SPM05", "SPM06", "SPM07"])("%s cites the regulation that was in force", (code) => {
  const sourceIn = (month: Month) => indicatorIn(month, code)?.source;
  expect(sourceIn("2024-06")).toContain("4/2019");
  expect(sourceIn("2024-07")).toContain("6/2024");
  expect(sourceIn("2026-10")).toContain("6/2024");
});
