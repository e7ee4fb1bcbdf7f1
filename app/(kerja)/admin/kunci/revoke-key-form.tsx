"use client";

import { ActionForm } from "#components/form/action-form";
import { revokeKeyAction } from "./actions";

export function RevokeKeyForm({ id, name }: { id: string; name: string }) {
  return (
    <ActionForm
      action={revokeKeyAction}
      id={`cabut-${id}`}
      about={null}
      behind={
        <>
          Cabut<span className="sr-only"> {name}</span>
        </>
      }
      behindLook="link min-h-11 content-center desk:min-h-7"
      submit="Cabut kunci"
      pendingLabel="Mencabut…"
      look="danger"
      done={() => <p role="status">Sudah dicabut.</p>}
    >
      {() => (
        <>
          <input type="hidden" name="id" value={id} />
          <p>Program yang memakainya langsung berhenti membaca. Tidak dapat dikembalikan.</p>
        </>
      )}
    </ActionForm>
  );
}
