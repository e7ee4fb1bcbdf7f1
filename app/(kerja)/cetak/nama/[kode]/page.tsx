import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NameSheets } from "#components/paper/name-sheets";
import { PaperPage } from "#components/paper/paper-page";
import { Pager } from "#components/ui/pager";
import { can } from "#lib/access/actor";
import { pageActor } from "#lib/access/page-actor";
import type { Query } from "#lib/address/address";
import { formatNumber } from "#lib/format";
import { NAMES_PRINT } from "#lib/names/lists";
import { readNames } from "#lib/page/names/read-names";
import { NAMES } from "#lib/page/pws/names-address";
import { NAMES_PAPER } from "#lib/page/pws/paper-addresses";

type Props = { params: Promise<{ kode: string }>; searchParams: Promise<Query> };

export const metadata: Metadata = { title: "Cetak daftar nama" };

/** Opening it is written down, as opening the list on the screen is. */
export default async function NamesPaperPage({ params, searchParams }: Props) {
  const actor = await pageActor("name:list");
  if (!can(actor, "coverage:read")) notFound();
  const page = await readNames(actor, (await params).kode, await searchParams, NAMES_PRINT);
  if (!page || page.counted === null || !page.names) notFound();
  const { names, indicator, state, list, filter } = page;
  const at = { kode: indicator.code, ...state, list, filter };
  const to = Math.min(names.offset + NAMES_PRINT, names.total);
  const whole = names.total <= NAMES_PRINT;
  const part = `nama ${formatNumber(names.offset + 1)} sampai ${formatNumber(to)} dari ${formatNumber(names.total)}`;
  return (
    <PaperPage
      title={page.head.title}
      paper="Kertas A4 tegak. Membuka daftar ini dicatat; kertasnya memuat nama, jaga seperti kartu pasien."
      backHref={NAMES.href(at)}
    >
      <NameSheets
        head={page.head}
        groups={names.groups}
        ofPregnancies={names.ofPregnancies}
        part={whole ? null : part}
      />
      {!whole && (
        <div className="print:hidden">
          <Pager
            from={names.offset + 1}
            to={to}
            total={names.total}
            previous={page.page > 1 ? NAMES_PAPER.href({ ...at, page: page.page - 1 }) : undefined}
            next={to < names.total ? NAMES_PAPER.href({ ...at, page: page.page + 1 }) : undefined}
          />
        </div>
      )}
    </PaperPage>
  );
}
