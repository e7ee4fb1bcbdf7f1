"use client";

import { useActionState } from "react";
import { TypedBy } from "#components/form/typed-by";
import { errorsIn, wired } from "#components/person-form/at";
import { NikFields } from "#components/person-form/nik-fields";
import { AnswerInPlace } from "#components/person-form/registration-answers";
import { Disclosure } from "#components/ui/disclosure";
import { ErrorSummary } from "#components/ui/error-summary";
import { TextField } from "#components/ui/inputs";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { type ActionResult, IDLE } from "#lib/action/result";
import type { Registration } from "#lib/page/registration/registration";
import type { Day } from "#lib/period/day";
import { addChildAction } from "./actions";

/** Someone came who is not in the list: registered here, then a row like the others. */
export function AddChild({
  id,
  unit,
  day,
}: {
  id: string;
  unit: { id: string; code: string; name: string };
  day: Day;
}) {
  const [result, add] = useActionState<ActionResult<Registration>, FormData>(addChildAction, IDLE);
  const asked = result.status === "done" ? result.data : null;
  const at = wired(result, asked && asked.state !== "registered" ? asked.typed : null);
  return (
    <Disclosure label="Tambah anak" open={result.status !== "idle"}>
      <form action={add} noValidate className="grid max-w-3xl gap-4">
        <TypedBy />
        <button type="submit" hidden>
          Daftarkan anak
        </button>
        <input type="hidden" name="id" value={at("id", id).defaultValue} />
        <input type="hidden" name="homeId" value={unit.id} />
        <input type="hidden" name="kode" value={unit.code} />
        <input type="hidden" name="tanggal" value={day} />
        <p className="text-ink-2">
          Tinggal di {unit.name} sejak lahir. Yang baru pindah: daftarkan lewat Cari orang.
        </p>
        <ErrorSummary errors={errorsIn(result)} />
        {result.status === "refused" && !result.field && <Notice tone="danger" live title={result.message} />}
        <AnswerInPlace answer={asked} sure={at("birthSure").defaultValue} />
        <NikFields at={at} initial={{ noNikReason: "BELUM_TERBIT" }} />
        <TextField
          {...at("motherName")}
          label="Nama ibu"
          autoComplete="off"
          autoCapitalize="words"
          maxLength={120}
        />
        <div>
          <SubmitButton size="form">Daftarkan anak</SubmitButton>
        </div>
      </form>
    </Disclosure>
  );
}
