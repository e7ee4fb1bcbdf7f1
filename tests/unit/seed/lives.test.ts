import { describe, expect, test } from "vitest";
import { fieldsFor } from "#lib/form/asked";
import { SERVED_ON_ENTRY } from "#lib/form/fields";
import { formValues } from "#lib/form/form-values";
import { schemaOf } from "#lib/form/schema";
import { completedMonths, dayNumber } from "#lib/period/day";
import { nikProblem, nikWarnings } from "#lib/person/nik";
import { SERVICE_KINDS, SERVICES } from "#lib/programme/catalogue";
import type { ServiceDefinition } from "#lib/service/definition";
import { unfit } from "#lib/service/eligibility";
import { inventedNik } from "#prisma/factories/nik";
import { dayText, monthCount, monthOfDay } from "#prisma/seed/lives/calendar";
import { homeOn, type Life, type Served } from "#prisma/seed/lives/life";
import { Random } from "#prisma/seed/lives/random";
import { playedStage } from "#tests/unit/seed/stage";

const { stage, families, lives } = playedStage();
const services = lives.flatMap((life) => life.served.map((served) => ({ life, served })));

describe("what is recorded", () => {
  test.each(SERVICE_KINDS)("200 records of %s pass the form they would have been typed into", (kind) => {
    const definition: ServiceDefinition = SERVICES[kind];
    const sample = new Random("sample", kind)
      .shuffled(services.filter(({ served }) => served.kind === kind))
      .slice(0, 200);

    expect(sample.length).toBeGreaterThan(100);
    for (const { life, served } of sample) {
      const months = completedMonths(dayText(life.born), dayText(served.on));
      const audience = { kader: served.by.role === "KADER", sex: life.sex, months };
      const entries = {
        ...formValues(fieldsFor(definition, audience), served.data),
        [SERVED_ON_ENTRY]: dayText(served.on),
      };
      const born = { sex: life.sex, bornOn: dayText(life.born) };
      expect(unfit(definition.forWhom, born, dayText(served.on))).toBeNull();
      expect(definition.places).toContain(served.place);
      expect(definition.recordedBy).toContain(served.by.role);
      expect(schemaOf(definition, audience).parse(entries)).toEqual(served.data);
    }
  });

  test("nothing is recorded of the unborn, the dead, the moved, or in the future", () => {
    const impossible = ({ life, served: { on } }: { life: Life; served: Served }) =>
      on < life.born || (life.died !== null && on > life.died) || on > stage.today || !homeOn(life, on);
    expect(services.length).toBeGreaterThan(12000);
    expect(services.filter(impossible)).toEqual([]);
  });

  test("a home that did not report has no record of that month, its neighbour has", () => {
    const october = services.filter(({ served }) => monthOfDay(served.on) === monthCount("2026-10"));
    const homes = new Set(october.map(({ life, served }) => homeOn(life, served.on)?.code));
    expect(homes).toContain("19.02.01.1016.001");
    expect(homes).not.toContain("19.02.01.2008.001");
  });

  test("a contact lies within its pregnancy", () => {
    const contacts = services.flatMap(({ served }) =>
      served.pregnancy ? [{ ...served, story: served.pregnancy }] : [],
    );
    expect(contacts.length).toBeGreaterThan(100);
    for (const { on, story } of contacts) {
      expect(on).toBeGreaterThanOrEqual(story.hpht);
      expect(on).toBeLessThanOrEqual(story.end?.on ?? story.hpht + 308);
    }
  });
});

describe("who lives there", () => {
  test("about 4,000 people, in families, none twice in the same one", () => {
    const living = lives.filter((life) => homeOn(life, stage.today) && !life.mergedInto);
    expect(living.length).toBeGreaterThan(3850);
    expect(living.length).toBeLessThan(4250);
    expect(
      families.every(({ members }) => members.length > 0 && new Set(members).size === members.length),
    ).toBe(true);
  });

  test("a mother is a woman of 16 to 46 years, and lives in the family of her child", () => {
    for (const { mother, born, family } of lives) {
      if (!mother) continue;
      const years = (born - mother.born) / 365.25;
      expect(mother.sex).toBe("P");
      expect(years).toBeGreaterThan(16);
      expect(years).toBeLessThan(47);
      expect(mother.family).toBe(family);
    }
  });

  test("a woman's pregnancies do not overlap", () => {
    for (const { pregnancies } of lives) {
      const spans = pregnancies.map(({ hpht, end }) => [hpht, end?.on ?? hpht + 200] as const);
      for (const [index, [hpht]] of spans.entries()) expect(hpht).toBeGreaterThan(spans[index - 1]?.[1] ?? 0);
    }
  });

  test("the same seed invents the same people", () => {
    const again = playedStage().lives.map(({ name, born }) => `${name} ${born}`);
    expect(again).toEqual(lives.map(({ name, born }) => `${name} ${born}`));
  });
});

describe("an invented NIK", () => {
  test("has the right shape, the person's date and sex, and a serial from 9000", () => {
    const bornOn = "1998-03-04";
    const nik = inventedNik({ kecamatan: "19.02.01", bornOn, sex: "P", serial: 12 });
    expect(nik).toBe("1902014403989012");
    expect(nikProblem(nik)).toBeNull();
    expect(nikWarnings(nik, { sex: "P", bornOn })).toEqual([]);
  });

  test("a man's day is not raised", () => {
    expect(inventedNik({ kecamatan: "19.02.01", bornOn: "2026-11-30", sex: "L", serial: 0 })).toBe(
      "1902013011269000",
    );
  });
});

test("the calendar of the lives counts as the calendar of the house does", () => {
  for (const day of ["2024-02-29", "2025-12-31", "2026-11-22"] as const) {
    expect(dayText(dayNumber(day))).toBe(day);
    expect(monthOfDay(dayNumber(day))).toBe(monthCount(day.slice(0, 7) as "2024-02"));
  }
});
