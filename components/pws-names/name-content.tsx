import { Equation } from "#components/pws/equation";
import { NameTable } from "#components/pws-names/name-table";
import { NumbersOnly } from "#components/pws-names/numbers-only";
import { Link } from "#components/ui/link";
import { Notice } from "#components/ui/notice";
import { Pager } from "#components/ui/pager";
import { FilterPills } from "#components/ui/segmented";
import { formatNumber } from "#lib/format";
import { NAMES_PAGE } from "#lib/names/lists";
import type { NameFilter } from "#lib/names/people";
import { FILTER_LABELS } from "#lib/page/names/lines";
import type { NamesPage } from "#lib/page/names/read-names";
import { promiseWords } from "#lib/page/names/words";
import { NAMES } from "#lib/page/pws/names-address";

/** The equation, the filters, the names; or only numbers. */
export function NameContent({ page, mayRegister }: { page: NamesPage; mayRegister: boolean }) {
  const { counted, equation, names, numbers, place, only } = page;
  return (
    <>
      {page.instead && <Notice title={page.instead} />}
      <Equation parts={equation} note={<Note page={page} mayRegister={mayRegister} />} />
      {numbers && <NumbersOnly numbers={numbers} caption={`${page.title} per unit`} />}
      {names && (
        <>
          {only && (
            <Notice title={`${only.words}: ${formatNumber(names.all)} nama`}>
              <Link href={hrefOf({ ...page, only: null }, { page: 1 })} className="link">
                Semua {formatNumber(page.expected)} nama
              </Link>
            </Notice>
          )}
          <div className="flex flex-wrap items-center justify-between gap-3">
            {names.filters.length > 0 && (
              <FilterPills
                label="Saring"
                segments={names.filters.map(({ filter, people }) => ({
                  label: `${FILTER_LABELS[filter]} ${formatNumber(people)}`,
                  href: hrefOf(page, { filter, page: 1 }),
                  current: filter === page.filter,
                }))}
              />
            )}
            <p className="text-label text-ink-2">Membuka daftar ini dicatat.</p>
          </div>
          <NameTable
            caption={page.title}
            groups={names.groups}
            ofPregnancies={names.ofPregnancies}
            wanted={names.wanted}
            empty={
              names.all === 0 ? "Tidak ada nama di daftar ini." : "Tidak ada yang cocok dengan saringan ini."
            }
          />
          {names.total > NAMES_PAGE && <Pages page={page} names={names} />}
          {names.promising > 0 && (
            <p className="text-ink-2 desk:text-cell">{promiseWords(counted, names.promising, place)}</p>
          )}
        </>
      )}
    </>
  );
}

function Pages({ page, names }: { page: NamesPage; names: NonNullable<NamesPage["names"]> }) {
  const to = Math.min(names.offset + NAMES_PAGE, names.total);
  return (
    <Pager
      from={names.offset + 1}
      to={to}
      total={names.total}
      previous={page.page > 1 ? hrefOf(page, { page: page.page - 1 }) : undefined}
      next={to < names.total ? hrefOf(page, { page: page.page + 1 }) : undefined}
    />
  );
}

/** The same list with something changed. */
function hrefOf(
  {
    indicator,
    state,
    list,
    filter,
    only,
  }: Pick<NamesPage, "indicator" | "state" | "list" | "filter" | "only">,
  change: { filter?: NameFilter; page: number },
) {
  const cut = only && { part: only.part, posyandu: only.home };
  return NAMES.href({ kode: indicator.code, ...state, list, filter, ...cut, ...change });
}

/** About those who are in the number and in no list. */
function Note({ page: { counted, names }, mayRegister }: { page: NamesPage; mayRegister: boolean }) {
  const { row, question } = counted;
  const known = (row.outOf ?? 0) - (row.unregistered ?? 0);
  return (
    <>
      {row.unregistered !== null && row.unregistered > 0 && (
        <p>
          <b className="text-ink">{formatNumber(row.unregistered)} orang belum dikenal.</b> Proyeksi{" "}
          {formatNumber(row.outOf)}, terdaftar {formatNumber(known)}.{" "}
          {mayRegister && (
            <Link href="/orang/baru" className="link">
              Daftarkan orang
            </Link>
          )}
        </p>
      )}
      {row.unregistered !== null && row.unregistered < 0 && (
        <p>
          Terdaftar {formatNumber(known)}, proyeksi {formatNumber(row.outOf)}: periksa sasaran.
        </p>
      )}
      {question.basis === "RIIL" && !!row.stillPregnant && (
        <p>Masih hamil: {formatNumber(row.stillPregnant)}, belum dihitung terlewat.</p>
      )}
      {names?.outside.map(({ words }) => (
        <p key={words}>{words}</p>
      ))}
    </>
  );
}
