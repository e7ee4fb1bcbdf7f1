"use client";

import { ActionForm } from "#components/form/action-form";
import { OpenedWith } from "#components/form/opened-with";
import { FiguresTable } from "#components/sasaran/figures-table";
import { Card } from "#components/ui/card";
import { TextField } from "#components/ui/inputs";
import { Notice } from "#components/ui/notice";
import type { SasaranRow } from "#lib/page/sasaran/rows";
import { figureEntry } from "#lib/sasaran/figure-entry";
import type { GroupCode } from "#lib/sasaran/groups";
import { type SasaranSource, SOURCES } from "#lib/sasaran/sources";
import { saveProyeksiAction } from "./actions";
import { FigureFields } from "./figure-fields";

export function FiguresForm({
  rows,
  of: { year, group, source },
  bySex,
}: {
  rows: readonly SasaranRow[];
  of: { year: number; group: GroupCode; source: SasaranSource };
  bySex: boolean;
}) {
  return (
    <ActionForm
      action={saveProyeksiAction}
      id="sasaran"
      about={`${group}-${year}-${source}${bySex ? "-jk" : ""}`}
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
          <input type="hidden" name="source" value={source} />
          <OpenedWith at={at} texts={openedWith(rows, bySex)} />
          <Card flush>
            <FiguresTable
              rows={rows}
              group={group}
              entry={(row) => <FigureFields at={at} row={row} bySex={bySex} />}
            />
          </Card>
          <div className="max-w-2xl">
            <TextField
              {...at("document")}
              label="Dasar angka baru"
              hint={`Misalnya SK Kepala Dinas nomor 12 tahun 2026. Tersimpan sebagai angka ${SOURCES[source].label}; hanya desa yang angkanya berubah masuk versi baru.`}
            />
          </div>
        </>
      )}
    </ActionForm>
  );
}

/** The stored figures: what is proposed for a new year is none of them. */
function openedWith(rows: readonly SasaranRow[], halves: boolean): Record<string, string> {
  return Object.fromEntries(
    rows.flatMap(({ desaId, proyeksi, bySex }) =>
      halves
        ? (["L", "P"] as const).map((sex) => [figureEntry(desaId, sex), String(bySex?.[sex] ?? "")])
        : [[figureEntry(desaId), String(proyeksi ?? "")]],
    ),
  );
}
