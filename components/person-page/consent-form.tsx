"use client";

import { ActionForm } from "#components/form/action-form";
import { ChoiceField } from "#components/ui/choice";
import { DayField } from "#components/ui/day-field";
import { SelectField, TextField } from "#components/ui/inputs";
import type { ActionResult } from "#lib/action/result";
import type { Day } from "#lib/period/day";
import {
  CONSENT_PURPOSES,
  MANNER_LABELS,
  MANNERS,
  PURPOSE_LABELS,
  RELATION_LABELS,
  RELATIONS,
} from "#lib/person/consent";

type Props<Data> = {
  personId: string;
  /** A wali answers for a child. */
  child: boolean;
  today: Day;
  action: (previous: ActionResult<Data>, form: FormData) => Promise<ActionResult<Data>>;
};

/** One answer of one day: a withdrawal is an answer too. */
export function ConsentForm<Data>({ personId, child, today, action }: Props<Data>) {
  return (
    <ActionForm
      action={action}
      id={`setuju-${personId}`}
      about={personId}
      behind="Catat persetujuan"
      submit="Simpan persetujuan"
      done={() => null}
    >
      {(at) => (
        <>
          <p className="text-ink-2 desk:text-cell">
            Pelayanan tetap diberikan apa pun jawabannya. Persetujuan boleh ditarik kapan saja: catat sebagai
            “Tidak setuju”, yang lama tetap tersimpan.
          </p>
          <input type="hidden" name="person_id" value={personId} />
          <ChoiceField
            {...at("purpose")}
            legend="Untuk"
            choices={CONSENT_PURPOSES.map((value) => ({ value, label: PURPOSE_LABELS[value] }))}
          />
          <ChoiceField
            {...at("answer")}
            legend="Jawaban"
            choices={[
              { value: "SETUJU", label: "Setuju" },
              { value: "TIDAK", label: "Tidak setuju", note: "atau ditarik" },
            ]}
          />
          <DayField {...at("given_on", today)} label="Tanggal jawaban" max={today} near />
          <ChoiceField
            {...at("manner")}
            legend="Cara"
            choices={MANNERS.map((value) => ({ value, label: MANNER_LABELS[value] }))}
          />
          <TextField
            {...at("by_name")}
            label={child ? "Orang tua atau wali yang menjawab" : "Yang mewakili"}
            {...(!child && { qualifier: "bila bukan orangnya sendiri" })}
            autoComplete="off"
            maxLength={120}
          />
          <SelectField
            {...at("by_relation")}
            label="Hubungannya"
            {...(!child && { qualifier: "bila diwakili" })}
            options={RELATIONS.map((value) => ({ value, label: RELATION_LABELS[value] }))}
          />
          <TextField
            {...at("witness")}
            label="Saksi"
            qualifier="bila ada"
            autoComplete="off"
            maxLength={120}
          />
        </>
      )}
    </ActionForm>
  );
}
