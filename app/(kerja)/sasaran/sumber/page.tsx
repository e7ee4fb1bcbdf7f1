import type { Metadata } from "next";
import { SasaranTabs } from "#components/sasaran/sasaran-tabs";
import { Page } from "#components/shell/page";
import { Card } from "#components/ui/card";
import { Notice } from "#components/ui/notice";
import { can } from "#lib/access/actor";
import { pageActor } from "#lib/access/page-actor";
import { formatHeads, formatMonth } from "#lib/format";
import { readSourcesPage } from "#lib/page/sasaran/read-sources-page";
import { addMonths, yearOf } from "#lib/period/month";
import { SOURCE_CODES, SOURCES } from "#lib/sasaran/sources";
import { ChoicesTable } from "./choices-table";
import { SourceForm } from "./source-form";

export const metadata: Metadata = { title: "Sumber sasaran" };

const MONTHS_AHEAD = 14;

export default async function SourcesPage() {
  const actor = await pageActor("coverage:read");
  const { month, sentences, lines, counted, opened, filled } = await readSourcesPage(actor);
  const months = Array.from({ length: MONTHS_AHEAD + 1 }, (_, ahead) => addMonths(month, ahead));
  const choices = SOURCE_CODES.map((source) => {
    const holds = filled(source);
    const note = holds
      ? `${yearOf(month)}: ${formatHeads(holds.groups, "kelompok")}, ${formatHeads(holds.desa, "desa")}`
      : `${yearOf(month)}: belum ada angka`;
    return { value: source, label: SOURCES[source].label, note };
  });
  return (
    <Page
      title="Sumber sasaran"
      subtitle="Satu sumber berlaku untuk semua kelompok dan desa; yang lain tetap tersimpan untuk dibandingkan."
      back={{ href: "/sasaran", label: "Sumber sasaran" }}
      actions={<SasaranTabs current="sumber" />}
    >
      <Notice>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
      {can(actor, "sasaran:choose") && (
        <Card title="Tetapkan sumber yang dihitung">
          <SourceForm
            choices={choices}
            counted={counted}
            months={months.map((one) => ({ value: one, label: formatMonth(one) }))}
            opened={opened}
          />
        </Card>
      )}
      <Card title="Penetapan" aside="Bulan yang sudah berakhir tetap memakai sumber saat itu" flush>
        <ChoicesTable lines={lines} />
      </Card>
    </Page>
  );
}
