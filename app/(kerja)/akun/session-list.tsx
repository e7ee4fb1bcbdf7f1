"use client";

import { useActionState } from "react";
import { TypedBy } from "#components/form/typed-by";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { IDLE } from "#lib/action/result";
import { endSessionAction } from "./actions";

type SignedIn = { id: string; current: boolean; startedAt: string; seenAt: string };

export function SessionList({ sessions }: { sessions: readonly SignedIn[] }) {
  const [result, action] = useActionState(endSessionAction, IDLE);
  return (
    <>
      {result.status === "refused" && <Notice tone="danger" live title={result.message} />}
      <ul className="grid gap-2.5">
        {sessions.map(({ id, current, startedAt, seenAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-2">
            <span>
              <b className="block font-semibold">{current ? "Perangkat ini" : "Perangkat lain"}</b>
              <span className="text-ink-2">
                Masuk {startedAt}, terakhir dipakai {seenAt}
              </span>
            </span>
            {!current && (
              <form action={action}>
                <TypedBy />
                <input type="hidden" name="id" value={id} />
                <SubmitButton variant="outlined" size="control" pendingLabel="Mengeluarkan…">
                  Keluarkan
                </SubmitButton>
              </form>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
