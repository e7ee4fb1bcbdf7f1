import { Pyramid } from "#components/pws/pyramid";
import { SexSlices } from "#components/pws/sex-slices";
import { StatusLines } from "#components/pws-overview/status-lines";
import { SideTables } from "#components/situation/side-tables";
import { Picture } from "#components/take-away/picture";
import { Card } from "#components/ui/card";
import { Terms } from "#components/ui/explained";
import { Table, Td, Th } from "#components/ui/table";
import { formatNumber, NOTHING } from "#lib/format";
import type { LifeStage } from "#lib/page/situation/life-cycle";
import type { SituationView } from "#lib/page/situation/view";

/** How a place stands: what stands out, its indicators, its parts, its people, what moved. */
export function SituationContent({ view, running }: { view: SituationView; running: boolean }) {
  const { lead, bands, sides, pyramid, stages, found, tendencies, facts } = view;
  return (
    <>
      <section className="border-l-4 border-brand bg-surface px-4.5 py-3 max-desk:-mx-(--gutter) desk:rounded-card desk:border desk:border-l-4 desk:border-line desk:border-l-brand">
        <p className="text-body">
          <b>{lead.strong}</b> {lead.more.join(" ")}
        </p>
      </section>
      <Card title="Indikator menurut klaster" flush>
        <StatusLines caption="Indikator menurut klaster" bands={bands} running={running} />
      </Card>
      {sides && (
        <Card
          title={`${sides.head} berdampingan`}
          aside="% dari sasaran riil di posyandu; garis tebal: terendah; pudar: angka kecil"
          flush
        >
          <SideTables caption={`${sides.head} berdampingan`} sides={sides} hrefOf={view.sideHrefs} />
        </Card>
      )}
      <div className="grid items-start gap-3.5 *:min-w-0 broad:grid-cols-2 wide:grid-cols-3">
        {pyramid && (
          <Card
            title="Siapa yang tinggal di sini"
            aside={`${formatNumber(pyramid.L + pyramid.P)} orang terdaftar`}
          >
            <Picture title="Penduduk terdaftar menurut umur">
              <Pyramid caption="Penduduk terdaftar menurut umur dan jenis kelamin" pyramid={pyramid} />
            </Picture>
          </Card>
        )}
        {stages.length > 0 && (
          <Card title="Sasaran siklus hidup" terms={<Terms terms={["Sasaran"]} />} flush>
            <Stages stages={stages} />
          </Card>
        )}
        {found.length > 0 && (
          <Card title="Temuan menurut jenis kelamin" flush>
            <SexSlices caption="Temuan menurut jenis kelamin, dari yang diperiksa" slices={found} />
          </Card>
        )}
      </div>
      {(tendencies.runs.length > 0 || tendencies.together.length > 0) && (
        <Card title="Faktor dan kecenderungan">
          <ul className="grid list-disc gap-1.5 pl-5">
            {[...tendencies.runs, ...tendencies.together].map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <p className="mt-2.5 text-label text-ink-2">{tendencies.foot}</p>
        </Card>
      )}
      {facts.length > 0 && (
        <Card title="Dilaporkan tanpa nama" terms={<Terms terms={["Dilaporkan tanpa nama"]} />}>
          <dl className="grid gap-x-6 gap-y-1.5 desk:grid-cols-2">
            {facts.map(({ code, label, value, when }) => (
              <div key={code} className="flex items-baseline justify-between gap-3 border-b border-line pb-1">
                <dt>
                  {label} <span className="text-label text-ink-2">{when}</span>
                </dt>
                <dd className="font-bold">{value}</dd>
              </div>
            ))}
          </dl>
        </Card>
      )}
    </>
  );
}

function Stages({ stages }: { stages: readonly LifeStage[] }) {
  return (
    <Table caption="Sasaran siklus hidup: yang dikenal dengan nama di samping proyeksi" dense>
      <thead>
        <tr>
          <Th>Kelompok</Th>
          <Th numeric>Riil</Th>
          <Th numeric>Proyeksi</Th>
          <Th numeric>Rasio</Th>
        </tr>
      </thead>
      <tbody>
        {stages.map(({ group, label, riil, proyeksi, ratio }) => (
          <tr key={group}>
            <th scope="row" className="border-b border-line px-(--cell) py-1.5 text-left font-semibold">
              {label}
            </th>
            <Td numeric>
              <b>{formatNumber(riil)}</b>
            </Td>
            <Td numeric>{formatNumber(proyeksi)}</Td>
            <Td numeric>{ratio === null ? NOTHING : `${ratio}%`}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
