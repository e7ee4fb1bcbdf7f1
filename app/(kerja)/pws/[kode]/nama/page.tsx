import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StatusChip } from "#components/pws/status";
import { NameContent } from "#components/pws-names/name-content";
import { PageTabs } from "#components/pws-page/page-tabs";
import { PwsPage } from "#components/pws-page/pws-page";
import { TakeAway } from "#components/take-away/take-away";
import { Segmented } from "#components/ui/segmented";
import { can } from "#lib/access/actor";
import { pageActor } from "#lib/access/page-actor";
import type { Query } from "#lib/address/address";
import { formatNumber } from "#lib/format";
import { readNames } from "#lib/page/names/read-names";
import { indicatorTabs } from "#lib/page/pws/indicator-tabs";
import { listTitle } from "#lib/page/pws/list-title";
import { NAMES } from "#lib/page/pws/names-address";
import { NAMES_PAPER } from "#lib/page/pws/paper-addresses";
import { standingWords } from "#lib/page/pws/standing-words";
import { INDICATOR } from "#lib/page/pws/state";

type Props = { params: Promise<{ kode: string }>; searchParams: Promise<Query> };

export const metadata: Metadata = { title: "Nama di balik angka" };

/** Numbers are for everybody; who may not see names learns here who may. */
export default async function NamesPage({ params, searchParams }: Props) {
  const actor = await pageActor("coverage:read");
  const page = await readNames(actor, (await params).kode, await searchParams);
  if (!page) notFound();
  const { indicator, state } = page;
  const back = { href: INDICATOR.href({ kode: indicator.code, ...state }), label: page.title };
  if (page.counted === null)
    return (
      <PwsPage
        title={page.title}
        subtitle={page.place}
        navigation={page.navigation}
        warning={page.warning}
        back={back}
      >
        {null}
      </PwsPage>
    );
  const { counted, place, lists } = page;
  const { status, trend } = counted.row;
  const people = page.names?.all ?? page.expected;
  return (
    <PwsPage
      title={`${page.title}: ${formatNumber(people)} nama`}
      subtitle={
        <>
          {standingWords(counted, place, state.month)} <StatusChip status={status} trend={trend} />
        </>
      }
      navigation={page.navigation}
      warning={page.warning}
      back={back}
      jumps
      actions={
        <>
          {lists.length > 1 && (
            <Segmented
              label="Daftar"
              segments={lists.map((list) => ({
                label: listTitle(indicator, list, counted.question.month),
                href: NAMES.href({ kode: indicator.code, ...state, list }),
                current: list === page.list,
              }))}
            />
          )}
          {page.names && page.names.total > 0 && (
            <TakeAway
              print={NAMES_PAPER.href({
                kode: indicator.code,
                ...state,
                list: page.list,
                filter: page.filter,
              })}
              files={[]}
              message={null}
            />
          )}
        </>
      }
    >
      <PageTabs label={indicator.title} tabs={indicatorTabs(indicator, state, "NAMA")} />
      <NameContent page={page} mayRegister={can(actor, "person:register")} />
    </PwsPage>
  );
}
