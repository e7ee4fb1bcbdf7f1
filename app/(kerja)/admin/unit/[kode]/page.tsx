import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "#components/shell/page";
import { Badge } from "#components/ui/badge";
import { Breadcrumb } from "#components/ui/breadcrumb";
import { Columns } from "#components/ui/card";
import { UnitState, unitHref } from "#components/unit/unit-state";
import { pageActor } from "#lib/access/page-actor";
import { fullName, KIND_LABELS } from "#lib/area/labels";
import { monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";
import { findUnitPage } from "#lib/unit/queries";
import { isAddable } from "#lib/unit/rules";
import { CatchmentCard } from "./catchment-card";
import { ChangeCard } from "./change-card";
import { ChildrenCard } from "./children-card";
import { FactsCard } from "./facts-card";

export const metadata: Metadata = { title: "Unit" };

export default async function UnitPage({ params }: { params: Promise<{ kode: string }> }) {
  const actor = await pageActor("unit:manage");
  const page = await findUnitPage(actor, (await params).kode);
  if (!page) notFound();
  const { unit, parent } = page;
  const month = monthOf(today(actor.timeZone));
  const closed = unit.until !== null;
  return (
    <Page
      title={fullName(unit)}
      subtitle={
        <>
          {KIND_LABELS[unit.kind]}, kode {unit.code} <UnitState unit={unit} month={month} />
          {unit.kind === "TANPA_POSYANDU" && <Badge tone="wait">penampung warga tanpa posyandu</Badge>}
        </>
      }
      path={
        <Breadcrumb
          steps={[
            { label: "Unit dan wilayah", href: "/admin/unit" },
            ...(parent && parent.kind !== "KABUPATEN"
              ? [{ label: fullName(parent), href: unitHref(parent) }]
              : []),
          ]}
          current={fullName(unit)}
        />
      }
      back={{ href: parent && parent.kind !== "KABUPATEN" ? unitHref(parent) : "/admin/unit", label: "Unit" }}
    >
      <Columns>
        <FactsCard page={page} />
        {isAddable(unit.kind) && !closed && <ChangeCard unit={unit} month={month} />}
      </Columns>
      <CatchmentCard page={page} actor={actor} month={month} />
      <ChildrenCard page={page} month={month} />
    </Page>
  );
}
