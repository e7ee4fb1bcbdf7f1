"use client";

import { useActionState } from "react";
import { errorsIn, wired } from "#components/person-form/at";
import { ChangesCard } from "#components/person-form/changes-card";
import { FamilyFields } from "#components/person-form/family-fields";
import { MotherField } from "#components/person-form/mother-field";
import { NikFields } from "#components/person-form/nik-fields";
import { Card, WithAside } from "#components/ui/card";
import { ErrorSummary } from "#components/ui/error-summary";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { type ActionResult, IDLE } from "#lib/action/result";
import type { Identity } from "#lib/dashboard/person/identity";
import { MOTHERS_ENTRY, type MotherSearch, mothersIn } from "#lib/dashboard/person/mother";
import { searchMothersAction } from "../../baru/actions";
import { correctPersonAction } from "../actions";

export function IdentityForm({ identity }: { identity: Identity }) {
  const [result, correct] = useActionState<ActionResult<{ id: string }>, FormData>(correctPersonAction, IDLE);
  const [search, searchMothers] = useActionState<ActionResult<MotherSearch>, FormData>(
    searchMothersAction,
    IDLE,
  );
  const at = wired(result, keptIn(result, search));
  const found = search.status === "done" ? search.data.mothers : mothersIn(at(MOTHERS_ENTRY).defaultValue);
  const own = identity.mother;
  const mothers = own ? [own, ...found.filter(({ id }) => id !== own.id)] : found;
  return (
    <form action={correct} noValidate>
      {/* Enter in a field saves; without this it would press the first button, which looks for a mother. */}
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <input type="hidden" name="id" value={identity.id} />
      <WithAside aside={<Changes />}>
        <ErrorSummary errors={errorsIn(result)} />
        {result.status === "refused" && !result.field && <Notice tone="danger" live title={result.message} />}
        <Card title="Identitas">
          <div className="grid gap-4">
            <NikFields at={at} initial={identity} />
          </div>
        </Card>
        <Card title="Ibu dan keluarga">
          <div className="grid gap-4">
            <MotherField
              at={at}
              mothers={mothers}
              result={search}
              search={searchMothers}
              initialId={own?.id ?? null}
              initialName={identity.motherName}
            />
            <FamilyFields at={at} initial={identity} />
          </div>
        </Card>
        <div>
          <SubmitButton>Simpan perbaikan</SubmitButton>
        </div>
      </WithAside>
    </form>
  );
}

/** The form as it stood when a mother was looked for without script. */
function keptIn(result: ActionResult<unknown>, search: ActionResult<MotherSearch>) {
  if (result.status !== "idle") return null;
  if (search.status === "done") return search.data.typed;
  return "values" in search ? search.values : null;
}

function Changes() {
  return (
    <ChangesCard>
      {
        "Tanggal lahir atau jenis kelamin yang baru menghitung ulang umur, kelompok sasaran, dan z-score semua catatannya, juga di bulan yang lalu."
      }
      {"Yang lama tersimpan di jejak audit bersama nama Anda."}
      {"Pindah tempat tinggal tidak diubah di sini: pakai Catat pindah."}
    </ChangesCard>
  );
}
