import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import { signedInActor } from "#lib/access/authorize";
import { findPlace, listDesaServedBy, listPosyanduOf, listPuskesmas } from "#lib/account/places";
import { PlaceList } from "./place-list";
import { PosyanduForm } from "./posyandu-form";

export const metadata: Metadata = { title: "Masuk posyandu" };

type Chosen = { puskesmas?: string; desa?: string; posyandu?: string };

/** Puskesmas, desa, posyandu, password: each step a page of links, so that it works on any phone. */
export default async function PosyanduSignInPage({ searchParams }: { searchParams: Promise<Chosen> }) {
  if (await signedInActor()) redirect("/");
  const chosen = await searchParams;
  return (
    <div className="grid gap-4">
      <h1 className="text-title">Masuk posyandu</h1>
      <Step {...chosen} />
      <p>
        <Link href="/masuk" className="link inline-block py-1 font-semibold">
          Masuk dengan nama pengguna
        </Link>
      </p>
    </div>
  );
}

async function Step({ puskesmas, desa, posyandu }: Chosen) {
  const here = "/masuk/posyandu";
  const place = await findPlace(posyandu ?? desa ?? puskesmas ?? "");
  if (place && posyandu) {
    return (
      <Card title={place.name}>
        <PosyanduForm code={place.code} />
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
        hrefOf={(code) => `${here}?posyandu=${code}`}
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
        hrefOf={(code) => `${here}?desa=${code}`}
      />
    );
  }
  return (
    <PlaceList
      title="Puskesmas"
      step={1}
      places={await listPuskesmas()}
      hrefOf={(code) => `${here}?puskesmas=${code}`}
    />
  );
}
