"use client";

import { ActionForm } from "#components/form/action-form";
import { HomeField } from "#components/person-form/home-field";
import { DayField } from "#components/ui/day-field";
import type { HomeGroup } from "#lib/page/registration/homes";
import type { Day } from "#lib/period/day";
import { bringBackAction } from "../actions";

export function BringBackForm({
  personId,
  groups,
  today,
}: {
  personId: string;
  groups: readonly HomeGroup[];
  today: Day;
}) {
  return (
    <ActionForm
      action={bringBackAction}
      id="kembali"
      about={personId}
      submit="Catat kembali"
      look="outlined"
      done={() => null}
    >
      {(at) => (
        <>
          <input type="hidden" name="person_id" value={personId} />
          <DayField {...at("moved_on")} label="Tanggal kembali" max={today} near />
          <HomeField at={at} groups={groups} initial={null} />
        </>
      )}
    </ActionForm>
  );
}
