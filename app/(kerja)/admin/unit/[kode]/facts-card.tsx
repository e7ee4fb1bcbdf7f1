import type { ReactNode } from "react";
import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import { unitHref } from "#components/unit/unit-state";
import { ACCOUNTS } from "#lib/account/addresses";
import { fullName } from "#lib/area/labels";
import { formatHeads, formatMonth } from "#lib/format";
import type { UnitPage } from "#lib/unit/queries";

/** What is known of the unit: numbers only, since an admin sees no names. */
export function FactsCard({ page: { unit, parent, residents, accounts } }: { page: UnitPage }) {
  const people = [...residents.values()].reduce((sum, count) => sum + count, 0);
  const livedIn = ["POSYANDU", "TANPA_POSYANDU", "DESA"].includes(unit.kind);
  return (
    <Card title="Unit ini">
      <dl className="grid grid-cols-[9rem_1fr] gap-x-3 gap-y-1.5">
        <Fact term="Nama">{unit.name}</Fact>
        {parent && (
          <Fact term="Bagian dari">
            <Link href={unitHref(parent)} className="link">
              {fullName(parent)}
            </Link>
          </Fact>
        )}
        <Fact term="Buka mulai">{formatMonth(unit.since)}</Fact>
        {unit.until && <Fact term="Tutup mulai">{formatMonth(unit.until)}</Fact>}
        {livedIn && <Fact term="Warga terdaftar">{formatHeads(people)}</Fact>}
        <Fact term="Akun aktif">
          {accounts > 0 ? (
            <Link href={ACCOUNTS.href({ text: unit.name })} className="link">
              {accounts} akun
            </Link>
          ) : (
            "tidak ada"
          )}
        </Fact>
      </dl>
    </Card>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-2">{term}</dt>
      <dd className="font-semibold">{children}</dd>
    </>
  );
}
