import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "#components/shell/page";
import { BesideBox } from "#components/ui/beside-box";
import { Breadcrumb } from "#components/ui/breadcrumb";
import { Terms } from "#components/ui/explained";
import { Empty } from "#components/ui/states";
import { WeighingGrid } from "#components/weighing/weighing-grid";
import { can } from "#lib/access/actor";
import { pageActor } from "#lib/access/page-actor";
import type { Query } from "#lib/address/address";
import { WEIGHING } from "#lib/entry/addresses";
import { newRecordId } from "#lib/entry/record-id";
import { readWeighingRoster } from "#lib/entry/weighing-roster";
import { formatDayLong } from "#lib/format";
import { askedDay } from "#lib/period/asked-day";
import { today } from "#lib/period/today";
import { growthStandard } from "#lib/reference/who-tables";
import { saveWeighingsAction, undoWeighingAction } from "./actions";
import { AddChild } from "./add-child";
import { DaySwitch } from "./day-switch";

export const metadata: Metadata = { title: "Penimbangan" };

type Props = {
  params: Promise<{ kode: string }>;
  searchParams: Promise<Query>;
};

export default async function WeighingPage({ params, searchParams }: Props) {
  const actor = await pageActor("service:record");
  const { kode } = await params;
  const asked = WEIGHING.read(await searchParams);
  const now = today(actor.timeZone);
  const { day = now, problem, typed } = askedDay(asked.day, now, { max: now });
  const roster = await readWeighingRoster(actor, decodeURIComponent(kode), day);
  if (!roster) notFound();

  const { unit, children } = roster;
  const added = children.find(({ id }) => id === asked.added);
  return (
    <Page
      title={`Penimbangan ${unit.name}`}
      path={<Breadcrumb steps={[{ label: unit.parent?.name ?? "" }]} current={unit.name} />}
      tools={!problem && <span className="font-semibold">Hari buka: {formatDayLong(day)}</span>}
      back={{ href: "/", label: "Penimbangan" }}
    >
      <div className="grid items-start gap-2 max-desk:order-last desk:flex desk:flex-wrap">
        <DaySwitch typed={problem ? typed : day} problem={problem} today={now} />
        {!problem && can(actor, "person:register") && (
          <BesideBox>
            <AddChild key={children.length} id={newRecordId()} unit={unit} day={day} />
          </BesideBox>
        )}
      </div>
      {added && <p role="status">{added.name} ditambahkan.</p>}
      {problem ? (
        <Empty>Perbaiki hari buka dahulu. Daftar anak tampil untuk hari itu.</Empty>
      ) : children.length === 0 ? (
        <Empty>Belum ada anak 0–59 bulan di sini. Tambah anak yang datang.</Empty>
      ) : (
        <WeighingGrid
          key={day}
          roster={children}
          setting={{
            day,
            kader: actor.role === "KADER",
            growth: { L: growthStandard("L"), P: growthStandard("P") },
          }}
          save={saveWeighingsAction}
          undo={undoWeighingAction}
          ids={Object.fromEntries(children.map(({ id }) => [id, newRecordId()]))}
          account={actor.id}
          unitId={unit.id}
          first={added?.id ?? null}
          address={WEIGHING.href({ kode: unit.code, day })}
          terms={<Terms terms={["2T", "O", "BGM", "N/D'"]} />}
        />
      )}
    </Page>
  );
}
