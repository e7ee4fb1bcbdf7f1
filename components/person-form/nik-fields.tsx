"use client";

import { useState } from "react";
import type { At } from "#components/person-form/at";
import { useToldByNik } from "#components/person-form/use-told-by-nik";
import { ChoiceField } from "#components/ui/choice";
import { DayField } from "#components/ui/day-field";
import { Result } from "#components/ui/field";
import { SelectField, TextField } from "#components/ui/inputs";
import { useToday } from "#components/ui/today";
import type { Day } from "#lib/period/day";
import { dayWritten } from "#lib/period/written-day";
import { ageToday } from "#lib/person/age-words";
import { bornWords, readEstimate } from "#lib/person/estimated-birth";
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
  const today = useToday();
  const [typed, setTyped] = useState({
    nik: nikField.defaultValue,
    sex: sex.defaultValue,
    born: dayWritten(born.defaultValue, today),
  });
  const put = (part: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...part }));
  const { told, tell } = useToldByNik({ sex: sex.defaultValue, bornOn: born.defaultValue });
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
        {estimate && <EstimatedBirth {...at("bornAbout", initial.bornAbout)} today={today} />}
      </div>
    </>
  );
}

/** Shown when it is asked for or filled; opened by the browser itself, without script too. */
function EstimatedBirth({ today, ...frame }: ReturnType<At> & { today: Day }) {
  const [text, setText] = useState(frame.defaultValue);
  const read = text.trim() === "" ? null : readEstimate(text, today);
  return (
    <details open={frame.defaultValue !== "" || frame.error !== undefined} className="desk:col-start-2">
      <summary className="link min-h-12 cursor-pointer content-center">Tanggal tidak diketahui</summary>
      <TextField
        {...frame}
        label="Lahir kira-kira"
        hint="Tahun lahir atau umur, misalnya 1963 atau 63. Balita: bulan dan tahun, misalnya 3-2024. Kosongkan isian di atas."
        inputMode="numeric"
        autoComplete="off"
        width="medium"
        maxLength={12}
        onInput={(event) => setText(event.currentTarget.value)}
        result={
          read && (
            <Result tone={"day" in read ? "plain" : "bad"}>
              {"day" in read ? `Lahir ${bornWords({ bornOn: read.day, bornEstimated: true })}` : read.problem}
            </Result>
          )
        }
      />
    </details>
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
