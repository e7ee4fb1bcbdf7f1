import type { StepKind } from "#lib/incident/labels";

/** How the notice of an incident stands against its hours. */
export type NoticeState = {
  /** RUNNING and OVER still wait for a notice; LATE and IN_TIME have given both; NONE was no incident. */
  state: "RUNNING" | "OVER" | "IN_TIME" | "LATE" | "NONE";
  /** Until the hours are over, the last begun one left out; or since, whole hours. */
  hours: number;
  dueAt: Date;
  /** Who has not been told yet. */
  missing: ("ORANG_DIBERI_TAHU" | "LEMBAGA_DIBERI_TAHU")[];
};

type Told = { kind: StepKind; at: Date };

const HOUR = 3_600_000;
const NOTICES = ["ORANG_DIBERI_TAHU", "LEMBAGA_DIBERI_TAHU"] as const;

/** From noticing on the persons and the authority are told within these hours, the last instant included. */
export function noticeState(
  { noticedAt, steps }: { noticedAt: Date; steps: readonly Told[] },
  now: Date,
  allowed: number,
): NoticeState {
  const dueAt = new Date(noticedAt.getTime() + allowed * HOUR);
  const told = NOTICES.map((kind) => firstOf(steps, kind));
  const missing = NOTICES.filter((_, index) => told[index] === null);
  const hoursTo = (at: Date) => Math.floor(Math.abs(dueAt.getTime() - at.getTime()) / HOUR);
  const answer = (state: NoticeState["state"], at: Date) => ({ state, hours: hoursTo(at), dueAt, missing });
  if (steps.some(({ kind }) => kind === "KELIRU")) return { ...answer("NONE", dueAt), missing: [] };
  if (missing.length > 0) return answer(now > dueAt ? "OVER" : "RUNNING", now);
  const last = new Date(Math.max(...told.map((at) => at?.getTime() ?? 0)));
  return answer(last > dueAt ? "LATE" : "IN_TIME", last);
}

function firstOf(steps: readonly Told[], asked: StepKind): Date | null {
  return steps
    .filter(({ kind }) => kind === asked)
    .reduce<Date | null>((first, { at }) => (first === null || at < first ? at : first), null);
}
