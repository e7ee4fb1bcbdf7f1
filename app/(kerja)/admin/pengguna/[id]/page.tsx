import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccountState } from "#components/account/account-state";
import { lastSeen } from "#components/account/account-table";
import { Page } from "#components/shell/page";
import { Breadcrumb } from "#components/ui/breadcrumb";
import { Card, Columns } from "#components/ui/card";
import { ROLE_LABELS } from "#lib/access/labels";
import { pageActor } from "#lib/access/page-actor";
import { findAccount, listDesaChoices, listUnitsFor } from "#lib/account/queries";
import { formatInstant } from "#lib/format";
import { unitOptions } from "../unit-options";
import { ChangeAccountForm } from "./change-account-form";
import { RemoveCodeForm } from "./remove-code-form";
import { ResetPasswordForm } from "./reset-password-form";
import { SwitchAccountForm } from "./switch-account-form";

export const metadata: Metadata = { title: "Akun pengguna" };

export default async function AccountPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await pageActor("account:manage");
  const account = await findAccount(actor, (await params).id);
  if (!account) notFound();
  const { id, role } = account;
  const [factor] = account.factors;
  return (
    <Page
      title={account.name}
      subtitle={
        <>
          {ROLE_LABELS[role]}, nama pengguna {account.username}. Terakhir dipakai:{" "}
          {lastSeen(account, actor.timeZone)}. <AccountState account={account} />
        </>
      }
      path={<Breadcrumb steps={[{ label: "Pengguna", href: "/admin/pengguna" }]} current={account.name} />}
      back={{ href: "/admin/pengguna", label: "Akun" }}
    >
      <Columns>
        <Card title="Nama dan wilayah">
          <ChangeAccountForm
            account={{ id, role, name: account.name }}
            units={unitOptions(await listUnitsFor(actor, role))}
            desa={role === "PUSTU" ? await listDesaChoices(actor) : []}
            now={{
              unitId: account.unit.id,
              klaster: account.klaster,
              desa: account.reaches.map(({ unit }) => unit.id),
            }}
          />
        </Card>
        <div className="grid gap-3.5">
          <Card title="Kata sandi">
            <ResetPasswordForm id={id} />
          </Card>
          <Card title="Kode masuk">
            <RemoveCodeForm id={id} since={factor ? formatInstant(factor.since, actor.timeZone) : null} />
          </Card>
          <Card title={account.disabledAt ? "Aktifkan lagi" : "Nonaktifkan"}>
            <SwitchAccountForm id={id} disabled={account.disabledAt !== null} />
          </Card>
        </div>
      </Columns>
    </Page>
  );
}
