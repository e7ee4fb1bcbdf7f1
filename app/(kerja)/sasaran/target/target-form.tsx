"use client";

import { ActionForm } from "#components/form/action-form";
import { OpenedWith } from "#components/form/opened-with";
import { type Option, SelectField, TextField } from "#components/ui/inputs";
import { Notice } from "#components/ui/notice";
import type { Texts } from "#lib/action/meanwhile";
import { setTargetAction } from "../actions";

export function TargetForm({
  indicators,
  chosen,
  months,
  opened,
  unit,
}: {
  indicators: readonly Option[];
  chosen: string | undefined;
  months: readonly Option[];
  /** The targets that are set. */
  opened: Texts;
  /** Of what the targets are told, where that is the same for all. */
  unit: string | undefined;
}) {
  return (
    <ActionForm
      action={setTargetAction}
      id="target"
      about="target"
      submit="Simpan target"
      wide
      done={() => (
        <Notice tone="good" live title="Target tersimpan.">
          Status bulan-bulan yang sudah berakhir tidak berubah.
        </Notice>
      )}
    >
      {(at) => (
        <>
          <OpenedWith at={at} texts={opened} />
          <SelectField
            key={`indikator ${at("indicator", chosen).defaultValue}`}
            {...at("indicator", chosen)}
            label="Indikator"
            options={indicators}
          />
          <TextField
            {...at("permille")}
            label="Target"
            qualifier="kosong = tanpa target"
            unit={unit}
            inputMode="decimal"
            autoComplete="off"
            width="medium"
          />
          <SelectField
            key={`mulai ${at("since").defaultValue}`}
            {...at("since", months[0]?.value)}
            label="Berlaku mulai"
            placeholder={null}
            options={months}
          />
          <TextField {...at("source")} label="Sumber" qualifier="Renstra, SK" />
        </>
      )}
    </ActionForm>
  );
}
