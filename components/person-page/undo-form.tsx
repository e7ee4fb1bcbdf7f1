"use client";

import { useActionState } from "react";
import { TypedBy } from "#components/form/typed-by";
import { SubmitButton } from "#components/ui/submit-button";
import { useHere } from "#components/ui/use-here";
import { type ActionResult, IDLE } from "#lib/action/result";

type UndoAction<Data> = (previous: ActionResult<Data>, form: FormData) => Promise<ActionResult<Data>>;

/** One tap that takes back what has just been done, and leads back to the page it was tapped on. */
export function UndoForm<Data>({
  entries,
  action,
  label = "Urungkan",
}: {
  /** What is sent: which change it is. */
  entries: Readonly<Record<string, string>>;
  action: UndoAction<Data>;
  label?: "Urungkan" | "Kembalikan";
}) {
  const [result, send] = useActionState<ActionResult<Data>, FormData>(action, IDLE);
  const here = useHere();
  return (
    <form action={send}>
      <TypedBy />
      {Object.entries(entries).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="dari" value={here} />
      {result.status === "refused" && <p role="alert">{result.message}</p>}
      <SubmitButton
        variant="plain"
        size="control"
        pendingLabel={label === "Urungkan" ? "Mengurungkan…" : "Mengembalikan…"}
      >
        {label}
      </SubmitButton>
    </form>
  );
}
