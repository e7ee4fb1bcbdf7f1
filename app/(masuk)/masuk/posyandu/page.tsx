import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import { signedInActor } from "#lib/access/authorize";
import { ownAddress, signInAddress } from "#lib/access/own-address";
import { findPlace, listDesaServedBy, listPosyanduOf, listPuskesmas } from "#lib/account/places";
import { PlaceList } from "./place-list";
import { PosyanduForm } from "./posyandu-form";

export const metadata: Metadata = { title: "Masuk posyandu" };

type Chosen = { puskesmas?: string; desa?: string; posyandu?: string; lanjut?: string };

/** Puskesmas, desa, posyandu, password: each step a page of links, so that it works on any phone. */
export default async function PosyanduSignInPage({ searchParams }: { searchParams: Promise<Chosen> }) {
  const chosen = await searchParams;
  const next = ownAddress(chosen.lanjut);
  if (await signedInActor()) redirect(next ?? "/");
  return (
    <div className="grid gap-4">
      <h1 className="text-title">Masuk posyandu</h1>
      <Step {...chosen} next={next} />
      <p>
        <Link href={signInAddress(next)} className="link inline-block py-1 font-semibold">
          Masuk dengan nama pengguna
        </Link>
      </p>
    </div>
  );
}

async function Step({ puskesmas, desa, posyandu, next }: Chosen & { next: string | null }) {
  const hrefOf = (choice: Record<string, string>) =>
    `/masuk/posyandu?${new URLSearchParams({ ...choice, ...(next && { lanjut: next }) })}`;
  const place = await findPlace(posyandu ?? desa ?? puskesmas ?? "");
  if (place && posyandu) {
    return (
      <Card title={place.name}>
        <PosyanduForm code={place.code} next={next} />
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
