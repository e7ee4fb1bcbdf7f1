import { Lead } from "#components/home/lead";
import { StandingCards } from "#components/home/standing-cards";
import { Page } from "#components/shell/page";
import { LinkButton } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { formatMonth } from "#lib/format";
import type { Standing } from "#lib/page/home/read-standing";

/** How the own area stands: one sentence, then what wants a look. */
export function StandingPage({ standing }: { standing: Standing }) {
  return (
    <Page
      title={standing.place}
      subtitle={`Keadaan ${formatMonth(standing.month)}${standing.running ? ", berjalan" : ""}`}
      back={{ label: "Ringkasan" }}
      actions={
        <LinkButton href={standing.overviewHref} variant="filled">
          Buka PWS
        </LinkButton>
      }
    >
      {standing.warning && <Notice tone="warning">{standing.warning}</Notice>}
      <Lead standing={standing} />
      <StandingCards standing={standing} />
    </Page>
  );
}
