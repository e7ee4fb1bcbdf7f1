import { OfficeList } from "#components/home/office-list";
import { Live } from "#components/live/live";
import { Page } from "#components/shell/page";
import { type Authorized, can } from "#lib/access/actor";
import { formatDayLong } from "#lib/format";
import { readBackups } from "#lib/page/backup/read-backups";
import { waitingFor, waitingTitle } from "#lib/page/home/office";
import { readOffice } from "#lib/page/home/read-office";
import { monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";

/** What waits for the admin: what others cannot work without comes first. */
export async function AdminHome({ actor }: { actor: Authorized<"unit:manage"> }) {
  if (!can(actor, "backup:read")) return null;
  const { late, title } = await readBackups(actor);
  const waiting = waitingFor({ ...(await readOffice(actor)), backup: { late, title } });
  return (
    <Page
      title={waitingTitle(waiting)}
      subtitle={`${formatDayLong(today(actor.timeZone))} · ${actor.unitName}`}
      back={{ label: "Ringkasan" }}
    >
      <Live unit={actor.unitCode} month={monthOf(today(actor.timeZone))} />
      <OfficeList lines={waiting} />
    </Page>
  );
}
