import { Link } from "#components/ui/link";
import { Head, RowHead, Table, Td, Th } from "#components/ui/table";
import { formatNumber } from "#lib/format";
import type { AccountLine } from "#lib/page/audit/read-audit-page";

/** What each account did; the number of its pages of persons first among what is asked after. */
export function AccountsTable({
  accounts,
  hrefOf,
}: {
  accounts: readonly AccountLine[];
  /** The rows of this account; null for what has none. */
  hrefOf: (actorId: string) => string;
}) {
  return (
    <Table caption="Akun, yang paling banyak membuka nama di atas" stack>
      <Head>
        <Th>Akun</Th>
        <Th numeric>Daftar nama</Th>
        <Th numeric>Pencarian</Th>
        <Th numeric>Halaman orang</Th>
        <Th numeric>Tindakan lain</Th>
        <Th>Terakhir</Th>
      </Head>
      <tbody>
        {accounts.map(({ actorId, who, where, lists, searches, files, others, last }) => (
          <tr key={actorId ?? who}>
            <RowHead note={where}>
              {actorId ? (
                <Link href={hrefOf(actorId)} className="link">
                  {who}
                </Link>
              ) : (
                who
              )}
            </RowHead>
            <Td numeric label="Daftar nama">
              {formatNumber(lists)}
            </Td>
            <Td numeric label="Pencarian">
              {formatNumber(searches)}
            </Td>
            <Td numeric label="Halaman orang">
              {formatNumber(files)}
            </Td>
            <Td numeric label="Tindakan lain">
              {formatNumber(others)}
            </Td>
            <Td label="Terakhir">
              <span className="whitespace-nowrap text-ink-2">{last}</span>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
