"use client";

import { ActionForm } from "#components/form/action-form";
import { TextField } from "#components/ui/inputs";
import type { ActLine } from "#lib/page/person/acts";
import { takeBackAction } from "../../../actions";

const WORDS = {
  PINDAH: { submit: "Batalkan pindah", hint: "misalnya salah orang, atau tidak jadi pindah" },
  MENINGGAL: { submit: "Batalkan catatan kematian", hint: "misalnya salah orang, atau salah tanggal" },
  AKHIR: {
    submit: "Batalkan akhir kehamilan",
    hint: "Bayinya disimpan sebagai salah daftar, tidak dihitung.",
  },
  GABUNG: { submit: "Pisahkan lagi", hint: "misalnya ternyata dua orang berbeda" },
  DAFTAR: { submit: "Batalkan pendaftaran", hint: "Datanya disimpan sebagai salah daftar, tidak dihitung." },
  SALAH_DAFTAR: { submit: "Kembalikan pendaftaran", hint: "misalnya ternyata memang warga sini" },
  PERSETUJUAN: {
    submit: "Batalkan catatan persetujuan",
    hint: "misalnya salah orang, atau salah pilih. Bila orangnya menarik: catat jawaban baru, jangan dibatalkan.",
  },
} satisfies Record<ActLine["act"], { submit: string; hint: string }>;

export function TakeBackForm({ line: { act, id } }: { line: ActLine }) {
  const { submit, hint } = WORDS[act];
  return (
    <ActionForm
      action={takeBackAction}
      id={`batal-${act}-${id}`}
      about={id}
      submit={submit}
      look={act === "SALAH_DAFTAR" ? "outlined" : "danger"}
      done={() => null}
    >
      {(at) => (
        <>
          <input type="hidden" name="act" value={act} />
          <input type="hidden" name="id" value={id} />
          <TextField
            {...at("reason")}
            label="Alasan"
            hint={hint}
            maxLength={200}
            autoComplete="off"
            required
          />
        </>
      )}
    </ActionForm>
  );
}
