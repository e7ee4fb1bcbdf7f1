import type { ReactNode } from "react";
import { ChangesCard } from "#components/home/changes-card";
import { CompletenessCard } from "#components/home/completeness-card";
import { GapsCard } from "#components/home/gaps-card";
import { MapCard } from "#components/home/map-card";
import { Sentence } from "#components/home/sentence";
import { SpmCard } from "#components/home/spm-card";
import { YearCard } from "#components/home/year-card";
import { Live } from "#components/live/live";
import { PulseCard } from "#components/pulse/pulse-card";
import { Page } from "#components/shell/page";
import { LinkButton } from "#components/ui/button";
import { Columns } from "#components/ui/card";
import { Notice } from "#components/ui/notice";
import { formatMonth } from "#lib/format";
import type { SituationPage } from "#lib/page/home/read-situation";

/** How the own area stood at the end of the month: the sentence, the map, the gap and the way to the names come first. */
export function SituationHome({
  page,
  day,
  children,
}: {
  page: SituationPage;
  /** "Senin, 30 Nov 2026" */
  day: string;
  children?: ReactNode;
}) {
  const { place, watched, month, overviewHref, wallHref, warning, pulse, situation } = page;
  /** A kabupaten's map is higher than what stands beside it. */
  const tall = (situation?.map.plates.length ?? 0) > 0;
  return (
    <Page
      title={situation ? <Sentence situation={situation} /> : place}
      subtitle={[
        situation?.lead?.sum,
        `${formatMonth(month)}${situation?.completeness ? `, ${situation.completeness.short}` : ""}`,
      ]
        .filter(Boolean)
        .join(" ")}
      path={<b className="text-body max-desk:hidden">{place}</b>}
      tools={<span className="text-label text-ink-2 max-desk:hidden">{day}</span>}
      back={{ label: place }}
      actions={
        <>
          {situation && <LinkButton href={wallHref}>Cetak dinding</LinkButton>}
          {situation?.names ? (
            <LinkButton href={situation.names.href} variant="filled">
              {situation.names.words}
            </LinkButton>
          ) : (
            <LinkButton href={situation?.indicator.href ?? overviewHref} variant="filled">
              {situation ? `Buka ${situation.indicator.label} per desa` : "Buka PWS"}
            </LinkButton>
          )}
        </>
      }
    >
      <Live {...watched} />
      {warning && <Notice tone="warning">{warning}</Notice>}
      {situation && (
        <>
          <div className="grid items-start gap-3.5 *:min-w-0 broad:grid-cols-[minmax(0,1fr)_minmax(20rem,26rem)]">
            <div className="grid gap-3.5 *:min-w-0">
              <MapCard situation={situation} overviewHref={overviewHref} />
              {pulse && <PulseCard pulse={pulse} />}
              <Columns of={tall ? 1 : 2}>
                {situation.completeness && <CompletenessCard completeness={situation.completeness} />}
                {!tall && <ChangesCard changes={situation.changes} />}
              </Columns>
            </div>
            <div className="grid gap-3.5 *:min-w-0">
              <YearCard situation={situation} line={situation.line} month={month} />
              <GapsCard situation={situation} overviewHref={overviewHref} />
              <SpmCard tiles={situation.spm} />
              {tall && <ChangesCard changes={situation.changes} />}
            </div>
          </div>
          {children}
        </>
      )}
    </Page>
  );
}
