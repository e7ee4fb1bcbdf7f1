import type { Metadata } from "next";
import { Page } from "#components/shell/page";
import { Breadcrumb } from "#components/ui/breadcrumb";
import { Card } from "#components/ui/card";
import { FilterPills } from "#components/ui/segmented";
import { ROLE_LABELS } from "#lib/access/labels";
import { pageActor } from "#lib/access/page-actor";
import { meaningsOf } from "#lib/access/permissions";
import { NEW_ACCOUNT } from "#lib/account/addresses";
import { listDesaChoices, listUnitsFor } from "#lib/account/queries";
import { rolesBelow } from "#lib/account/rank";
import type { Query } from "#lib/address/address";
import { unitOptions } from "../unit-options";
import { NewAccountForm } from "./new-account-form";

export const metadata: Metadata = { title: "Akun baru" };

/** First the role, then what that role needs: two steps that need no script. */
export default async function NewAccountPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await pageActor("account:manage");
  const roles = rolesBelow(actor.role);
  const asked = NEW_ACCOUNT.read(await searchParams);
  const only = roles.length === 1 ? roles[0] : undefined;
  const role = roles.find((one) => one === asked.role) ?? only;
  return (
    <Page
      title="Akun baru"
      subtitle="Kata sandi awal dibuat sendiri dan ditampilkan sekali sesudah disimpan."
      path={<Breadcrumb steps={[{ label: "Pengguna", href: "/admin/pengguna" }]} current="Akun baru" />}
      back={{ href: "/admin/pengguna", label: "Akun baru" }}
    >
      <FilterPills
        label="Peran akun baru"
        segments={roles.map((one) => ({
          label: ROLE_LABELS[one],
          href: NEW_ACCOUNT.href({ role: one }),
          current: one === role,
        }))}
      />
      {role ? (
        <Card title={ROLE_LABELS[role]}>
          <NewAccountForm
            key={role}
            role={role}
            units={unitOptions(await listUnitsFor(actor, role))}
            desa={role === "PUSTU" ? await listDesaChoices(actor) : []}
          />
          <details className="mt-4">
            <summary className="link">Yang dapat dilakukan peran ini</summary>
            <ul className="mt-1 grid list-disc gap-0.5 pl-5">
              {meaningsOf(role).map((means) => (
                <li key={means}>{means}</li>
              ))}
            </ul>
          </details>
        </Card>
      ) : (
        <p className="text-ink-2">Pilih dahulu perannya.</p>
      )}
    </Page>
  );
}
