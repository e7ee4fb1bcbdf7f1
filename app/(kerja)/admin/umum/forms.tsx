"use client";

import { ActionForm } from "#components/form/action-form";
import { SelectField } from "#components/ui/inputs";
import { Notice } from "#components/ui/notice";
import { formatMonth } from "#lib/format";
import { closePublicUnitAction, openUnitAction, publishMonthsAction } from "./actions";

type Choice = { value: string; label: string };

export function PublishForm({ months }: { months: readonly Choice[] }) {
  return (
    <ActionForm
      action={publishMonthsAction}
      id="terbit"
      about={null}
      submit="Terbitkan"
      pendingLabel="Menghitung dan menerbitkan…"
      done={({ months: done, version }) => <Notice tone="good" live title={publishedWords(done, version)} />}
    >
      {(at) => (
        <SelectField
          {...at("month", months.at(-1)?.value)}
          label="Sampai bulan"
          options={months}
          placeholder={null}
        />
      )}
    </ActionForm>
  );
}

function publishedWords(months: readonly string[], version: number): string {
  const [first, last] = [formatMonth(months[0]), formatMonth(months.at(-1))];
  if (version > 1) return `${last} terbit lagi sebagai versi ${version}.`;
  return months.length > 1 ? `${first} sampai ${last} terbit.` : `${last} terbit.`;
}

export function OpenForm({ units, since }: { units: readonly Choice[]; since: readonly Choice[] }) {
  return (
    <ActionForm
      action={openUnitAction}
      id="buka"
      about={null}
      wide
      submit="Buka halaman"
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
