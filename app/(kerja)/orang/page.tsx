import type { Metadata } from "next";
import { HitList } from "#components/person-search/hit-list";
import { Page } from "#components/shell/page";
import { LinkButton } from "#components/ui/button";
import { Card } from "#components/ui/card";
import { Pager } from "#components/ui/pager";
import { FilterPills } from "#components/ui/segmented";
import { Empty } from "#components/ui/states";
import { can, coversKlaster, demand } from "#lib/access/actor";
import { pageActor } from "#lib/access/page-actor";
import type { Query } from "#lib/address/address";
import { formatHeads } from "#lib/format";
import { LISTS, type ListName, PEOPLE } from "#lib/page/search/address";
import { listPeople, type PeopleList } from "#lib/page/search/list-people";
import { PersonSearch } from "./person-search";

export const metadata: Metadata = { title: "Cari orang" };

const LABELS = { bumil: "Ibu hamil", balita: "Anak di bawah 5 tahun" } as const satisfies Record<
  ListName,
  string
>;
const EMPTY = {
  bumil: "Tidak ada kehamilan yang sedang berjalan di wilayah Anda.",
  balita: "Belum ada anak di bawah 5 tahun di wilayah Anda.",
} as const satisfies Record<ListName, string>;

type Props = { searchParams: Promise<Query> };

export default async function PeoplePage({ searchParams }: Props) {
  const actor = await pageActor("person:read");
  const { list, page } = PEOPLE.read(await searchParams);
  const found = list ? await listPeople(demand(actor, "name:list"), list, page) : null;
  const mayRegister = can(actor, "person:register");
  return (
    <Page
      title="Cari orang"
      subtitle={`Yang tinggal di wilayah ${actor.unitName}`}
      back={{ href: "/", label: "Cari orang" }}
      actions={mayRegister && <LinkButton href="/orang/baru">Daftarkan orang baru</LinkButton>}
    >
      <PersonSearch
        account={actor.id}
        mayRegister={mayRegister}
        idle={coversKlaster(actor, "KLASTER_2") && <Lists list={list} found={found} />}
      />
    </Page>
  );
}

function Lists({ list, found }: { list: ListName | null; found: PeopleList | null }) {
  const segments = LISTS.map((name) => ({
    label: LABELS[name],
    href: PEOPLE.href({ list: name }),
    current: name === list,
  }));
  const hrefOf = (page: number) => PEOPLE.href({ list, page });
  return (
    <>
      <FilterPills label="Daftar" segments={segments} />
      {list && found && (
        <Card flush title={LABELS[list]} aside={`${formatHeads(found.total)} · tercatat di jejak audit`}>
          {found.hits.length === 0 && <Empty>{EMPTY[list]}</Empty>}
          <HitList label={LABELS[list]} hits={found.hits} from={hrefOf(found.page)} />
        </Card>
      )}
      {found && found.pages > 1 && (
        <Pager
          from={found.from}
          to={found.from + found.hits.length - 1}
          total={found.total}
          previous={found.page > 1 ? hrefOf(found.page - 1) : undefined}
          next={found.page < found.pages ? hrefOf(found.page + 1) : undefined}
        />
      )}
    </>
  );
}
