"use client";

import { ActionForm } from "#components/form/action-form";
import { Notice } from "#components/ui/notice";
import { removeCodeOfAction } from "../actions";

export function RemoveCodeForm({ id, since }: { id: string; since: string | null }) {
  return (
    <ActionForm
      action={removeCodeOfAction}
      id="kode"
      about={id}
      submit="Lepas kode masuk"
      pendingLabel="Melepas…"
      look="outlined"
      done={() => <Notice tone="good" live title="Kode masuk dilepas." />}
    >
      {() => (
        <>
          <input type="hidden" name="id" value={id} />
          <p>
            {since === null
              ? "Akun ini masuk tanpa kode dari aplikasi autentikator."
              : `Terpasang sejak ${since}. Untuk yang kehilangan HP dan kode cadangannya: pastikan dahulu bahwa ia sendiri yang meminta. Semua perangkat yang memakai akun ini dikeluarkan; bila HP-nya dicuri, buat juga kata sandi baru.`}
          </p>
        </>
      )}
    </ActionForm>
  );
}
