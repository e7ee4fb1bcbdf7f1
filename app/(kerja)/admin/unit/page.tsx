import type { Metadata } from "next";
import { FilterForm } from "#components/form/filter-form";
import { Page } from "#components/shell/page";
import { Card } from "#components/ui/card";
import { TextField } from "#components/ui/inputs";
import { Empty } from "#components/ui/states";
import { DesaTable } from "#components/unit/desa-table";
import { PuskesmasTable } from "#components/unit/puskesmas-table";
import { pageActor } from "#lib/access/page-actor";
import type { Query } from "#lib/address/address";
import { formatNumber } from "#lib/format";
import { monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";
import { UNITS } from "#lib/unit/addresses";
import { networkOf } from "#lib/unit/network";
import { listUnits } from "#lib/unit/queries";
import { AddUnitForm } from "./add-unit-form";
import { monthChoices } from "./month-choices";

export const metadata: Metadata = { title: "Unit dan wilayah" };

export default async function UnitsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await pageActor("unit:manage");
  const asked = UNITS.read(await searchParams);
  const text = asked.text ?? "";
  const month = monthOf(today(actor.timeZone));
  const { units, catchments } = await listUnits(actor);
  const network = networkOf(units, catchments, { text, month, withClosed: asked.withClosed });
  const kabupaten = units.find(({ kind }) => kind === "KABUPATEN");
  const open = units.filter(({ until }) => until === null || until > month);
  const count = (kind: string) => formatNumber(open.filter((unit) => unit.kind === kind).length);
  return (
    <Page
      title="Unit dan wilayah"
      subtitle={`${count("PUSKESMAS")} puskesmas, ${count("PUSTU")} pustu, ${count("DESA")} desa dan kelurahan, ${count("POSYANDU")} posyandu`}
      back={{ href: "/", label: "Unit dan wilayah" }}
    >
      <FilterForm path={UNITS.path} cleared={UNITS.sent(asked).length === 0}>
        <TextField name={UNITS.names.text} label="Cari nama atau kode" type="search" defaultValue={text} />
        <label className="flex min-h-(--control-form) mb-1 items-center gap-2 font-medium desk:basis-auto!">
          <input
            type="checkbox"
            name={UNITS.names.withClosed}
            value="ya"
            defaultChecked={asked.withClosed}
            className="size-5 accent-brand"
          />
          Juga yang sudah ditutup
        </label>
      </FilterForm>
      <Card title="Puskesmas dan pustu" flush>
        {network.puskesmas.length > 0 ? (
          <PuskesmasTable branches={network.puskesmas} month={month} />
        ) : (
          <Empty>Tidak ada puskesmas atau pustu dengan nama itu.</Empty>
        )}
      </Card>
      {kabupaten && text === "" && (
        <AddUnitForm
          kind="PUSKESMAS"
          parentId={kabupaten.id}
          months={monthChoices(month, -24)}
          current={month}
        />
      )}
      <Card title="Kecamatan, desa dan posyandu" flush>
        {network.kecamatan.length > 0 ? (
          <DesaTable branches={network.kecamatan} month={month} />
        ) : (
          <Empty>Tidak ada desa atau posyandu dengan nama itu.</Empty>
        )}
      </Card>
    </Page>
  );
}
