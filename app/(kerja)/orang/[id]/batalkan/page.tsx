import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "#components/shell/page";
import { Card } from "#components/ui/card";
import { Empty } from "#components/ui/states";
import { pageActor } from "#lib/access/page-actor";
import { readAreaToday } from "#lib/access/read-area-today";
import { readActs } from "#lib/page/person/read-acts";
import { homeGroups } from "#lib/page/registration/homes";
import { today } from "#lib/period/today";
import { BringBackForm } from "./bring-back-form";
import { TakeBackForm } from "./take-back-form";

export const metadata: Metadata = { title: "Batalkan yang keliru" };

const STATES = {
  HERE: "Catatan tetap tersimpan sebagai batal, dengan alasan dan nama Anda. Angkanya dihitung ulang.",
  AWAY: "Ia tercatat tinggal di luar kabupaten. Batalkan pindahnya bila keliru, atau catat bahwa ia kembali.",
  MISTAKEN: "Ia tercatat salah daftar dan tidak dihitung. Kembalikan bila pendaftarannya ternyata benar.",
};

/** Of somebody within reach, and of whoever lived here last and can be opened by nobody now. */
export default async function TakeBackPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await pageActor("person:register");
  const { id } = await params;
  const person = await readActs(actor, id);
  if (!person) notFound();
  const { name, state, acts } = person;
  const groups = state === "AWAY" ? homeGroups(await readAreaToday(actor), actor.homes) : [];
  return (
    <Page
      title={`Batalkan yang keliru: ${name}`}
      subtitle={STATES[state]}
      back={{ href: state === "HERE" ? `/orang/${id}` : "/orang/keluar", label: "Batalkan yang keliru" }}
    >
      {acts.length === 0 && <Empty>Tidak ada yang dapat dibatalkan oleh akun ini.</Empty>}
      {acts.map((line) => (
        <Card key={`${line.act}-${line.id}`} title={line.words} aside={line.made}>
          <TakeBackForm line={line} />
        </Card>
      ))}
      {state === "AWAY" && (
        <Card title="Kembali tinggal di wilayah ini">
          <BringBackForm personId={id} groups={groups} today={today(actor.timeZone)} />
        </Card>
      )}
    </Page>
  );
}
