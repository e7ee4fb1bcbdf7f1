"use client";

import { ActionForm } from "#components/form/action-form";
import { SelectField } from "#components/ui/inputs";
import { Notice } from "#components/ui/notice";
import { closePublicUnitAction, openUnitAction } from "./actions";

type Choice = { value: string; label: string };

export function OpenForm({ units, since }: { units: readonly Choice[]; since: readonly Choice[] }) {
  return (
    <ActionForm
      action={openUnitAction}
      id="buka"
      about={null}
      wide
      submit="Buka halaman"
      look="outlined"
      done={({ name }) => <Notice tone="good" live title={`Halaman ${name} terbuka untuk umum.`} />}
    >
      {(at) => (
        <>
          <SelectField {...at("unit_id")} label="Halaman" options={units} />
          <SelectField
            {...at("since", since.at(-1)?.value)}
            label="Angka sejak"
            options={since}
            placeholder={null}
          />
        </>
      )}
    </ActionForm>
  );
}

export function CloseForm({ unitId }: { unitId: string }) {
  return (
    <ActionForm
      action={closePublicUnitAction}
      id={`tutup-${unitId}`}
      about={null}
      submit="Tutup halaman"
      look="danger"
      done={() => <Notice tone="good" live title="Halaman ditutup." />}
    >
      {() => <input type="hidden" name="unit_id" value={unitId} />}
    </ActionForm>
  );
}
