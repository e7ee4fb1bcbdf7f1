import type { ReactNode } from "react";
import { textIn } from "#components/service-form/field-view";
import { Findings } from "#components/service-form/findings";
import { KnownRow } from "#components/service-form/folded";
import { Card } from "#components/ui/card";
import { DayField } from "#components/ui/day-field";
import { FieldError, Result } from "#components/ui/field";
import { SelectField, TextField } from "#components/ui/inputs";
import type { FormValues } from "#lib/action/result";
import type { FormSetting, FormView } from "#lib/entry/form-view";
import { SERVED_ON_ENTRY } from "#lib/form/fields";
import { formatDay } from "#lib/format";
import { ageInWords } from "#lib/person/age-words";

/** What every service knows before its own fields: when, where, by whom; as text with the way to mend it. */
export function DayAndPlace({
  setting,
  late,
  view,
  start,
  places,
  errorOf,
  entries,
  children,
}: {
  setting: FormSetting;
  /** The day stands in the band over the form. */
  late: boolean;
  view: FormView;
  start: FormValues;
  places: readonly { value: string; label: string }[];
  errorOf: (field: string) => string | undefined;
  entries: FormValues;
  /** More rows: fields that the account answers. */
  children?: ReactNode;
}) {
  const place = places.find(({ value }) => value === textIn(entries, "place"));
  const dayError = errorOf(SERVED_ON_ENTRY);
  const isToday = view.servedOn === setting.today;
  const findings = view.findings.filter(({ field }) => field === SERVED_ON_ENTRY);
  const again =
    !view.finishing &&
    setting.previous.some(({ kind, servedOn }) => kind === setting.kind && servedOn === view.servedOn);
  return (
    <div className="min-w-0 rounded-card border border-line bg-surface px-4 py-1 max-desk:-mx-(--gutter) max-desk:rounded-none max-desk:border-x-0 desk:px-4.5">
      {late ? (
        <LateDayEntry {...{ start, again }} findings={findings} error={dayError} />
      ) : (
        <KnownRow
          label="Tanggal"
          value={
            <>
              {isToday && "hari ini, "}
              {formatDay(view.servedOn)}
              {(again || findings.some(({ tone }) => tone === "warn")) && <DayMark again={again} />}
            </>
          }
          open={dayError !== undefined}
        >
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
            error={dayError}
            result={
              <>
                <Findings findings={findings} />
                {again && <Result tone="bad">Sudah ada catatan pada tanggal ini.</Result>}
              </>
            }
          />
        </KnownRow>
      )}
      <KnownRow label="Tempat" value={place?.label ?? "belum dipilih"} open={errorOf("place") !== undefined}>
        <SelectField
          name="place"
          label="Tempat layanan"
          options={places}
          placeholder={null}
          defaultValue={textIn(start, "place")}
          error={errorOf("place")}
        />
      </KnownRow>
      {children}
    </div>
  );
}

/** In sight while the box is folded. */
function DayMark({ again }: { again: boolean }) {
  return (
    <span className="block font-semibold text-jelek">
      {again ? "sudah ada catatan pada tanggal ini" : "periksa tanggalnya"}
    </span>
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
