import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import { signedInActor } from "#lib/access/authorize";
import { findPlace, listDesaServedBy, listPosyanduOf, listPuskesmas } from "#lib/account/places";
import type { Query } from "#lib/address/address";
import { POSYANDU_SIGN_IN, SIGN_IN } from "#lib/address/sign-in";
import { PlaceList } from "./place-list";
import { PosyanduForm } from "./posyandu-form";

export const metadata: Metadata = { title: "Masuk posyandu" };

type Chosen = ReturnType<typeof POSYANDU_SIGN_IN.read>;

/** Puskesmas, desa, posyandu, password: each step a page of links, so that it works on any phone. */
export default async function PosyanduSignInPage({ searchParams }: { searchParams: Promise<Query> }) {
  const chosen = POSYANDU_SIGN_IN.read(await searchParams);
  const next = chosen.back;
  if (await signedInActor()) redirect(next ?? "/");
  return (
    <div className="grid gap-4">
      <h1 className="text-title">Masuk posyandu</h1>
      <Step {...chosen} />
      <p>
        <Link href={SIGN_IN.href({ back: next })} className="link inline-block py-1 font-semibold">
          Masuk dengan nama pengguna
        </Link>
      </p>
    </div>
  );
}

async function Step({ puskesmas, desa, posyandu, back }: Chosen) {
  const hrefOf = (choice: Partial<Chosen>) => POSYANDU_SIGN_IN.href({ ...choice, back });
  const place = await findPlace(posyandu ?? desa ?? puskesmas ?? "");
  if (place && posyandu) {
    return (
      <Card title={place.name}>
        <PosyanduForm code={place.code} next={back} />
      </Card>
    );
  }
  if (place && desa) {
    const found = await listPosyanduOf(desa);
    return (
      <PlaceList
        title={`Posyandu di ${place.name}`}
        step={3}
        places={found}
        hrefOf={(code) => hrefOf({ posyandu: code })}
      />
    );
  }
  if (place && puskesmas) {
    const found = await listDesaServedBy(puskesmas);
    return (
      <PlaceList
        title={`Desa wilayah ${place.name}`}
        step={2}
        places={found}
        hrefOf={(code) => hrefOf({ desa: code })}
      />
    );
  }
  return (
    <PlaceList
      title="Puskesmas"
      step={1}
      places={await listPuskesmas()}
      hrefOf={(code) => hrefOf({ puskesmas: code })}
    />
  );
}
