"use client";

import { ActionForm, type At } from "#components/form/action-form";
import { OpenedWith } from "#components/form/opened-with";
import { FiguresTable } from "#components/sasaran/figures-table";
import { Card } from "#components/ui/card";
import { FieldError, inputLook } from "#components/ui/field";
import { TextField } from "#components/ui/inputs";
import { Notice } from "#components/ui/notice";
import type { SasaranRow } from "#lib/page/sasaran/rows";
import type { GroupCode } from "#lib/sasaran/groups";
import { figureEntry } from "#lib/sasaran/proyeksi-form";
import { saveProyeksiAction } from "./actions";

export function FiguresForm({
  rows,
  group,
  year,
}: {
  rows: readonly SasaranRow[];
  group: GroupCode;
  year: number;
}) {
  return (
    <ActionForm
      action={saveProyeksiAction}
      id="sasaran"
      about={`${group}-${year}`}
      submit="Simpan sebagai versi baru"
      done={({ version, changed }) => (
        <Notice tone="good" live title={`Tersimpan sebagai versi ${version}.`}>
          {changed} desa berubah. Bulan-bulan yang sudah berakhir tetap memakai versi sebelumnya.
        </Notice>
      )}
    >
      {(at) => (
        <>
          <input type="hidden" name="year" value={year} />
          <input type="hidden" name="group" value={group} />
          <OpenedWith at={at} texts={openedWith(rows)} />
          <Card flush>
            <FiguresTable rows={rows} group={group} entry={(row) => <Figure at={at} row={row} />} />
          </Card>
          <div className="max-w-2xl">
            <TextField
              {...at("source")}
              label="Sumber angka baru"
              hint="Misalnya SK Kepala Dinas nomor 12 tahun 2026. Hanya desa yang angkanya berubah masuk versi baru."
            />
          </div>
        </>
      )}
    </ActionForm>
  );
}

/** The stored figures: what is proposed for a new year is none of them. */
function openedWith(rows: readonly SasaranRow[]): Record<string, string> {
  return Object.fromEntries(
    rows.map(({ desaId, proyeksi }) => [figureEntry(desaId), String(proyeksi ?? "")]),
  );
}

function Figure({ at, row }: { at: At; row: SasaranRow }) {
  const { error, ...wiring } = at(figureEntry(row.desaId), String(row.proposed ?? row.proyeksi ?? ""));
  return (
    <div className="grid gap-1">
      <input
        {...wiring}
        inputMode="numeric"
        autoComplete="off"
        aria-label={`Proyeksi baru ${row.name}`}
        {...(error && { "aria-invalid": true, "aria-describedby": `${wiring.id}-galat` })}
        className={`${inputLook(error ? "flag" : "plain")} max-w-32! [--control-form:2.75rem] [--fs-input:1rem] desk:[--control-form:1.875rem] desk:[--fs-input:0.875rem]`}
      />
      {error && (
        <div className="min-w-48 max-w-80 whitespace-normal">
          <FieldError id={`${wiring.id}-galat`}>{error}</FieldError>
        </div>
      )}
    </div>
  );
}
