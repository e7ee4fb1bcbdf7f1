"use client";

import { ActionForm } from "#components/form/action-form";
import { mergePeopleAction } from "../actions";

export function KeepForm({
  winner,
  loserId,
  letter,
}: {
  winner: { id: string; name: string };
  loserId: string;
  letter: string;
}) {
  return (
    <ActionForm
      action={mergePeopleAction}
      id={`pertahankan-${letter}`}
      about={loserId}
      submit={`Pertahankan data ${letter}: ${winner.name}`}
      pendingLabel="Menggabungkan…"
      look="outlined"
      done={() => null}
    >
      {() => (
        <>
          <input type="hidden" name="winner_id" value={winner.id} />
          <input type="hidden" name="loser_id" value={loserId} />
        </>
      )}
    </ActionForm>
  );
}
