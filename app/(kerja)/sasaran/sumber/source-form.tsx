"use client";

import { ActionForm } from "#components/form/action-form";
import { OpenedWith } from "#components/form/opened-with";
import { type Choice, ChoiceField } from "#components/ui/choice";
import { type Option, SelectField, TextField } from "#components/ui/inputs";
import { Notice } from "#components/ui/notice";
import type { Texts } from "#lib/action/meanwhile";
import { formatMonth } from "#lib/format";
import { type SasaranSource, SOURCE_CODES, SOURCES } from "#lib/sasaran/sources";
import { chooseSourceAction } from "../actions";

export function SourceForm({
  choices,
  counted,
  months,
  opened,
}: {
  choices: readonly Choice[];
  counted: SasaranSource;
  months: readonly Option[];
  /** What is decided. */
  opened: Texts;
}) {
  return (
    <ActionForm
      action={chooseSourceAction}
      id="sumber"
      about="sumber"
      submit="Simpan sumber"
      done={({ source, since }) => (
        <Notice
          tone="good"
          live
          title={`Mulai ${formatMonth(since)} yang dihitung sasaran ${SOURCES[source].label}.`}
        >
          Persen bulan-bulan yang sudah berakhir tidak berubah. Desa tanpa angka dari sumber itu tidak
          dihitung persennya.
        </Notice>
      )}
    >
      {(at) => (
        <>
          <OpenedWith at={at} texts={opened} />
          <ChoiceField
            key={`sumber ${at("source", counted).defaultValue}`}
            {...at("source", counted)}
            legend="Sumber yang dihitung"
            hint={SOURCE_CODES.map((code) => `${SOURCES[code].label}: ${SOURCES[code].meaning}.`).join(" ")}
            choices={choices}
          />
          <div className="grid gap-3.5 desk:grid-cols-2">
            <SelectField
              key={`mulai ${at("since").defaultValue}`}
              {...at("since", months[0]?.value)}
              label="Berlaku mulai"
              placeholder={null}
              options={months}
            />
            <TextField {...at("document")} label="Dasar" qualifier="SK, surat edaran" />
          </div>
        </>
      )}
    </ActionForm>
  );
}
