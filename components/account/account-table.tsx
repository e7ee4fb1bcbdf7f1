import { AccountState } from "#components/account/account-state";
import { Link } from "#components/ui/link";
import { Head, RowHead, Table, Td, Th } from "#components/ui/table";
import { KLASTER_LABELS, ROLE_LABELS } from "#lib/access/labels";
import type { AccountRow } from "#lib/account/queries";
import { formatInstant } from "#lib/format";

export function AccountTable({
  accounts,
  unitNames,
  timeZone,
}: {
  accounts: readonly AccountRow[];
  unitNames: ReadonlyMap<string, string>;
  timeZone: string;
}) {
  return (
    <Table caption="Akun di tingkat bawah Anda" stack>
      <Head>
        <Th>Nama</Th>
        <Th>Peran</Th>
        <Th>Unit</Th>
        <Th>Terakhir dipakai</Th>
        <Th>Keadaan</Th>
      </Head>
      <tbody>
        {accounts.map((account) => (
          <tr key={account.id}>
            <RowHead note={account.username}>
              <Link href={`/admin/pengguna/${account.id}`} className="link">
                {account.name}
              </Link>
            </RowHead>
            <Td label="Peran">
              {ROLE_LABELS[account.role]}
              {account.klaster && `: ${KLASTER_LABELS[account.klaster]}`}
            </Td>
            <Td label="Unit">
              {unitNames.get(account.unit.id) ?? account.unit.name}
              {account.reaches.length > 0 &&
                ` (${account.reaches.map(({ unit }) => unitNames.get(unit.id) ?? unit.name).join(", ")})`}
            </Td>
            <Td label="Terakhir dipakai">{lastSeen(account, timeZone)}</Td>
            <Td corner>
              <AccountState account={account} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

export function lastSeen({ sessions: [latest] }: Pick<AccountRow, "sessions">, timeZone: string): string {
  return latest ? formatInstant(latest.lastSeenAt, timeZone) : "belum pernah";
}
