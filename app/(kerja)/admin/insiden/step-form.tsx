"use client";

import { ActionForm } from "#components/form/action-form";
import { NumberField, SelectField, TextareaField } from "#components/ui/inputs";
import { Notice } from "#components/ui/notice";
import { STEP_KINDS, STEP_LABELS } from "#lib/incident/labels";
import type { Day } from "#lib/period/day";
import { addStepAction } from "./actions";
import { MomentFields } from "./moment-fields";

export function StepForm({ incidentId, today }: { incidentId: string; today: Day }) {
  return (
    <ActionForm
      action={addStepAction}
      id={`langkah-${incidentId}`}
      about={incidentId}
      behind="Tambah langkah"
      submit="Simpan langkah"
      look="outlined"
      done={() => <Notice tone="good" live title="Langkah tersimpan." />}
    >
      {(at) => (
        <>
          <input type="hidden" name="incident_id" value={incidentId} />
          <SelectField
            {...at("kind")}
            label="Langkah"
            options={STEP_KINDS.map((value) => ({ value, label: STEP_LABELS[value] }))}
          />
          <MomentFields at={at} names={{ day: "done_on", time: "done_time" }} label="langkah" today={today} />
          <TextareaField
            {...at("note")}
            label="Keterangan"
            hint="Kepada siapa dan dengan cara apa, tanpa nama orang yang datanya terkena."
            maxLength={1000}
          />
          <NumberField
            {...at("people")}
            label="Jumlah orang sekarang"
            qualifier="bila perkiraannya berubah"
            whole
          />
        </>
      )}
    </ActionForm>
  );
}
