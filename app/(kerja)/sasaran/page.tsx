import type { Metadata } from "next";
import { Live } from "#components/live/live";
import { SasaranTabs } from "#components/sasaran/sasaran-tabs";
import { Page } from "#components/shell/page";
import { Card } from "#components/ui/card";
import { Explained, Terms } from "#components/ui/explained";
import { Link } from "#components/ui/link";
import { Notice } from "#components/ui/notice";
import { Segmented } from "#components/ui/segmented";
import { Empty } from "#components/ui/states";
import { can } from "#lib/access/actor";
import { pageActor } from "#lib/access/page-actor";
import type { Query } from "#lib/address/address";
import { formatMonth } from "#lib/format";
import { readSasaranPage } from "#lib/page/sasaran/read-sasaran-page";
import { monthIn, yearOf } from "#lib/period/month";
import { today } from "#lib/period/today";
import { SASARAN } from "#lib/sasaran/addresses";
import { GROUPS, hasTwoSexes } from "#lib/sasaran/groups";
import { FiguresCard } from "./figures-card";
import { GroupChoice } from "./group-choice";
import { SettingsCard } from "./settings-card";
import { SourceChoice } from "./source-choice";

export const metadata: Metadata = { title: "Sasaran" };

export default async function SasaranPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await pageActor("coverage:read");
  const running = yearOf(today(actor.timeZone));
  const years = [running - 1, running, running + 1];
  const asked = SASARAN.read(await searchParams);
  const { group } = asked;
  const year = years.find((one) => one === asked.year) ?? running;
  const bySex = asked.bySex && hasTwoSexes(group);
  const question = { ...asked, year, bySex, total: bySex ? null : asked.total };
  const page = await readSasaranPage(actor, question);
  const edits = can(actor, "sasaran:edit");
  const editsYear = edits && year >= running;
  const known = page.month ? `Riil: yang terdaftar s.d. ${formatMonth(page.month)}.` : "Riil belum ada.";
  return (
    <Page
      title={`Sasaran ${GROUPS[group].label.toLowerCase()}, ${year}`}
      subtitle={`Proyeksi setahun per desa. ${known}${edits ? "" : " Ditetapkan oleh dinas kesehatan."}`}
      back={{ href: "/", label: "Sasaran" }}
      explains={<Explained term="Sasaran" />}
      tools={
        <Segmented
          label="Tahun"
          segments={years.map((one) => ({
            label: String(one),
            href: SASARAN.href({ ...question, year: one, total: null }),
            current: one === year,
          }))}
        />
      }
      actions={<SasaranTabs current="sasaran" />}
    >
      <Live unit={actor.unitCode} month={monthIn(year, 12)} />
      <Notice
        action={
          can(actor, "sasaran:choose") && (
            <Link href="/sasaran/sumber" className="link">
              Ubah sumber
            </Link>
          )
        }
      >
        {page.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>
          <Terms terms={["Proyeksi", "Riil", "Pusdatin dan Daerah"]} />
        </p>
      </Notice>
      <GroupChoice question={question} />
      <SourceChoice question={question} shown={page.source} counted={page.counted} edits={editsYear} />
      {page.rows.length > 0 ? (
        <FiguresCard page={page} question={question} edits={editsYear} />
      ) : (
        <Card>
          <Empty>Sasaran proyeksi tidak dibagi di bawah desa. Posyandu memakai sasaran riil.</Empty>
        </Card>
      )}
      <SettingsCard settings={page.settings} />
    </Page>
  );
}
