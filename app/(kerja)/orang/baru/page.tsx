import type { Metadata } from "next";
import { Page } from "#components/shell/page";
import { can } from "#lib/access/actor";
import { pageActor } from "#lib/access/page-actor";
import { readAreaToday } from "#lib/access/read-area-today";
import type { Query } from "#lib/address/address";
import { readCountedYears } from "#lib/entry/read-past-months";
import { newRecordId } from "#lib/entry/record-id";
import { REGISTER } from "#lib/page/person/addresses";
import { homeGroups } from "#lib/page/registration/homes";
import { readTyped, typedAs } from "#lib/page/search/typed-search";
import { dayOf } from "#lib/period/day";
import { bornWords } from "#lib/person/estimated-birth";
import { findPerson } from "#lib/person/queries";
import { RegistrationForm } from "./registration-form";

export const metadata: Metadata = { title: "Daftarkan orang baru" };

type Props = { searchParams: Promise<Query> };

export default async function RegisterPage({ searchParams }: Props) {
  const actor = await pageActor("person:register");
  const asked = REGISTER.read(await searchParams);
  const tree = await readAreaToday(actor);
  const mother = asked.mother && can(actor, "person:read") ? await findPerson(actor, asked.mother) : null;
  const typed = typedAs(await readTyped());
  const own = actor.role === "KADER" ? actor.unitId : null;
  return (
    <Page
      title="Daftarkan orang baru"
      subtitle="Cari dahulu: satu orang cukup terdaftar satu kali, di mana pun ia dilayani."
      back={{ href: "/orang", label: "Daftarkan orang" }}
    >
      <RegistrationForm
        id={newRecordId()}
        groups={homeGroups(tree, actor.homes)}
        years={await readCountedYears(actor)}
        start={{
          ...typed,
          homeId: mother?.home?.id ?? own,
          dusun: mother?.dusun ?? null,
          rt: mother?.rt ?? null,
        }}
        mother={
          mother?.sex === "P"
            ? {
                id: mother.id,
                name: mother.name,
                note: `lahir ${bornWords({ ...mother, bornOn: dayOf(mother.bornOn) })}`,
              }
            : null
        }
      />
    </Page>
  );
}
