"use client";

import { ActionForm } from "#components/form/action-form";
import { ToggleRow } from "#components/ui/choice";
import { FieldError } from "#components/ui/field";
import { NumberField, TextareaField } from "#components/ui/inputs";
import { Notice } from "#components/ui/notice";
import { DATA_KIND_LABELS, DATA_KINDS } from "#lib/incident/labels";
import type { Day } from "#lib/period/day";
import { recordIncidentAction } from "./actions";
import { MomentFields } from "./moment-fields";

const NO_NAMES = "Jangan menulis nama, NIK, atau ciri orang yang datanya terkena.";

export function IncidentForm({ today }: { today: Day }) {
  return (
    <ActionForm
      action={recordIncidentAction}
      id="insiden"
      about="insiden"
      behind="Catat insiden"
      submit="Simpan insiden"
      done={() => (
        <Notice tone="good" live title="Tersimpan. Waktunya berjalan sejak insiden diketahui.">
          Tambahkan setiap langkah di bawah insidennya.
        </Notice>
      )}
    >
      {(at) => {
        const { id, error } = at("kinds");
        const chosen = at.list("kinds") ?? [];
        return (
          <>
            <MomentFields
              at={at}
              names={{ day: "noticed_on", time: "noticed_time" }}
              label="diketahui"
              today={today}
            />
            <TextareaField
              {...at("what")}
              label="Apa yang terjadi, dan bagaimana"
              hint={NO_NAMES}
              maxLength={1000}
            />
            <TextareaField
              {...at("whose")}
              label="Data siapa"
              hint={`Sebut kelompoknya, misalnya ibu hamil satu desa. ${NO_NAMES}`}
              maxLength={1000}
            />
            <fieldset id={id} tabIndex={-1} className="min-w-0">
              <legend className="mb-1 text-[1.0625rem] leading-6 font-bold desk:text-body">Jenis data</legend>
              <div className="grid gap-2 desk:grid-cols-2">
                {DATA_KINDS.map((kind) => (
                  <ToggleRow
                    key={`${kind} ${chosen.includes(kind)}`}
                    name="kinds[]"
                    value={kind}
                    label={DATA_KIND_LABELS[kind]}
                    defaultChecked={chosen.includes(kind)}
                    danger={false}
                    on="TERKENA"
                  />
                ))}
              </div>
              {error && <FieldError id={`${id}-galat`}>{error}</FieldError>}
            </fieldset>
            <NumberField {...at("people")} label="Perkiraan jumlah orang" qualifier="bila sudah tahu" whole />
            <TextareaField
              {...at("done")}
              label="Yang langsung dilakukan"
              qualifier="bila ada"
              hint="misalnya akun dinonaktifkan, kata sandi diganti"
              maxLength={1000}
            />
          </>
        );
      }}
    </ActionForm>
  );
}
