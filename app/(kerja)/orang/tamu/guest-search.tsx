"use client";

import type { FormEvent } from "react";
import { TypedBy } from "#components/form/typed-by";
import type { Sending } from "#components/service-form/use-sending";
import { Page } from "#components/shell/page";
import { Button } from "#components/ui/button";
import { Card } from "#components/ui/card";
import { DayField } from "#components/ui/day-field";
import { TextField } from "#components/ui/inputs";
import { Link } from "#components/ui/link";
import { Notice } from "#components/ui/notice";
import { problemIn, valueIn } from "#lib/action/result";
import type { GuestStep } from "#lib/entry/guest-desk";
import { REFUSALS } from "#lib/errors";
import type { Day } from "#lib/period/day";
import { ageToday } from "#lib/person/age-words";
import { SERVICES } from "#lib/programme/catalogue";

/** NIK and birth date together, then the service; the name stays masked. */
export function GuestSearch({ sending, today }: { sending: Sending<GuestStep>; today: Day }) {
  const { result, formAction, pending } = sending;
  const step = result.status === "done" && result.data.step !== "TERSIMPAN" ? result.data : null;
  const submit = sendBy(sending);
  return (
    <Page
      title="Catat layanan tamu"
      subtitle="Untuk orang yang tinggal di wilayah lain dalam kabupaten ini. Layanannya dihitung di tempat tinggalnya."
      back={{ href: "/orang", label: "Tamu" }}
    >
      <form action={formAction} onSubmit={submit} noValidate className="max-w-3xl">
        <TypedBy />
        <input type="hidden" name="langkah" value="cari" />
        <Card title="Siapa">
          <div className="grid items-start gap-4 desk:grid-cols-2">
            <TextField
              name="guest_nik"
              label="NIK"
              qualifier="16 angka"
              inputMode="numeric"
              autoComplete="off"
              defaultValue={(step && "nik" in step ? step.nik : undefined) ?? valueIn(result, "guest_nik")}
              error={problemIn(result, "guest_nik")}
            />
            <DayField
              name="guest_born_on"
              label="Tanggal lahir"
              max={today}
              about={ageToday}
              defaultValue={step?.bornOn ?? valueIn(result, "guest_born_on")}
              error={problemIn(result, "guest_born_on")}
            />
            <DayField
              name="day"
              label="Tanggal layanan"
              max={today}
              defaultValue={step?.day ?? valueIn(result, "day") ?? today}
              error={problemIn(result, "day")}
            />
          </div>
          <div className="mt-4">
            <Button
              type="submit"
              variant={step?.step === "PILIH" ? "plain" : "filled"}
              size="form"
              aria-disabled={pending}
            >
              {pending ? "Mencari…" : "Cari tamu"}
            </Button>
          </div>
          <p className="mt-3 text-ink-2 desk:text-cell">Setiap pencarian tamu tercatat di jejak audit.</p>
        </Card>
      </form>
      {result.status === "refused" && !result.field && <Notice tone="danger" title={result.message} live />}
      {step?.step === "TIDAK_ADA" && <UnknownGuest />}
      {step?.step === "PILIH" && (
        <form action={formAction} onSubmit={submit} className="max-w-3xl">
          <TypedBy />
          <input type="hidden" name="langkah" value="pilih" />
          <input type="hidden" name="guest_proof" value={step.proof} />
          <input type="hidden" name="day" value={step.day} />
          <Card
            title={step.guest.maskedName}
            aside={step.guest.desaName && `tinggal di ${step.guest.desaName}`}
          >
            <p role="status">{wordsFor(step)}</p>
            <div className="mt-3 flex flex-wrap gap-2 max-desk:grid">
              {step.offered.map((kind) => (
                <Button key={kind} type="submit" name="kind" value={kind} variant="outlined" size="form">
                  {SERVICES[kind].label}
                </Button>
              ))}
            </div>
          </Card>
        </form>
      )}
    </Page>
  );
}

function wordsFor({ guest: { died }, offered }: Extract<GuestStep, { step: "PILIH" }>) {
  if (died)
    return `${REFUSALS.DEAD} Layanan sesudahnya tidak dicatat; untuk yang lebih awal, ubah tanggal layanan.`;
  return offered.length > 0 ? "Pilih layanannya." : "Tidak ada layanan untuk umurnya pada tanggal itu.";
}

function UnknownGuest() {
  return (
    <Notice tone="warning" title="Tidak ada orang dengan NIK dan tanggal lahir itu." live>
      <p>
        Periksa keduanya di KTP, KIA, atau KK. Bila belum terdaftar di kabupaten ini,{" "}
        <Link href="/orang/baru" className="link font-semibold">
          daftarkan
        </Link>
        .
      </p>
    </Notice>
  );
}

function sendBy({ send, pending }: Sending<GuestStep>) {
  return (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const button = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
    if (!pending) send(new FormData(event.currentTarget, button));
  };
}
