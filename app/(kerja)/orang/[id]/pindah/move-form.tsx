"use client";

import { ActionForm } from "#components/form/action-form";
import { ChoiceField, ToggleRow } from "#components/ui/choice";
import { DayField } from "#components/ui/day-field";
import { TextField } from "#components/ui/inputs";
import { type ActionResult, valueIn } from "#lib/action/result";
import { moveDayHint } from "#lib/page/person/move-words";
import type { Day } from "#lib/period/day";
import { movePersonAction } from "../actions";

export function MoveForm({
  personId,
  today,
  homes,
  outside,
}: {
  personId: string;
  today: Day;
  /** Of the desa that was chosen; null = out of the kabupaten. */
  homes: readonly { id: string; label: string }[] | null;
  /** What the form sends for out of the kabupaten. */
  outside: string;
}) {
  return (
    <ActionForm
      action={movePersonAction}
      id="pindah"
      about={personId}
      submit="Simpan pindah"
      done={() => null}
    >
      {(at, result) => (
        <>
          <input type="hidden" name="person_id" value={personId} />
          {homes ? <Homes homes={homes} {...at("to")} /> : <input type="hidden" name="to" value={outside} />}
          <DayField
            {...at("moved_on")}
            label="Tanggal pindah"
            hint={moveDayHint(homes ? "WITHIN" : "OUTSIDE")}
            max={today}
            near
          />
          {isAsked(result) && (
            <ToggleRow
              name="sure"
              value={valueIn(result, "moved_on") ?? ""}
              label="Tanggal pindahnya benar"
              on="YA"
              danger={false}
            />
          )}
          <TextField
            {...at("note")}
            label={homes ? "Catatan" : "Kota atau kabupaten tujuan"}
            qualifier="boleh kosong"
            autoComplete="off"
            maxLength={200}
          />
        </>
      )}
    </ActionForm>
  );
}

/** Services recorded since would leave these numbers: is the year right? */
function isAsked(result: ActionResult<unknown>): boolean {
  return result.status === "refused" && result.code === "MOVED_BEFORE_RECORD";
}

type Wired = { name: string; id: string; error: string | undefined; defaultValue: string };

function Homes({ homes, ...wired }: { homes: readonly { id: string; label: string }[] } & Wired) {
  const choices = homes.map(({ id: value, label }) => ({ value, label }));
  return <ChoiceField {...wired} legend="Posyandu" columns={3} choices={choices} />;
}
