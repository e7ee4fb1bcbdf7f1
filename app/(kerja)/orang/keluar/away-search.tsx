"use client";

import { ActionForm } from "#components/form/action-form";
import { DayField } from "#components/ui/day-field";
import { TextField } from "#components/ui/inputs";
import { Link } from "#components/ui/link";
import { Notice } from "#components/ui/notice";
import type { Day } from "#lib/period/day";
import { ageToday } from "#lib/person/age-words";
import type { AwayPerson } from "#lib/recording/find-away";
import { seekAwayAction } from "../actions";

export function AwaySearch({ today }: { today: Day }) {
  return (
    <ActionForm
      action={seekAwayAction}
      id="keluar"
      about={null}
      submit="Cari"
      pendingLabel="Mencari…"
      wide
      done={(people) => <Found people={people} />}
    >
      {(at) => (
        <>
          <TextField
            {...at("name")}
            label="Nama lengkap"
            hint="Persis seperti didaftarkan. Setiap pencarian tercatat di jejak audit."
            autoComplete="off"
            maxLength={120}
          />
          <DayField {...at("born_on")} label="Tanggal lahir" max={today} about={ageToday} />
        </>
      )}
    </ActionForm>
  );
}

function Found({ people }: { people: readonly AwayPerson[] }) {
  if (people.length === 0)
    return (
      <Notice
        tone="warning"
        live
        title="Tidak ada yang pindah atau salah daftar dengan nama dan tanggal lahir itu."
      >
        Periksa ejaan dan tanggalnya. Yang masih tinggal di wilayah ini ada di Cari orang.
      </Notice>
    );
  return (
    <ul role="status" className="grid gap-2">
      {people.map(({ id, name, mistaken }) => (
        <li key={id}>
          <Link href={`/orang/${id}/batalkan`} className="link inline-block min-h-12 py-3 font-semibold">
            {name}
          </Link>{" "}
          {mistaken ? "salah daftar" : "tinggal di luar kabupaten"}
        </li>
      ))}
    </ul>
  );
}
