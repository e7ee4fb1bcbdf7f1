"use client";

import { ActionForm } from "#components/form/action-form";
import { type Option, SelectField } from "#components/ui/inputs";
import { Notice } from "#components/ui/notice";
import { closeUnitAction } from "../actions";

export function CloseUnitForm({
  id,
  name,
  posyandu,
  months,
}: {
  id: string;
  name: string;
  posyandu: boolean;
  months: readonly Option[];
}) {
  return (
    <ActionForm
      action={closeUnitAction}
      id="tutup"
      about={id}
      submit={`Tutup ${name}`}
      pendingLabel="Menutup…"
      look="outlined"
      done={() => <Notice tone="good" live title="Penutupan tersimpan." />}
    >
      {(at) => (
        <>
          <input type="hidden" name="id" value={id} />
          <SelectField
            key={at("from").defaultValue}
            {...at("from")}
            label="Tutup mulai bulan"
            hint={
              posyandu
                ? "Hanya bila tidak ada lagi warga yang tinggal di sini. Angka bulan-bulan sebelumnya tetap."
                : "Hanya bila tidak ada lagi desa yang dilayani. Angka bulan-bulan sebelumnya tetap."
            }
            options={months}
          />
        </>
      )}
    </ActionForm>
  );
}
