import { ContactsCard, DangerCard, VisitsCard, WeighingCard } from "#components/home/agenda-cards";
import { PlacesCard } from "#components/home/places-card";
import { TodayCards } from "#components/home/today-cards";
import { Live } from "#components/live/live";
import { UndoForm } from "#components/person-page/undo-form";
import { Page } from "#components/shell/page";
import { LinkButton } from "#components/ui/button";
import { Columns } from "#components/ui/card";
import { Link } from "#components/ui/link";
import type { Authorized } from "#lib/access/actor";
import { WEIGHING } from "#lib/entry/addresses";
import { formatDayLong } from "#lib/format";
import { dayTitle } from "#lib/page/home/day-title";
import { readAgenda } from "#lib/page/home/read-agenda";
import { type OwnRecord, readToday } from "#lib/page/home/read-today";
import { readWeighingPlaces } from "#lib/page/home/read-weighing-places";
import { NAMES } from "#lib/page/pws/names-address";
import { monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";
import { restoreRecordAction, undoRecordAction } from "./actions";

type Recorder = Authorized<"coverage:read"> & Authorized<"service:record"> & Authorized<"person:read">;

/** The day of a midwife, a nurse or a kader: what is to be done, then what was done, then the way back from it. */
export async function DayPage({ actor }: { actor: Recorder }) {
  const agenda = await readAgenda(actor);
  const places = agenda.weighing ? [] : await readWeighingPlaces(actor);
  const { dangers, contacts, weighing } = agenda;
  return (
    <Page
      title={dayTitle(agenda)}
      subtitle={[formatDayLong(today(actor.timeZone)), actor.unitName, weighing?.last]
        .filter(Boolean)
        .join(" · ")}
      back={{ label: "Hari ini" }}
      actions={
        <>
          <LinkButton href="/orang/baru">Daftarkan orang</LinkButton>
          {weighing ? (
            <LinkButton href={WEIGHING.href({ kode: actor.unitCode })} variant="filled">
              Mulai penimbangan
            </LinkButton>
          ) : (
            <LinkButton href="/orang" variant="filled">
              Catat layanan
            </LinkButton>
          )}
        </>
      }
    >
      <Live unit={actor.unitCode} month={monthOf(today(actor.timeZone))} waits />
      <DangerCard dangers={dangers} />
      {weighing ? (
        <Columns>
          <div className="grid gap-3.5">
            <WeighingCard weighing={weighing} />
            <ContactsCard contacts={contacts} />
          </div>
          <VisitsCard
            visits={weighing.visits}
            namesHref={NAMES.href({
              kode: "GIZ01",
              wilayah: actor.unitCode,
              month: weighing.month,
              list: "belum",
            })}
          />
        </Columns>
      ) : (
        <ContactsCard contacts={contacts} />
      )}
      {places.length > 0 && <PlacesCard places={places} />}
      <DoneCards actor={actor} />
    </Page>
  );
}

/** Who was served today, and the own last records with the way back from each. */
export async function DoneCards({ actor }: { actor: Recorder }) {
  return <TodayCards today={await readToday(actor)} undo={wayBack} />;
}

/** One tap while it is fresh; what is older is taken back with a reason, on the person's page. */
function wayBack({ id, person, state }: OwnRecord) {
  if (state === "FRESH") return <UndoForm entries={{ id }} action={undoRecordAction} />;
  if (state === "VOIDED")
    return <UndoForm entries={{ id }} action={restoreRecordAction} label="Kembalikan" />;
  if (!person) return null;
  return (
    <Link href={`/orang/${person.id}#riwayat`} className="link inline-block py-1">
      Batalkan…
    </Link>
  );
}
