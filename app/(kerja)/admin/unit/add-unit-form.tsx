"use client";

import { ActionForm } from "#components/form/action-form";
import { type Option, SelectField, TextField } from "#components/ui/inputs";
import { Link } from "#components/ui/link";
import { Notice } from "#components/ui/notice";
import { addUnitAction } from "./actions";

const WORDS = {
  PUSKESMAS: { noun: "puskesmas", example: "Badau" },
  PUSTU: { noun: "pustu", example: "Kampong Damai" },
  POSYANDU: { noun: "posyandu", example: "Kenanga" },
} as const;

export function AddUnitForm({
  kind,
  parentId,
  desa,
  months,
  current,
}: {
  kind: keyof typeof WORDS;
  parentId: string;
  /** Where a pustu may stand. */
  desa?: readonly Option[];
  months: readonly Option[];
  current: string;
}) {
  const { noun, example } = WORDS[kind];
  return (
    <ActionForm
      action={addUnitAction}
      id={`tambah-${noun}`}
      about={parentId}
      submit={`Tambah ${noun}`}
      behind={`Tambah ${noun}`}
      wide
      done={({ code, name }) => (
        <Notice tone="good" live title={`${name} ditambahkan.`}>
          Kodenya {code}.{" "}
          <Link href={`/admin/unit/${code}`} className="link">
            Buka unitnya
          </Link>
        </Notice>
      )}
    >
      {(at) => (
        <>
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="parentId" value={parentId} />
          <p className="text-ink-2 desk:col-span-full">
            Cukup namanya, misalnya {example}; kata "{noun}" dan kodenya diisi sendiri.
          </p>
          <TextField {...at("name")} label={`Nama ${noun}`} autoComplete="off" />
          {desa && (
            <SelectField
              key={`desa ${at("desaId").defaultValue}`}
              {...at("desaId")}
              label="Berdiri di desa"
              options={desa}
            />
          )}
          <SelectField
            key={`since ${at("since").defaultValue}`}
            {...at("since", current)}
            label="Buka mulai"
            options={months}
            placeholder={null}
          />
        </>
      )}
    </ActionForm>
  );
}
