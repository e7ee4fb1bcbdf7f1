import { expect, test } from "vitest";
import type { DataOf } from "#lib/form/data-of";
import { codesOf } from "#lib/form/fields";
import type { AdultData } from "#lib/programme/adult/form";
import { definitionOf } from "#lib/programme/catalogue";
import type { ElderlyData } from "#lib/programme/elderly/form";
import type { TIMBANG } from "#lib/programme/growth/service";
import { ANC } from "#lib/programme/pregnancy/anc-service";
import { contactRecords } from "#lib/programme/pregnancy/care";
import type { SchoolData } from "#lib/programme/school/form";
import type { ScreeningValues } from "#lib/screening/findings";
import { SCREENING_STANDARDS } from "#lib/screening/standards";
import type { RecordHistory } from "#lib/service/history";
import { service } from "#lib/service/service";

// Each expected error is one that the compiler must find: were it to compile, the type check fails.

const contact: DataOf<typeof ANC> = { hb: 11.2, sistolik: 120, presentasi: "KEPALA", usg: true };

test("a misspelt field does not compile", () => {
  // @ts-expect-error
  expect(contact.hemoglobin).toBeUndefined();
  // @ts-expect-error
  const written: DataOf<typeof ANC> = { hbb: 11.2 };
  expect(written).toBeDefined();
  expect(contact.diastolik).toBeUndefined();
});

test("nor does an answer that the form does not offer, nor one of another kind", () => {
  // @ts-expect-error
  const turned: DataOf<typeof ANC> = { presentasi: "SUNSANG" };
  // @ts-expect-error
  const worded: DataOf<typeof TIMBANG> = { bb_kg: "8,8" };
  // @ts-expect-error
  const sign: DataOf<typeof TIMBANG> = { tanda_bahaya: ["perdarahan"] };
  expect([turned, worded, sign]).toHaveLength(3);
});

test("every field may be absent", () => {
  // @ts-expect-error
  const hb: number = contact.hb;
  expect(hb).toBe(11.2);
});

test("a service judges by the fields of its own form alone", () => {
  // @ts-expect-error
  const wrong = service({ ...ANC, findings: ({ hbb }) => (hbb ? [] : []) });
  expect(wrong.kind).toBe("ANC");
});

test("what the three screenings are judged by alike is a field of some of them, and every standard asks what its forms ask", () => {
  type Unknown = Exclude<keyof ScreeningValues, keyof (SchoolData & AdultData & ElderlyData)>;
  const known: [Unknown] extends [never] ? true : false = true;
  expect(known).toBe(true);

  for (const { kinds, parts } of SCREENING_STANDARDS)
    for (const kind of kinds) {
      const asked = definitionOf(kind)?.sections.flatMap(({ fields }) => fields.flatMap(codesOf)) ?? [];
      for (const { anyOf, beside = [] } of parts)
        expect(asked).toEqual(expect.arrayContaining([...anyOf.flat(), ...beside]));
    }
});

test("records are read by the kind that is named, never by who has a field of that name", () => {
  const of = (kind: string): RecordHistory => ({
    id: kind,
    kind,
    servedOn: "2026-11-12",
    pregnancyId: null,
    data: { petugas: "DOKTER", hb: 9 },
    derived: {},
  });
  const read = contactRecords([of("TIMBANG"), of("ANC"), of("HAMIL")]);

  expect(read.map(({ kind }) => kind)).toEqual(["ANC"]);
  // @ts-expect-error
  expect(read[0]?.data.dokter).toBeUndefined();
});
