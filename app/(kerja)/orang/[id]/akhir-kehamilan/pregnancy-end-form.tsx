"use client";

import { useActionState } from "react";
import { DraftNotices } from "#components/form/draft-notices";
import { TypedBy } from "#components/form/typed-by";
import { useFormDraft } from "#components/form/use-form-draft";
import { type At, errorsIn, wired } from "#components/person-form/at";
import { Card } from "#components/ui/card";
import { ChoiceField, ToggleRow } from "#components/ui/choice";
import { DayField } from "#components/ui/day-field";
import { ErrorSummary } from "#components/ui/error-summary";
import { TextField } from "#components/ui/inputs";
import { SubmitButton } from "#components/ui/submit-button";
import { type ActionResult, IDLE } from "#lib/action/result";
import type { RecordedEnd } from "#lib/page/person/read-end";
import type { Day } from "#lib/period/day";
import { correctEndAction, endPregnancyAction } from "../actions";
import { BabyFields, BIRTH_ONLY, babyEntry } from "./baby-fields";
import { EndQuestions } from "./end-questions";

const KINDS = [
  { value: "LAHIR", label: "Melahirkan", note: "bayi hidup atau lahir mati" },
  { value: "KEGUGURAN", label: "Keguguran" },
];
const COUNTS = ["1", "2", "3", "4"].map((value) => ({ value, label: value }));

export function PregnancyEndForm({
  personId,
  pregnancyId,
  motherName,
  earliest,
  today,
  recorded,
}: {
  personId: string;
  pregnancyId: string;
  motherName: string;
  earliest: Day;
  today: Day;
  /** What is corrected; null for a new end. */
  recorded: RecordedEnd | null;
}) {
  const [result, send] = useActionState<
    ActionResult<{ id: string; outcome: string; children: string[] }>,
    FormData
  >(recorded ? correctEndAction : endPregnancyAction, IDLE);
  const draft = useFormDraft({
    name: `akhir:${recorded?.id ?? pregnancyId}`,
    id: recorded?.id ?? pregnancyId,
    version: 1,
    result,
  });
  const typed = wired(result, draft.values);
  const at: At = (name, initial) => typed(name, recorded?.values[name] ?? initial);
  const kind = at("kind");
  return (
    <form key={draft.drawn} action={send} noValidate {...draft.handlers} className="group/akhir grid gap-3.5">
      <TypedBy />
      <ErrorSummary errors={errorsIn(result, babyEntry)} />
      <DraftNotices
        result={result}
        restored={draft.restored}
        onDiscard={draft.discard}
        address={draft.address}
      />
      <input type="hidden" name="person_id" value={personId} />
      <input type="hidden" name="pregnancy_id" value={pregnancyId} />
      {recorded && <input type="hidden" name="replaces" value={recorded.id} />}
      <Card>
        <div className="grid gap-4">
          <ChoiceField {...kind} key={kind.defaultValue} legend="Kehamilan berakhir dengan" choices={KINDS} />
          <DayField {...at("ended_on")} label="Tanggal" min={earliest} max={today} near />
          <div className={BIRTH_ONLY}>
            <ChoiceField {...at("jumlah_bayi", "1")} legend="Jumlah bayi" columns={4} choices={COUNTS} />
          </div>
        </div>
      </Card>
      <div className={`${BIRTH_ONLY} gap-3.5`}>
        {[1, 2, 3, 4].map((order) => (
          <BabyFields
            key={order}
            order={order}
            at={at}
            motherName={motherName}
            registered={recorded?.names[order]}
          />
        ))}
      </div>
      {recorded ? (
        <Card>
          <TextField
            {...at("reason")}
            label="Alasan"
            qualifier="boleh kosong"
            hint="misalnya salah tanggal, atau bayi kembar"
            maxLength={200}
            autoComplete="off"
          />
        </Card>
      ) : (
        <Card>
          <ToggleRow
            name="mother_died"
            value="ya"
            label="Ibu meninggal"
            on="MENINGGAL"
            off="tidak"
            defaultChecked={at("mother_died").defaultValue === "ya"}
          />
        </Card>
      )}
      <EndQuestions result={result} />
      <div>
        <SubmitButton>{recorded ? "Simpan perbaikan" : "Simpan akhir kehamilan"}</SubmitButton>
      </div>
    </form>
  );
}
