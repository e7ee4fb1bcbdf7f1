"use client";

import { ActionForm } from "#components/form/action-form";
import { SelectField, TextField } from "#components/ui/inputs";
import { Notice } from "#components/ui/notice";
import { SCREEN_LINK } from "#lib/page/screen/address";
import { createScreenAction } from "./actions";

type Props = { units: readonly { id: string; name: string }[]; own: string; house: string };

const LIVES = [
  { value: "12", label: "Setahun" },
  { value: "6", label: "Enam bulan" },
  { value: "1", label: "Sebulan" },
];

/** The link is in the answer, and is not shown again. */
export function CreateScreenForm({ units, own, house }: Props) {
  return (
    <ActionForm
      action={createScreenAction}
      id="layar"
      about="layar"
      submit="Buat tautan"
      done={({ key, name }) => (
        <Notice tone="good" live title={`Tautan ${name} sudah jadi.`}>
          <p className="font-bold break-all select-all">
            {house}
            {SCREEN_LINK.href({ kunci: key })}
          </p>
          <p className="mt-1.5">
            Buka sekarang di televisinya; tautan ini tidak ditampilkan lagi. Televisi itu mengingatnya
            sendiri.
          </p>
        </Notice>
      )}
    >
      {(at) => (
        <>
          <TextField
            {...at("name")}
            label="Nama layar"
            hint="Tempatnya, misalnya Ruang rapat."
            maxLength={60}
          />
          <SelectField
            {...at("unit_id", own)}
            label="Angka dari"
            options={units.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <SelectField {...at("months", "12")} label="Berlaku" options={LIVES} />
        </>
      )}
    </ActionForm>
  );
}
