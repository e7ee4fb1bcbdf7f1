import { describe, expect, test } from "vitest";
import { readForm } from "#lib/form/read-form";
import { asEstimate, isHphtEstimated } from "#lib/pregnancy/estimated-hpht";
import { HAMIL } from "#lib/programme/pregnancy/hamil-service";

const read = (entries: Record<string, string>) =>
  readForm(
    HAMIL,
    { kader: false, sex: "P", today: "2026-11-12" },
    { served_on: "2026-11-12", gravida: "1", para: "0", abortus: "0", ...entries },
  );

describe("a registration without known HPHT", () => {
  test.each([
    { weeks: "12", days: "", on: "2026-11-12", hpht: "2026-08-20" },
    { weeks: "12", days: "3", on: "2026-11-12", hpht: "2026-08-17" },
    // An USG of a month before.
    { weeks: "8", days: "0", on: "2026-10-13", hpht: "2026-08-18" },
  ])("$weeks weeks $days days on $on: HPHT $hpht", ({ weeks, days, on, hpht }) => {
    const { data, problems } = read({
      hpht_cara: "USG",
      uk_perkiraan_minggu: weeks,
      uk_perkiraan_hari: days,
      uk_perkiraan_pada: on,
    });
    expect(problems).toEqual([]);
    expect(data.hpht).toBe(hpht);
    expect(isHphtEstimated(data)).toBe(true);
  });

  test("a date left in the other box is not read", () => {
    const { data } = read({
      hpht_cara: "MINGGU",
      hpht: "2026-01-01",
      uk_perkiraan_minggu: "12",
      uk_perkiraan_pada: "2026-11-12",
    });
    expect(data.hpht).toBe("2026-08-20");
  });

  test("wants its weeks and its day, not a HPHT", () => {
    const fields = read({ hpht_cara: "MINGGU" }).problems.map(({ field }) => field);
    expect(fields).toEqual(["uk_perkiraan_minggu", "uk_perkiraan_pada"]);
  });

  test.each([
    { weeks: "44", on: "2026-11-12", field: null },
    { weeks: "44", on: "2026-11-11", field: "uk_perkiraan_minggu" },
    { weeks: "12", on: "2026-11-13", field: "uk_perkiraan_pada" },
  ])("$weeks weeks on $on: $field", ({ weeks, on, field }) => {
    const { problems } = read({ hpht_cara: "MINGGU", uk_perkiraan_minggu: weeks, uk_perkiraan_pada: on });
    expect(problems[0]?.field ?? null).toBe(field);
  });
});

test("a registration of version 1 says nothing of how: its HPHT is known", () => {
  const { data, problems } = read({ hpht: "2026-08-20" });
  expect(problems).toEqual([]);
  expect(isHphtEstimated(data)).toBe(false);
  expect(asEstimate("HPL 25 Jan 2027", isHphtEstimated(data))).toBe("HPL 25 Jan 2027");
  expect(asEstimate("HPL 25 Jan 2027", true)).toBe("HPL 25 Jan 2027 (perkiraan)");
});
