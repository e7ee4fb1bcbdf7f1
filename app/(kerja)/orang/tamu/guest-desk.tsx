"use client";

import { ServiceFormView } from "#components/service-form/service-form";
import { type Sending, useSending } from "#components/service-form/use-sending";
import { valueIn } from "#lib/action/result";
import type { FormSetting } from "#lib/entry/form-view";
import type { GuestStep } from "#lib/entry/guest-desk";
import { SERVED_ON_ENTRY } from "#lib/form/fields";
import type { Day } from "#lib/period/day";
import { ageWords } from "#lib/person/age-words";
import { SERVICES } from "#lib/programme/catalogue";
import type { ServiceDefinition } from "#lib/service/definition";
import { PLACE_LABELS } from "#lib/service/labels";
import { guestAction } from "./actions";
import { GuestSearch } from "./guest-search";
import { type GuestForm, guestFormIn } from "./guest-steps";

type DeskProps = { account: string; kader: boolean; place: string; today: Day };

/** A guest's service: found, chosen, filled. Nothing of it stands in an address; the draft holds no NIK and no birth date. */
export function GuestDesk(props: DeskProps) {
  const sending = useSending(guestAction, null);
  const form = guestFormIn(sending.result);
  if (!form) return <GuestSearch sending={sending} today={props.today} />;
  return <GuestService key={form.id} {...props} form={form} sending={sending} />;
}

function GuestService({
  form: { guest, kind, id, proof, bornOn, day },
  sending,
  account,
  kader,
  place,
  today,
}: DeskProps & { form: GuestForm; sending: Sending<GuestStep> }) {
  const { label, places }: ServiceDefinition = SERVICES[kind];
  const setting: FormSetting = { kind, sex: guest.sex, bornOn, kader, today, previous: [], pregnancy: null };
  const own = places.find((one) => one === place) ?? places[0] ?? "LAIN";
  return (
    <ServiceFormView
      setting={setting}
      sending={sending}
      account={account}
      draftName={`tamu:${day ?? today}`}
      id={valueIn(sending.result, "id") ?? id}
      start={{ [SERVED_ON_ENTRY]: day ?? today, place: own }}
      hidden={{
        langkah: "simpan",
        person_id: guest.id,
        guest_proof: proof,
        guest_born_on: bornOn,
        guest_name: guest.maskedName,
        guest_sex: guest.sex,
      }}
      places={places.map((value) => ({ value, label: PLACE_LABELS[value] }))}
      head={{
        title: (
          <>
            <span className="max-desk:hidden">{label}: </span>
            {guest.maskedName}
          </>
        ),
        subtitle: `Tamu · ${ageWords(bornOn, day ?? today)} · dihitung di tempat tinggalnya, riwayat tidak ditampilkan`,
        back: { href: "/orang/tamu", label },
      }}
      address="/orang/tamu"
    />
  );
}
