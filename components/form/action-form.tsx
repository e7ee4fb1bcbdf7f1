"use client";

import { type ReactNode, useActionState } from "react";
import { DraftNotices } from "#components/form/draft-notices";
import { TypedBy } from "#components/form/typed-by";
import { useFormDraft } from "#components/form/use-form-draft";
import { Disclosure } from "#components/ui/disclosure";
import { ErrorSummary } from "#components/ui/error-summary";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { type ActionResult, type FormValues, IDLE, problemIn, valueIn, valuesIn } from "#lib/action/result";

type Action<Data> = (previous: ActionResult<Data>, form: FormData) => Promise<ActionResult<Data>>;

/** What a field of this form is wired with: its name, what was typed and what is wrong with it. */
export type At = {
  (
    name: string,
    initial?: string | null,
  ): { name: string; id: string; error: string | undefined; defaultValue: string };
  /** All typed values of a repeated entry; null before the first answer. */
  list: (name: string) => readonly string[] | null;
};

/** A whole form: works before JavaScript, keeps what was typed, says what is wrong beside the field and on top. */
export function ActionForm<Data>({
  action,
  id,
  submit,
  pendingLabel,
  look = "filled",
  wide = false,
  behind,
  about,
  done,
  children,
}: {
  action: Action<Data>;
  /** Of this form on its page: ids of fields begin with it. */
  id: string;
  submit: string;
  pendingLabel?: string;
  look?: "filled" | "outlined" | "danger";
  /** Fields beside each other on a desk. */
  wide?: boolean;
  /** A button that opens the form in place; it stays open with the answer in it. */
  behind?: string;
  /** Whom it is about: what is typed is kept on this device until it is saved, for a form that then leads away. */
  about?: string;
  /** What to say once it is saved. */
  done: (data: Data) => ReactNode;
  children: (at: At, result: ActionResult<Data>) => ReactNode;
}) {
  const [result, send] = useActionState<ActionResult<Data>, FormData>(action, IDLE);
  const draft = useFormDraft({ name: id, id: about ?? "", version: 1, result });
  const at = wiring(id, result, about ? draft.values : null);
  const form = (
    <form
      key={about && draft.drawn}
      action={send}
      className="grid gap-3.5"
      noValidate
      {...(about && draft.handlers)}
    >
      <TypedBy />
      {result.status === "done" && done(result.data)}
      {about ? (
        <DraftNotices
          result={result}
          restored={draft.restored}
          onDiscard={draft.discard}
          address={draft.path}
        />
      ) : (
        result.status === "refused" && !result.field && <Notice tone="danger" live title={result.message} />
      )}
      <ErrorSummary errors={errorsOf(id, result)} />
      <div
        className={`grid gap-3.5 ${wide ? "desk:grid-cols-[repeat(auto-fit,minmax(min(14rem,100%),1fr))]" : ""}`}
      >
        {children(at, result)}
      </div>
      <div>
        <SubmitButton size="form" variant={look} {...(pendingLabel && { pendingLabel })}>
          {submit}
        </SubmitButton>
      </div>
    </form>
  );
  if (!behind) return form;
  return (
    <Disclosure label={behind} open={result.status !== "idle"}>
      {form}
    </Disclosure>
  );
}

function wiring(id: string, result: ActionResult<unknown>, kept: FormValues | null): At {
  const at = (name: string, initial?: string | null) => ({
    name,
    id: `${id}-${name}`,
    error: problemIn(result, name),
    defaultValue: valueIn(result, name) ?? textIn(kept, name) ?? initial ?? "",
  });
  const list = (name: string) => {
    if (!("values" in result)) return null;
    const typed = valuesIn(result)[name] ?? [];
    return typeof typed === "string" ? [typed] : typed;
  };
  return Object.assign(at, { list });
}

function textIn(kept: FormValues | null, name: string): string | undefined {
  const value = kept?.[name];
  return typeof value === "string" ? value : value?.[0];
}

function errorsOf(id: string, result: ActionResult<unknown>) {
  if (result.status === "refused" && result.field)
    return [{ field: `${id}-${result.field}`, message: result.message }];
  if (result.status !== "invalid") return [];
  return Object.entries(result.fields).map(([field, message]) => ({ field: `${id}-${field}`, message }));
}
