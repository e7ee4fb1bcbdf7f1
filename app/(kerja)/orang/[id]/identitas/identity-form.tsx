"use client";

import { useActionState } from "react";
import { DraftNotices } from "#components/form/draft-notices";
import { TypedBy } from "#components/form/typed-by";
import { useFormDraft } from "#components/form/use-form-draft";
import { errorsIn, wired } from "#components/person-form/at";
import { ChangesCard } from "#components/person-form/changes-card";
import { FamilyFields } from "#components/person-form/family-fields";
import { MotherField } from "#components/person-form/mother-field";
import { NikFields } from "#components/person-form/nik-fields";
import { AnswerInPlace } from "#components/person-form/registration-answers";
import { Card, WithAside } from "#components/ui/card";
import { ErrorSummary } from "#components/ui/error-summary";
import { SubmitButton } from "#components/ui/submit-button";
import { type ActionResult, IDLE } from "#lib/action/result";
import type { Identity } from "#lib/page/registration/identity";
import type { Correction } from "#lib/page/registration/registration";
import { bornText, estimateText } from "#lib/person/estimated-birth";
import type { IdentityTexts } from "#lib/person/meanwhile";
import { correctPersonAction } from "../actions";

export function IdentityForm({ identity }: { identity: Identity }) {
  const [result, correct] = useActionState<ActionResult<Correction>, FormData>(correctPersonAction, IDLE);
  const answer = result.status === "done" && "typed" in result.data ? result.data : null;
  const draft = useFormDraft({ name: "identitas", id: identity.id, version: 1, result });
  const at = wired(result, answer?.typed ?? draft.values);
  return (
    <form key={draft.drawn} action={correct} noValidate {...draft.handlers}>
      <TypedBy />
      {/* Enter in a field saves; without this it would press the first button, which looks for a mother. */}
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <input type="hidden" name="id" value={identity.id} />
      <input
        type="hidden"
        name="awal"
        value={at("awal", JSON.stringify(openedWith(identity))).defaultValue}
      />
      <input type="hidden" name="terlihat" value={at("terlihat").defaultValue} />
      <WithAside aside={<Changes />}>
        <ErrorSummary errors={errorsIn(result)} />
        <AnswerInPlace answer={answer} sure={at("birthSure").defaultValue} />
        <DraftNotices
          result={result}
          restored={draft.restored}
          onDiscard={draft.discard}
          address={draft.address}
        />
        <Card title="Identitas">
          <div className="grid gap-4">
            <NikFields at={at} initial={bornAsTyped(identity)} estimate />
          </div>
        </Card>
        <Card title="Ibu dan keluarga">
          <div className="grid gap-4">
            <MotherField
              at={at}
              result={result}
              send={correct}
              opened={identity.mother}
              initialId={identity.mother?.id ?? null}
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

/** An estimate stands in its own box, so that a date that becomes known can be written into the other. */
function bornAsTyped({ bornEstimated, ...identity }: Identity) {
  return bornEstimated ? { ...identity, bornOn: null, bornAbout: estimateText(identity.bornOn) } : identity;
}

/** As the schema reads the untouched form. */
function openedWith({ marks, noNikReason, mother, ...texts }: Identity): IdentityTexts {
  return {
    nik: marks.nik || (noNikReason ?? ""),
    kk: marks.kk,
    name: texts.name,
    sex: texts.sex,
    bornOn: bornText(texts.bornOn, texts.bornEstimated),
    motherId: mother?.id ?? "",
    motherName: texts.motherName ?? "",
    birthOrder: texts.birthOrder ?? "",
    dusun: texts.dusun ?? "",
    rt: texts.rt ?? "",
    phone: texts.phone ?? "",
  };
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
