"use client";

import { type KeyboardEvent, startTransition, useRef } from "react";
import type { At } from "#components/person-form/at";
import { Button } from "#components/ui/button";
import { FieldError } from "#components/ui/field";
import { TextField } from "#components/ui/inputs";
import { Link } from "#components/ui/link";
import type { ActionResult } from "#lib/action/result";
import { problemIn } from "#lib/action/result";
import { MOTHERS_ENTRY, type Mother, type MotherSearch, mothersIn } from "#lib/page/registration/mother";

/**
 * A registered mother is looked for and chosen in place, any other is a name. With script the search leaves the form
 * as it is; without it the answer brings the form back as it was typed.
 */
export function MotherField({
  at,
  result,
  send,
  opened,
  initialId,
  initialName,
}: {
  at: At;
  result: ActionResult<MotherSearch | { state: string }>;
  send: (form: FormData) => void;
  /** Offered before anyone was looked for. */
  opened?: Mother | null;
  initialId?: string | null;
  initialName?: string | null;
}) {
  const searched = result.status === "done" && isSearch(result.data) ? result.data.mothers : null;
  const found = searched ?? mothersIn(at(MOTHERS_ENTRY).defaultValue);
  const mothers = opened ? [opened, ...found.filter(({ id }) => id !== opened.id)] : found;
  const row = useRef<HTMLDivElement>(null);
  const chosen = at("motherId", initialId);
  const problem = problemIn(result, "ibu_cari");
  const searchOnEnter = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    row.current?.querySelector("button")?.click();
  };
  return (
    <fieldset className="grid gap-2.5 rounded-control border border-line p-3.5">
      <legend className="px-1 font-bold">Ibu kandung</legend>
      <div ref={row} className="flex items-end gap-2">
        <div className="min-w-0 grow">
          <TextField
            {...at("ibu_cari")}
            error={problem}
            label="Cari ibu yang sudah terdaftar"
            qualifier="nama atau NIK"
            autoComplete="off"
            onKeyDown={searchOnEnter}
          />
        </div>
        <span className="mb-1">
          <Button
            type="submit"
            size="form"
            formNoValidate
            name="maksud"
            value="cari"
            onClick={(event) => {
              const form = event.currentTarget.form;
              if (!form) return;
              event.preventDefault();
              startTransition(() => send(new FormData(form, event.currentTarget)));
            }}
          >
            Cari ibu
          </Button>
        </span>
      </div>
      {searched?.length === 0 && (
        <p role="status">Tidak ditemukan di wilayah Anda. Tulis namanya di bawah.</p>
      )}
      {mothers.length > 0 && <Found {...{ mothers, chosen }} />}
      {chosen.error && <FieldError>{chosen.error}</FieldError>}
      <input type="hidden" name={MOTHERS_ENTRY} value={JSON.stringify(found)} />
      <TextField
        {...at("motherName", initialName)}
        label="Atau nama ibu"
        qualifier="bila belum terdaftar"
        autoComplete="off"
        maxLength={120}
      />
    </fieldset>
  );
}

function Found({ mothers, chosen }: { mothers: readonly Mother[]; chosen: ReturnType<At> }) {
  const choices = [...mothers, { id: "", name: "Bukan salah satunya", note: "" }];
  return (
    <div role="radiogroup" aria-label="Ibu yang ditemukan" className="grid gap-1.5">
      {choices.map(({ id, name, note }) => (
        <label
          key={id}
          className="flex min-h-12 items-center gap-3 rounded-control border border-line-strong px-3 py-1.5 has-checked:border-2 has-checked:border-brand has-checked:bg-brand-tint has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand"
        >
          <input
            type="radio"
            name="motherId"
            value={id}
            defaultChecked={chosen.defaultValue === id}
            className="size-5 shrink-0 accent-(--brand)"
          />
          <span className="min-w-0">
            <b className="block font-semibold">{name}</b>
            {note && <span className="text-label text-ink-2">{note}</span>}
          </span>
          {id && (
            <Link href={`/orang/${id}`} target="_blank" className="link ml-auto text-label">
              Lihat<span className="sr-only"> {name} di tab baru</span>
            </Link>
          )}
        </label>
      ))}
    </div>
  );
}

function isSearch(answer: MotherSearch | { state: string }): answer is MotherSearch {
  return answer.state === "found";
}
