import type { Metadata } from "next";
import { Live } from "#components/live/live";
import { SasaranTabs } from "#components/sasaran/sasaran-tabs";
import { Page } from "#components/shell/page";
import { Card } from "#components/ui/card";
import { can } from "#lib/access/actor";
import { pageActor } from "#lib/access/page-actor";
import type { Query } from "#lib/address/address";
import { formatMonth } from "#lib/format";
import { readTargetsPage } from "#lib/page/sasaran/read-targets-page";
import { addMonths } from "#lib/period/month";
import { TARGETS } from "#lib/sasaran/addresses";
import { TargetForm } from "./target-form";
import { TargetTable } from "./target-table";

export const metadata: Metadata = { title: "Target" };

const MONTHS_AHEAD = 14;

export default async function TargetsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await pageActor("coverage:read");
  const { indicator } = TARGETS.read(await searchParams);
  const { month, klasters, opened } = await readTargetsPage(actor);
  const edits = can(actor, "target:edit");
  const options = klasters.flatMap(({ lines }) =>
    lines.map(({ code, title, unit }) => ({
      value: code,
      label: unit === "%" ? title : `${title} (${unit})`,
    })),
  );
  const units = [...new Set(klasters.flatMap(({ lines }) => lines.map(({ unit }) => unit)))];
  const months = Array.from({ length: MONTHS_AHEAD + 1 }, (_, ahead) => addMonths(month, ahead));
  return (
    <Page
      title="Target indikator"
      subtitle={`Berlaku ${formatMonth(month)} untuk semua wilayah.${edits ? "" : " Ditetapkan oleh dinas kesehatan."}`}
      back={{ href: "/sasaran", label: "Target" }}
      actions={<SasaranTabs current="target" />}
    >
      <Live unit={actor.unitCode} month={month} />
      {edits && (
        <Card title="Tetapkan target" id="tetapkan">
          <TargetForm
            key={indicator}
            indicators={options}
            opened={opened}
            unit={units.length === 1 ? units[0] : undefined}
            chosen={options.find(({ value }) => value === indicator)?.value}
            months={months.map((one) => ({ value: one, label: formatMonth(one) }))}
          />
        </Card>
      )}
      <Card flush>
        <TargetTable klasters={klasters} edits={edits} />
      </Card>
    </Page>
  );
}
