"use client";

import { type ChangeEvent, useState } from "react";
import { ActionForm } from "#components/form/action-form";
import { TextareaField, TextField } from "#components/ui/inputs";
import { Notice } from "#components/ui/notice";
import { formatBytes, formatNumber } from "#lib/format";
import { slimGeoJson } from "#lib/shape/slim";
import type { UploadReport } from "#lib/shape/upload-shapes";
import { uploadShapesAction } from "./actions";

/** The file itself never leaves the browser: its text goes as any other field does, and without script it is pasted. */
export function UploadForm() {
  return (
    <ActionForm
      action={uploadShapesAction}
      id="peta"
      about={null}
      submit="Unggah peta"
      pendingLabel="Mengunggah…"
      done={(report) => <Report {...report} />}
    >
      {(at) => {
        const areas = at("areas");
        return (
          <>
            <ChosenFile into={areas.id} />
            <TextareaField
              {...areas}
              label="Isi GeoJSON"
              qualifier="atau tempel di sini"
              hint="FeatureCollection berisi Polygon atau MultiPolygon, lintang-bujur WGS 84. Tiap desa memuat kodenya, misalnya kode: 19.02.01.1001."
              spellCheck={false}
              autoComplete="off"
            />
            <TextField
              {...at("source")}
              label="Sumber peta"
              hint="misalnya Peta Rupabumi BIG 2024, disederhanakan"
              maxLength={150}
            />
          </>
        );
      }}
    </ActionForm>
  );
}

function ChosenFile({ into }: { into: string }) {
  const [told, setTold] = useState("");
  async function read({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    const box = document.getElementById(into);
    if (!file || !(box instanceof HTMLTextAreaElement)) return;
    box.value = slimGeoJson(await file.text());
    setTold(`${file.name} dibaca: ${formatBytes(box.value.length)}.`);
  }
  return (
    <div className="grid gap-1 noscript:hidden">
      <label htmlFor="peta-berkas" className="text-[1.0625rem] leading-6 font-bold desk:text-body">
        Berkas peta (.geojson)
      </label>
      <input
        id="peta-berkas"
        type="file"
        accept=".geojson,.json,application/geo+json"
        onChange={read}
        className="min-h-(--control-form) w-full max-w-full py-2 text-body file:mr-3 file:min-h-9 file:rounded-control file:border file:border-line-strong file:bg-surface file:px-3 file:font-semibold file:text-ink"
      />
      <p aria-live="polite" className="text-label text-ink-2">
        {told}
      </p>
    </div>
  );
}

/** What became of it, desa by desa. */
function Report({ version, drawn, missing, foreign }: UploadReport) {
  return (
    <Notice
      tone={missing.length > 0 ? "warning" : "good"}
      live
      title={`Tersimpan sebagai versi ${version}: ${formatNumber(drawn)} desa tergambar.`}
    >
      {missing.length > 0 && <p>Belum ada di berkas ini: {missing.join(", ")}.</p>}
      {foreign.length > 0 && <p>Dilewati, bukan desa kabupaten ini: {foreign.join(", ")}.</p>}
      {missing.length === 0 && foreign.length === 0 && <p>Semua desa ada, tidak ada yang dilewati.</p>}
    </Notice>
  );
}
