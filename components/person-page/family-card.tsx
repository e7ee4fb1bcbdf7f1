import type { ReactNode } from "react";
import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import { formatDay, formatMonth } from "#lib/format";
import { REGISTER } from "#lib/page/person/addresses";
import type { ConsentState } from "#lib/page/person/consents";
import type { FilePerson, FileRelative, FileResidence } from "#lib/page/person/file";
import { completedYears, type Day } from "#lib/period/day";
import { agedWords } from "#lib/person/estimated-birth";

const YOUNGEST_MOTHER = 10;

/** The mother, the children, the family card. */
export function FamilyCard({
  person: { id, sex, bornOn, mother, hasKk, phone },
  offspring,
  today,
  mayRegister,
  calling,
  compare,
}: {
  person: FilePerson;
  offspring: readonly FileRelative[];
  today: Day;
  mayRegister: boolean;
  /** Whether the person agreed to be telephoned. */
  calling: ConsentState;
  /** The form that compares a card with what is kept. */
  compare: ReactNode;
}) {
  const mayBeMother = mayRegister && sex === "P" && completedYears(bornOn, today) >= YOUNGEST_MOTHER;
  return (
    <Card title="Keluarga">
      <dl className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3 gap-y-1.5">
        <dt className="text-ink-2">Ibu</dt>
        <dd>
          {mother?.id ? (
            <Open href={`/orang/${mother.id}`}>{mother.name}</Open>
          ) : (
            (mother?.name ?? "tidak tercatat")
          )}
        </dd>
        <dt className="text-ink-2">Nomor KK</dt>
        <dd>{hasKk ? "tercatat" : "tidak tercatat"}</dd>
        <dt className="text-ink-2">Telepon</dt>
        <dd>{phone ? <Phone number={phone} calling={calling} /> : "tidak tercatat"}</dd>
        {offspring.length > 0 && <dt className="text-ink-2">Anak</dt>}
        {offspring.length > 0 && (
          <dd>
            <ul className="grid gap-1">
              {offspring.map((child) => (
                <li key={child.id}>
                  <Open href={`/orang/${child.id}`}>{child.name}</Open>
                  <span className="text-ink-2">
                    {" "}
                    {child.sex},{" "}
                    {child.diedOn ? `meninggal ${formatDay(child.diedOn)}` : agedWords(child, today)}
                  </span>
                </li>
              ))}
            </ul>
          </dd>
        )}
      </dl>
      {mayBeMother && (
        <p className="mt-2.5">
          <Link href={REGISTER.href({ mother: id })} className="link font-semibold">
            Daftarkan anaknya
          </Link>
        </p>
      )}
      <div className="mt-2.5">{compare}</div>
    </Card>
  );
}

/** Where the person lived from which month on, the present home first. */
export function ResidenceCard({ residences }: { residences: readonly FileResidence[] }) {
  return (
    <Card title="Tempat tinggal">
      <ol className="grid gap-1.5">
        {residences.toReversed().map(({ since, homeName, desaName, note }) => (
          <li key={since}>
            <b className="font-semibold">{homeName ?? "Luar kabupaten"}</b>
            {desaName && `, ${desaName}`}
            <span className="block text-label text-ink-2">
              sejak {formatMonth(since)}
              {note && ` · ${note}`}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** A tap calls only whoever agreed to it. */
function Phone({ number, calling }: { number: string; calling: ConsentState }) {
  if (calling === "GIVEN")
    return (
      <a href={`tel:${number}`} className="link font-semibold">
        {number}
      </a>
    );
  return (
    <>
      {number}{" "}
      <span
        className={`block text-label ${calling === "REFUSED" ? "font-semibold text-jelek" : "text-ink-2"}`}
      >
        {calling === "REFUSED" ? "Jangan ditelepon: tidak disetujui." : "Tanyakan dahulu sebelum menelepon."}
      </span>
    </>
  );
}

function Open({ href, children }: { href: string; children: string }) {
  return (
    <Link href={href} className="link font-semibold">
      {children}
    </Link>
  );
}
