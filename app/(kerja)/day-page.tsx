import { AttentionCard } from "#components/home/standing-cards";
import { TodayCards } from "#components/home/today-cards";
import { UndoForm } from "#components/person-page/undo-form";
import { Page } from "#components/shell/page";
import { LinkButton } from "#components/ui/button";
import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import { Notice } from "#components/ui/notice";
import type { Authorized } from "#lib/access/actor";
import { formatDayLong } from "#lib/format";
import { readStanding } from "#lib/page/home/read-standing";
import { type OwnRecord, readToday } from "#lib/page/home/read-today";
import { readWeighingPlaces } from "#lib/page/home/read-weighing-places";
import { today } from "#lib/period/today";
import { restoreRecordAction, undoRecordAction } from "./actions";

type Recorder = Authorized<"coverage:read"> & Authorized<"service:record"> & Authorized<"person:read">;

/** The day of a midwife, a nurse or a kader: record first, then what was recorded, then where the numbers stand. */
export async function DayPage({ actor }: { actor: Recorder }) {
  const day = await readToday(actor);
  const places = await readWeighingPlaces(actor);
  const standing = await readStanding(actor);
  return (
    <Page
      title="Hari ini"
      subtitle={`${formatDayLong(today(actor.timeZone))} · ${actor.unitName}`}
      back={{ label: "Hari ini" }}
      actions={
        <>
          <LinkButton href="/orang/baru">Daftarkan orang</LinkButton>
          <LinkButton href="/orang" variant="filled">
            Catat layanan
          </LinkButton>
        </>
      }
    >
      {standing?.warning && <Notice tone="warning">{standing.warning}</Notice>}
      {places.length > 0 && (
        <Card title={places.length === 1 ? "Penimbangan" : "Penimbangan di posyandu"}>
          <ul className="flex flex-wrap gap-x-5 gap-y-2">
            {places.map(({ code, name }) => (
              <li key={code}>
                <Link href={`/posyandu/${code}/timbang`} className="link inline-block py-1 font-semibold">
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <TodayCards today={day} undo={wayBack} />
      {standing && <AttentionCard standing={standing} />}
    </Page>
  );
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
