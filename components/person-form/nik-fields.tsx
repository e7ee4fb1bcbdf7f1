"use client";

import { useState } from "react";
import type { At } from "#components/person-form/at";
import { EstimatedBirth } from "#components/person-form/estimated-birth";
import { useToldByNik } from "#components/person-form/use-told-by-nik";
import { ChoiceField } from "#components/ui/choice";
import { DayField } from "#components/ui/day-field";
import { Result } from "#components/ui/field";
import { SelectField, TextField } from "#components/ui/inputs";
import { useToday } from "#components/ui/today";
import type { Day } from "#lib/period/day";
import { dayWritten } from "#lib/period/written-day";
import { ageToday } from "#lib/person/age-words";
import { NO_NIK_LABELS, NO_NIK_REASONS, SEX_LABELS } from "#lib/person/labels";
import { cleanNik, nikProblem, nikWarnings } from "#lib/person/nik";

type Initial = {
  nik?: string | null;
  noNikReason?: string | null;
  name?: string | null;
  sex?: string | null;
  bornOn?: string | null;
  bornAbout?: string | null;
};

const SEXES = [
  { value: "P", label: SEX_LABELS.P },
  { value: "L", label: SEX_LABELS.L },
];

/** Who it is: the NIK is read against sex and birth date while it is typed. */
export function NikFields({
  at,
  initial = {},
  estimate = false,
}: {
  at: At;
  initial?: Initial;
  /** May be registered by a year or an age. */
  estimate?: boolean;
}) {
  const nikField = at("nik", initial.nik);
  const reason = at("noNikReason", initial.noNikReason);
  const sex = at("sex", initial.sex);
  const born = at("bornOn", initial.bornOn);
  const about = at("bornAbout", initial.bornAbout);
  const today = useToday();
  const [typed, setTyped] = useState({
    nik: nikField.defaultValue,
    sex: sex.defaultValue,
    born: dayWritten(born.defaultValue, today),
    about: about.defaultValue,
  });
  const put = (part: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...part }));
  const { told, tell, withdrawDay } = useToldByNik({ sex: sex.defaultValue, bornOn: born.defaultValue });
  const typeNik = (nik: string) => put({ nik, ...tell(nik, typed, today) });
  return (
    <>
      <div className="grid gap-4 desk:grid-cols-2">
        <TextField
          {...nikField}
          label="NIK"
          qualifier="16 angka"
          inputMode="numeric"
          autoComplete="off"
          maxLength={24}
          onChange={(event) => typeNik(event.target.value)}
          result={<NikResult {...typed} />}
        />
        <SelectField
          {...reason}
          key={reason.defaultValue}
          label="Bila belum ada NIK"
          placeholder="NIK diisi"
          options={NO_NIK_REASONS.map((value) => ({ value, label: NO_NIK_LABELS[value] }))}
        />
      </div>
      <TextField
        {...at("name", initial.name)}
        label="Nama lengkap"
        autoComplete="off"
        autoCapitalize="words"
        maxLength={120}
      />
      <div className="grid gap-4 desk:grid-cols-2">
        <ChoiceField
          key={`sex-${told.sex}`}
          name={sex.name}
          id={sex.id}
          error={sex.error}
          defaultValue={told.sex}
          legend="Jenis kelamin"
          choices={SEXES}
          onChange={(event) => put({ sex: event.target.value })}
        />
        <DayField
          {...born}
          key={`born-${told.bornOn}`}
          defaultValue={told.bornOn}
          label="Tanggal lahir"
          max={today}
          about={ageToday}
          onDay={(day) => put({ born: day })}
        />
        {estimate && (
          <EstimatedBirth
            {...about}
            text={typed.about}
            opened={initial.bornAbout ?? ""}
            dated={typed.born !== null}
            onText={(text) => put({ about: text })}
            onOpen={() => put(withdrawDay(typed))}
          />
        )}
      </div>
    </>
  );
}

function NikResult({ nik, sex, born }: { nik: string; sex: string; born: Day | null }) {
  const digits = cleanNik(nik);
  if (digits === "") return null;
  if (!/^\d*$/.test(digits)) return <Result tone="bad">NIK hanya terdiri dari angka.</Result>;
  if (digits.length < 16) return <Result tone="plain">{digits.length} dari 16 angka</Result>;
  const problem = nikProblem(digits);
  if (problem) return <Result tone="bad">{problem}</Result>;
  const warnings = (sex === "L" || sex === "P") && born ? nikWarnings(digits, { sex, bornOn: born }) : [];
  if (warnings.length === 0) return <Result tone="good">16 angka, bentuknya benar.</Result>;
  return (
    <Result tone="bad">{warnings.join(" ")} Tetap dapat disimpan bila memang begitu di kartunya.</Result>
  );
}
