"use client";

import { ActionForm } from "#components/form/action-form";
import { DayField } from "#components/ui/day-field";
import type { Day } from "#lib/period/day";
import { recordDeathAction } from "../actions";

export function DeathForm({ personId, name, today }: { personId: string; name: string; today: Day }) {
  return (
    <ActionForm
      action={recordDeathAction}
      id="kematian"
      about={personId}
      submit={`Catat kematian ${name}`}
      look="danger"
      done={() => null}
    >
      {(at) => (
        <>
          <input type="hidden" name="person_id" value={personId} />
          <DayField {...at("died_on")} label="Tanggal meninggal" max={today} near />
        </>
      )}
    </ActionForm>
  );
}
