import { textIn } from "#components/service-form/field-view";
import { Findings } from "#components/service-form/findings";
import { Card } from "#components/ui/card";
import { DayField } from "#components/ui/day-field";
import { FieldError, Result } from "#components/ui/field";
import { SelectField, TextField } from "#components/ui/inputs";
import type { FormValues } from "#lib/action/result";
import { ageInWords } from "#lib/person/age-words";
import type { FormSetting, FormView } from "#lib/recording/form-view";
import { SERVED_ON_ENTRY } from "#lib/service/definition";

/** What every service asks before its own fields: when and where. */
export function DayAndPlace({
  setting,
  late,
  view,
  start,
  places,
  errorOf,
}: {
  setting: FormSetting;
  /** The day stands in the band over the form. */
  late: boolean;
  view: FormView;
  start: FormValues;
  places: readonly { value: string; label: string }[];
  errorOf: (field: string) => string | undefined;
}) {
  const findings = view.findings.filter(({ field }) => field === SERVED_ON_ENTRY);
  const goesOn = view.sections.some(({ fold }) => fold);
  const again =
    !goesOn &&
    setting.previous.some(({ kind, servedOn }) => kind === setting.kind && servedOn === view.servedOn);
  return (
    <>
      {late ? (
        <LateDayEntry {...{ start, again }} findings={findings} error={errorOf(SERVED_ON_ENTRY)} />
      ) : (
        <DayField
          name={SERVED_ON_ENTRY}
          label="Tanggal layanan"
          defaultValue={textIn(start, SERVED_ON_ENTRY)}
          min={setting.bornOn}
          max={setting.today}
          near
          about={(day) => {
            const age = ageInWords(setting.bornOn, day);
            return age && `${age} pada hari itu`;
          }}
          error={errorOf(SERVED_ON_ENTRY)}
          result={
            <>
              <Findings findings={findings} />
              {again && <Result tone="bad">Sudah ada catatan pada tanggal ini.</Result>}
            </>
          }
        />
      )}
      <SelectField
        name="place"
        label="Tempat layanan"
        options={places}
        placeholder={null}
        defaultValue={textIn(start, "place")}
        error={errorOf("place")}
      />
    </>
  );
}

/** Sent with the form, told where it is wrong; changed on the page before. */
function LateDayEntry({
  start,
  again,
  findings,
  error,
}: {
  start: FormValues;
  again: boolean;
  findings: FormView["findings"];
  error: string | undefined;
}) {
  return (
    <div className="col-span-full empty:hidden" id={SERVED_ON_ENTRY} tabIndex={-1}>
      <input type="hidden" name={SERVED_ON_ENTRY} value={textIn(start, SERVED_ON_ENTRY)} />
      {error && <FieldError id={`${SERVED_ON_ENTRY}-galat`}>{error}</FieldError>}
      <Findings findings={findings} />
      {again && <Result tone="bad">Sudah ada catatan pada tanggal ini.</Result>}
    </div>
  );
}

export function ReasonCard({ start, error }: { start: FormValues; error: string | undefined }) {
  return (
    <Card title="Perbaikan">
      <TextField
        name="reason"
        label="Alasan perbaikan"
        hint="Catatan lama tetap tersimpan sebagai batal, dengan alasan dan nama Anda."
        defaultValue={textIn(start, "reason")}
        error={error}
        maxLength={200}
      />
    </Card>
  );
}
