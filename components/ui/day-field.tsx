"use client";

import type { InputHTMLAttributes, ReactNode } from "react";
import { Button } from "#components/ui/button";
import { Field, type FieldFrame } from "#components/ui/field";
import { Icon } from "#components/ui/icon";
import { useWrittenDay } from "#components/ui/use-written-day";
import { formatDayInWords } from "#lib/format";
import type { DayLimits } from "#lib/period/asked-day";
import { addDays, type Day } from "#lib/period/day";
import { writeDay } from "#lib/period/written-day";

const HINT = "hari-bulan-tahun, misalnya 5-4-1998";

type Props = FieldFrame &
  DayLimits &
  Pick<InputHTMLAttributes<HTMLInputElement>, "enterKeyHint"> & {
    defaultValue?: string | undefined;
    /** Under the day in words: an age, a length of pregnancy. */
    about?: (day: Day, today: Day) => string | null;
    /** Without the line that says how to write: in a row of fields, where the day in words says enough. */
    short?: boolean;
    /** Buttons for today and yesterday. */
    near?: boolean;
    onDay?: (day: Day | null) => void;
  };

/** The one date box: text, day before month whatever the browser's language, read back in words. */
export function DayField({
  defaultValue = "",
  about,
  short = false,
  near,
  onDay,
  min,
  max,
  enterKeyHint,
  ...frame
}: Props) {
  const written = useWrittenDay(defaultValue, { min, max }, onDay);
  const { day, problem, given, text, today, left } = written;
  const error = problem ?? (text === given ? frame.error : undefined);
  const words = day && !problem && <Words day={day} left={left} about={about?.(day, today)} line={short} />;
  return (
    <Field
      {...frame}
      hint={short ? undefined : (frame.hint ?? HINT)}
      error={error}
      last={words || frame.last}
      warning={
        <>
          <Instead written={written} />
          {near && written.scripted && <Near day={day} today={today} put={written.put} />}
          <span role="status" className="sr-only">
            {written.said}
          </span>
        </>
      }
    >
      {({ className, ...wiring }) => (
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={32}
          {...(enterKeyHint && { enterKeyHint })}
          {...wiring}
          ref={written.box}
          defaultValue={given}
          onInput={(event) => written.type(event.currentTarget.value)}
          onBlur={written.leave}
          className={`${className} max-w-56! tabular-nums desk:max-w-44!`}
        />
      )}
    </Field>
  );
}

function Words({
  day,
  left,
  about,
  line,
}: {
  day: Day;
  left: boolean;
  about: ReactNode;
  /** Never broken. */
  line: boolean;
}) {
  return (
    <span className={`flex gap-1.5 ${line ? "desk:whitespace-nowrap" : ""}`}>
      {left && (
        <span className="text-baik">
          <Icon name="check" />
        </span>
      )}
      <span>
        <b className="block font-bold text-ink">{formatDayInWords(day)}</b>
        {about && <span className={`block ${left ? "text-baik" : ""}`}>{about}</span>}
      </span>
    </span>
  );
}

/** Never a submit button: Enter in another box would press it. Before JavaScript the sentence says what to write. */
function Instead({ written: { instead, scripted, put } }: { written: ReturnType<typeof useWrittenDay> }) {
  if (!instead) return null;
  const words = formatDayInWords(instead).replace(/^.*, /, "");
  if (!scripted)
    return (
      <p className="text-cell">
        Bila maksudnya {words}, tulis {writeDay(instead)}.
      </p>
    );
  return (
    <div>
      <Button size="form" onClick={() => put(instead)}>
        Pakai {words}
      </Button>
    </div>
  );
}

function Near({ day, today, put }: { day: Day | null; today: Day; put: (day: Day) => void }) {
  const days = [
    { label: "Hari ini", on: today },
    { label: "Kemarin", on: addDays(today, -1) },
  ];
  return (
    <div className="flex gap-2">
      {days.map(({ label, on }) => (
        <Button
          key={label}
          size="form"
          variant={day === on ? "outlined" : "plain"}
          aria-pressed={day === on}
          onClick={() => put(on)}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
