"use client";

import { useActionState } from "react";
import { DraftNotices } from "#components/form/draft-notices";
import { TypedBy } from "#components/form/typed-by";
import { useFormDraft } from "#components/form/use-form-draft";
import { errorsIn, wired } from "#components/person-form/at";
import { FamilyFields } from "#components/person-form/family-fields";
import { HomeField } from "#components/person-form/home-field";
import { MotherField } from "#components/person-form/mother-field";
import { NikFields } from "#components/person-form/nik-fields";
import { RaisedMonths } from "#components/person-form/raised-months";
import { AnswerInPlace } from "#components/person-form/registration-answers";
import { Card, WithAside } from "#components/ui/card";
import { DayField } from "#components/ui/day-field";
import { ErrorSummary } from "#components/ui/error-summary";
import { SubmitButton } from "#components/ui/submit-button";
import { type ActionResult, IDLE } from "#lib/action/result";
import type { HomeGroup } from "#lib/page/registration/homes";
import type { Mother } from "#lib/page/registration/mother";
import type { Registration } from "#lib/page/registration/registration";
import type { Year } from "#lib/period/month";
import { registerAction } from "./actions";

type Start = { nik?: string; name?: string; homeId: string | null; dusun: string | null; rt: string | null };

export function RegistrationForm({
  id,
  groups,
  years,
  start,
  mother,
}: {
  id: string;
  groups: readonly HomeGroup[];
  /** That are counted. */
  years: readonly Year[];
  start: Start;
  /** The page was opened from hers. */
  mother: Mother | null;
}) {
  const [result, register] = useActionState<ActionResult<Registration>, FormData>(registerAction, IDLE);
  const asked = result.status === "done" ? result.data : null;
  const draft = useFormDraft({ name: "daftar", id: id, version: 1, result });
  const at = wired(result, asked && "typed" in asked ? asked.typed : draft.values);
  return (
    <form key={draft.drawn} action={register} noValidate {...draft.handlers}>
      <TypedBy />
      {/* Enter in a field saves; without this it would press the first button, which looks for a mother. */}
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <input type="hidden" name="id" value={at("id", id).defaultValue} />
      <WithAside aside={<AfterSaving />}>
        <ErrorSummary errors={errorsIn(result)} />
        <DraftNotices
          result={result}
          restored={draft.restored}
          onDiscard={draft.discard}
          address={draft.address}
        />
        <AnswerInPlace answer={asked} sure={at("birthSure").defaultValue} />
        <Card title="Identitas">
          <div className="grid gap-4">
            <NikFields at={at} initial={start} estimate />
          </div>
        </Card>
        <Card title="Tempat tinggal">
          <div className="grid gap-4">
            <HomeField at={at} groups={groups} initial={start.homeId} />
            <DayField
              {...at("movedInOn")}
              label="Pindah masuk sejak"
              qualifier="boleh kosong"
              hint="Hanya bila datang dari luar kabupaten. Kosong berarti tinggal di sini sejak lahir."
            />
          </div>
        </Card>
        <Card title="Ibu dan keluarga">
          <div className="grid gap-4">
            <MotherField
              at={at}
              result={result}
              send={register}
              opened={mother}
              initialId={mother?.id ?? null}
            />
            <FamilyFields at={at} initial={start} />
          </div>
        </Card>
        <RaisedMonths years={years} />
        <div>
          <SubmitButton>Daftarkan</SubmitButton>
        </div>
      </WithAside>
    </form>
  );
}

function AfterSaving() {
  return (
    <Card title="Setelah disimpan">
      <ul className="grid list-disc gap-1.5 pl-5">
        <li>Orang ini dihitung di posyandu itu sejak bulan lahir, atau sejak bulan pindah masuk.</li>
        <li>Halamannya terbuka, layanan pertama dapat langsung dicatat.</li>
        <li>NIK disimpan tersandi; di daftar hanya tampak "NIK tercatat".</li>
      </ul>
    </Card>
  );
}
