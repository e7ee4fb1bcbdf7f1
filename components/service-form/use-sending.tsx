"use client";

import { unstable_rethrow } from "next/navigation";
import { useActionState, useEffect, useRef, useState, useTransition } from "react";
import { forgetDraft } from "#components/form/drafts";
import { type ActionResult, IDLE } from "#lib/action/result";

export type FormAction<Data> = (previous: ActionResult<Data>, form: FormData) => Promise<ActionResult<Data>>;

export type Sending<Data> = ReturnType<typeof useSending<Data>>;

/**
 * Sends a form. Before script has come the browser does it, and the page that answers brings the result; afterwards the
 * inputs stay as they are, and a lost connection is an answer too.
 */
export function useSending<Data>(action: FormAction<Data>, draft: string | null) {
  const [posted, formAction] = useActionState(action, IDLE);
  const [answer, setAnswer] = useState<ActionResult<Data> | null>(null);
  const [lost, setLost] = useState(false);
  const [pending, startTransition] = useTransition();
  const leaving = useRef(false);

  // Leaving the page while the form is on its way means that it was saved.
  useEffect(
    () => () => {
      if (leaving.current && draft) forgetDraft(draft);
    },
    [draft],
  );

  function send(form: FormData) {
    setLost(false);
    leaving.current = true;
    startTransition(async () => {
      try {
        const result = await action(IDLE, form);
        startTransition(() => setAnswer(result));
        leaving.current = result.status === "done";
      } catch (error) {
        unstable_rethrow(error);
        leaving.current = false;
        startTransition(() => setLost(true));
      }
    });
  }

  return { result: answer ?? posted, formAction, send, pending, lost };
}
