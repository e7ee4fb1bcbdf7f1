"use client";

import { ActionForm } from "#components/form/action-form";
import { ChoiceField, ToggleRow } from "#components/ui/choice";
import { FieldError } from "#components/ui/field";
import { ASKER_LABELS, ASKERS, CARD_LABELS, CARDS } from "#lib/person/copy";
import { copyPersonAction } from "../actions";

export function CopyForm({ personId }: { personId: string }) {
  return (
    <ActionForm
      action={copyPersonAction}
      id="salinan"
      about={null}
      submit="Tampilkan salinan"
      done={() => null}
    >
      {(at) => {
        const checked = at("checked");
        return (
          <>
            <input type="hidden" name="person_id" value={personId} />
            <ChoiceField
              {...at("asked_by")}
              legend="Diminta oleh"
              columns={3}
              choices={ASKERS.map((value) => ({ value, label: ASKER_LABELS[value] }))}
            />
            <ChoiceField
              {...at("checked_with")}
              legend="Identitas peminta diperiksa dengan"
              columns={3}
              choices={CARDS.map((value) => ({ value, label: CARD_LABELS[value] }))}
            />
            <div id={checked.id} tabIndex={-1}>
              <ToggleRow
                name={checked.name}
                value="ya"
                label="Kartu peminta sudah saya lihat, dan ia berhak meminta"
                defaultChecked={checked.defaultValue === "ya"}
                danger={false}
                on="SUDAH"
                off="belum"
              />
              {checked.error && <FieldError id={`${checked.id}-galat`}>{checked.error}</FieldError>}
            </div>
          </>
        );
      }}
    </ActionForm>
  );
}
