"use client";

import { type FormEvent, useActionState, useEffect, useRef, useState } from "react";
import { DraftNotices } from "#components/form/draft-notices";
import { TypedBy } from "#components/form/typed-by";
import { Button } from "#components/ui/button";
import { SelectField } from "#components/ui/inputs";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { type ActionResult, IDLE, problemIn, valueIn } from "#lib/action/result";
import { formatMonth } from "#lib/format";
import type { Published } from "#lib/publication/publish-month";
import { publishMonthsAction } from "./actions";

type Choice = { value: string; label: string };
type Run = { state: "RUNNING" | "STOPPING" | "STOPPED" | "DONE"; published: Published };

const NOTHING: Published = { months: [], version: 1, left: 0 };

/** Month by month, each saved as it is done: it can be left at any time, and is gone on with by the same button. */
export function PublishForm({ months }: { months: readonly Choice[] }) {
  const [sent, send] = useActionState<ActionResult<Published>, FormData>(publishMonthsAction, IDLE);
  const [refused, setRefused] = useState<ActionResult<Published>>(IDLE);
  const [run, setRun] = useState<Run | null>(null);
  const stopped = useRef(false);
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );

  const publish = async (form: FormData) => {
    let published = NOTHING;
    stopped.current = false;
    setRefused(IDLE);
    setRun({ state: "RUNNING", published });
    for (const step of steps()) {
      form.set("step", step);
      const answer = await publishMonthsAction(IDLE, form).catch(() => LOST);
      if (answer.status !== "done") {
        setRefused(answer);
        return setRun(published.months.length > 0 ? { state: "STOPPED", published } : null);
      }
      published = { ...answer.data, months: [...published.months, ...answer.data.months] };
      if (published.left === 0) return setRun({ state: "DONE", published });
      if (stopped.current) return setRun({ state: "STOPPED", published });
      setRun({ state: "RUNNING", published });
    }
  };
  const stop = () => {
    stopped.current = true;
    setRun((now) => now && { ...now, state: "STOPPING" });
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!working) void publish(new FormData(event.currentTarget));
  };

  const working = run?.state === "RUNNING" || run?.state === "STOPPING";
  const result = refused.status === "idle" ? sent : refused;
  const told = run ?? (sent.status === "done" ? { state: "DONE" as const, published: sent.data } : null);
  return (
    <form action={send} onSubmit={submit} className="grid gap-3.5" noValidate>
      <TypedBy />
      <DraftNotices
        result={result}
        restored={false}
        onDiscard={() => undefined}
        address="/admin/umum"
        kept={false}
      />
      {told && <Progress {...told} />}
      <SelectField
        name="month"
        id="terbit-month"
        error={problemIn(result, "month")}
        defaultValue={valueIn(result, "month") ?? months.at(-1)?.value ?? ""}
        label="Sampai bulan"
        options={months}
        placeholder={null}
      />
      <div className="flex flex-wrap gap-2.5">
        {working ? (
          <Button size="form" onClick={stop} aria-disabled={run?.state === "STOPPING"}>
            {run?.state === "STOPPING" ? "Berhenti sesudah bulan ini…" : "Berhenti"}
          </Button>
        ) : (
          <SubmitButton size="form" pendingLabel="Menghitung dan menerbitkan…">
            {run?.state === "STOPPED" ? "Lanjutkan" : "Terbitkan"}
          </SubmitButton>
        )}
      </div>
    </form>
  );
}

const LOST: ActionResult<Published> = {
  status: "refused",
  code: "DATABASE_AWAY",
  message: "Jawaban server tidak sampai. Yang sudah terbit tersimpan: lanjutkan dari sana.",
  values: {},
};

function* steps() {
  yield "PERTAMA";
  while (true) yield "LANJUT";
}

function Progress({ state, published }: Run) {
  const { months, left } = published;
  if (state === "DONE") return <Notice tone="good" live title={publishedWords(published)} />;
  const all = months.length + left;
  const words =
    months.length === 0
      ? "Menghitung bulan pertama…"
      : `${months.length} dari ${all} bulan terbit, terakhir ${formatMonth(months.at(-1))}.`;
  return (
    <div role="status" className="grid gap-1.5">
      <progress
        className="h-2 w-full appearance-none rounded-full bg-sunken [&::-moz-progress-bar]:bg-brand [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-brand"
        aria-label="Bulan yang sudah terbit"
        max={Math.max(1, all)}
        value={months.length}
      />
      <p className="tabular-nums">
        {words}
        {state === "STOPPED" && " Berhenti di sini; yang sudah terbit tersimpan."}
      </p>
    </div>
  );
}

function publishedWords({ months, version }: Published): string {
  if (months.length === 0) return "Sudah terbit semua.";
  const [first, last] = [formatMonth(months[0]), formatMonth(months.at(-1))];
  if (version > 1) return `${last} terbit lagi sebagai versi ${version}.`;
  return months.length > 1 ? `${first} sampai ${last} terbit.` : `${last} terbit.`;
}
