import { expect, test } from "vitest";
import { fieldsFor } from "#lib/form/asked";
import { formValues } from "#lib/form/form-values";
import { readForm } from "#lib/form/read-form";
import { SERVICES } from "#lib/programme/catalogue";
import type { ServiceDefinition } from "#lib/service/definition";

const everyone = { kader: false };

test("a stored record fills its form with commas, answers and ticks", () => {
  const fields = fieldsFor(SERVICES.ANC, everyone);
  const values = formValues(fields, {
    petugas: "BIDAN",
    bb_kg: 58.4,
    sistolik: 120,
    diastolik: 80,
    usg: false,
    tanda_bahaya: ["kejang"],
  });

  expect(values).toMatchObject({
    petugas: "BIDAN",
    bb_kg: "58,4",
    sistolik: "120",
    diastolik: "80",
    usg: "tidak",
    tanda_bahaya: ["kejang"],
    tanda_bahaya_ada: "ya",
    tidak_diukur: [],
  });
});

test("what was not measured is said again, and signs that were asked and absent stay absent", () => {
  const values = formValues(fieldsFor(SERVICES.ANC, everyone), { petugas: "BIDAN", tanda_bahaya: [] });

  expect(values.tidak_diukur).toEqual(["bb_kg", "td"]);
  expect(values.tanda_bahaya_ada).toBe("tidak");
});

test.each([
  {
    kind: "ANC",
    data: { petugas: "DOKTER", sistolik: 118, diastolik: 76, tanda_bahaya: [], ttd_diberikan: 30 },
  },
  { kind: "TIMBANG", data: { bb_kg: 8.45, pb_tb_cm: 73.2, vit_a: true, tbc_batuk: false } },
  { kind: "SKRINING_LANSIA", data: { bb_kg: 50, aks_bab: 2, aks_mandi: 0, gds_1: true } },
  { kind: "SKRINING_DEWASA", data: { bb_kg: 60, tb_cm: 155, riwayat_keluarga: ["HIPERTENSI", "STROKE"] } },
] as const)("the form of a corrected $kind says what was stored", ({ kind, data }) => {
  const definition: ServiceDefinition = SERVICES[kind];
  const values = formValues(fieldsFor(definition, everyone), data);

  expect(readForm(definition, everyone, values).data).toEqual(data);
});
