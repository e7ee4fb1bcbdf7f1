"use client";

import { ActionForm } from "#components/form/action-form";
import { ChoiceField, ToggleRow } from "#components/ui/choice";
import { FieldError } from "#components/ui/field";
import { type Option, SelectField, TextField } from "#components/ui/inputs";
import { Notice } from "#components/ui/notice";
import { LIVES, SCOPE_LABELS, SCOPES } from "#lib/key/scopes";
import { makeKeyAction } from "./actions";

export function MakeKeyForm({ units }: { units: readonly Option[] }) {
  return (
    <ActionForm
      action={makeKeyAction}
      id="kunci"
      about="kunci"
      behind="Buat kunci"
      submit="Buat kunci"
      pendingLabel="Membuat…"
      done={({ name, secret }) => (
        <Notice tone="good" live title={`Kunci "${name}" dibuat.`}>
          <dl className="mt-1.5">
            <dt className="text-ink-2">Kunci API</dt>
            <dd className="font-bold break-all select-all">{secret}</dd>
          </dl>
          <p className="mt-1.5">
            Salin sekarang ke program yang memakainya: kunci ini tidak ditampilkan lagi. Siapa pun yang
            memegangnya membaca angka unit itu. Jangan kirim lewat grup.
          </p>
        </Notice>
      )}
    >
      {(at, { status }) => {
        const { id, error } = at("scopes");
        const chosen = at.list("scopes") ?? [];
        return (
          <>
            <TextField
              {...at("name")}
              label="Nama kunci"
              hint="Program dan pemakainya, misalnya Power BI seksi data."
              autoComplete="off"
              maxLength={60}
            />
            <SelectField
              key={`unit ${at("unit_id").defaultValue}`}
              {...at("unit_id")}
              label="Untuk angka unit"
              hint="Unit itu dan semua di bawahnya."
              options={units}
            />
            <fieldset id={id} tabIndex={-1} className="min-w-0">
              <legend className="mb-1 text-[1.0625rem] leading-6 font-bold desk:text-body">
                Boleh membaca
              </legend>
              <div className="grid gap-2 desk:grid-cols-2">
                {SCOPES.map((scope) => (
                  <ToggleRow
                    key={`${scope} ${chosen.includes(scope)} ${status}`}
                    name="scopes[]"
                    value={scope}
                    label={SCOPE_LABELS[scope]}
                    defaultChecked={chosen.includes(scope)}
                    danger={false}
                    on="BOLEH"
                  />
                ))}
              </div>
              {error && <FieldError id={`${id}-galat`}>{error}</FieldError>}
            </fieldset>
            <ChoiceField
              key={`days ${at("days").defaultValue}`}
              {...at("days", "90")}
              legend="Berlaku"
              columns={4}
              choices={LIVES.map((days) => ({
                value: days,
                label: days === "365" ? "1 tahun" : `${days} hari`,
              }))}
            />
          </>
        );
      }}
    </ActionForm>
  );
}
