import type { Metadata } from "next";
import { AccountTable } from "#components/account/account-table";
import { FilterForm } from "#components/form/filter-form";
import { Page } from "#components/shell/page";
import { LinkButton } from "#components/ui/button";
import { Card } from "#components/ui/card";
import { SelectField, TextField } from "#components/ui/inputs";
import { Pager } from "#components/ui/pager";
import { Empty } from "#components/ui/states";
import { ROLE_LABELS } from "#lib/access/labels";
import { pageActor } from "#lib/access/page-actor";
import { ACCOUNTS } from "#lib/account/addresses";
import { STATE_LABELS } from "#lib/account/labels";
import { ACCOUNT_PAGE, listAccounts } from "#lib/account/queries";
import { rolesBelow } from "#lib/account/rank";
import type { Query } from "#lib/address/address";

export const metadata: Metadata = { title: "Pengguna" };

export default async function AccountsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await pageActor("account:manage");
  const asked = ACCOUNTS.read(await searchParams);
  const { page, ...filter } = asked;
  const { accounts, total, unitNames } = await listAccounts(actor, filter, page);
  const first = (page - 1) * ACCOUNT_PAGE + 1;
  return (
    <Page
      title="Pengguna"
      subtitle="Yang lupa kata sandi dibantu dari sini, satu tingkat di atasnya."
      back={{ href: "/", label: "Pengguna" }}
      actions={
        <LinkButton href="/admin/pengguna/baru" variant="filled">
          Tambah akun
        </LinkButton>
      }
    >
      <FilterForm path={ACCOUNTS.path} cleared={ACCOUNTS.sent(filter).length === 0}>
        <TextField
          name={ACCOUNTS.names.text}
          label="Cari nama atau unit"
          type="search"
          defaultValue={filter.text ?? ""}
        />
        <SelectField
          name={ACCOUNTS.names.role}
          label="Peran"
          placeholder="Semua peran"
          defaultValue={filter.role ?? ""}
          options={rolesBelow(actor.role).map((role) => ({ value: role, label: ROLE_LABELS[role] }))}
        />
        <SelectField
          name={ACCOUNTS.names.state}
          label="Keadaan"
          placeholder="Semua keadaan"
          defaultValue={filter.state ?? ""}
          options={Object.entries(STATE_LABELS).map(([value, label]) => ({ value, label }))}
        />
      </FilterForm>
      <Card flush>
        {accounts.length > 0 ? (
          <AccountTable accounts={accounts} unitNames={unitNames} timeZone={actor.timeZone} />
        ) : (
          <Empty>Tidak ada akun yang cocok.</Empty>
        )}
      </Card>
      {total > ACCOUNT_PAGE && (
        <Pager
          from={first}
          to={first + accounts.length - 1}
          total={total}
          noun="akun"
          previous={page > 1 ? ACCOUNTS.href({ ...filter, page: page - 1 }) : undefined}
          next={
            first + accounts.length - 1 < total ? ACCOUNTS.href({ ...filter, page: page + 1 }) : undefined
          }
        />
      )}
    </Page>
  );
}
