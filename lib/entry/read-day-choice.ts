import "server-only";
import { type Authorized, coversKlaster } from "#lib/access/actor";
import { withinReach } from "#lib/access/within-reach";
import { IdField } from "#lib/action/fields";
import { recordOpening } from "#lib/audit/record-opening";
import { asActor } from "#lib/db/as-actor";
import { lateSpans, offeredServices, unsuitedServices } from "#lib/entry/offered-services";
import { personThen } from "#lib/entry/person-then";
import { subjectOf } from "#lib/entry/read-form";
import type { Day } from "#lib/period/day";
import { addMonths, monthOf, sameDayIn } from "#lib/period/month";
import { today } from "#lib/period/today";
import { type PersonLine, personLine } from "#lib/person/queries";
import { SERVICES, type ServiceKind } from "#lib/programme/catalogue";
import { earliestLateDay, misfit, misfitWords, type Subject } from "#lib/recording/fits-on";

/** The day of a late service, before its form: what it is, and what can be recorded for it. */
export type DayChoice = {
  person: PersonLine;
  bornOn: Day;
  bornEstimated: boolean;
  today: Day;
  earliest: Day;
  day: Day;
  /** "hamil UK 31 minggu 1 hari (TM3)" */
  who: string;
  offered: ServiceKind[];
  /** What does not fit that day, each with its reason. */
  unsuited: { kind: ServiceKind; reason: string }[];
  /** Why the asked service does not fit that day. */
  reason: string | null;
  /** The same day and month in a year that is taken in. */
  likelier: Day | null;
  /** What fits no longer, until when, and who the person was then. */
  spans: { kind: ServiceKind; from: Day; to: Day; who: string }[];
};

export async function readDayChoice(
  actor: Authorized<"service:record">,
  asked: { personId: string; kind?: ServiceKind | undefined; day?: Day | undefined },
): Promise<DayChoice | null> {
  if (!IdField.safeParse(asked.personId).success) return null;
  return asActor(actor, async (tx) => {
    const person = await tx.person.findFirst({
      where: { AND: [withinReach(actor), { id: asked.personId }] },
      select: personLine,
    });
    const history = person && (await subjectOf(tx, actor, asked.personId));
    if (!history) return null;
    await recordOpening(tx, actor, "person.opened", { kind: "person", id: asked.personId });
    // What another klaster knows of her is not told here.
    const seen = coversKlaster(actor, "KLASTER_2") ? history : { ...history, pregnancies: [] };
    return {
      person,
      bornOn: history.bornOn,
      bornEstimated: person.bornEstimated,
      ...choiceOf(actor, seen, { ...asked, today: today(actor.timeZone) }),
    };
  });
}

type Asked = { kind?: ServiceKind | undefined; day?: Day | undefined; today: Day };

function choiceOf(
  actor: Authorized<"service:record">,
  subject: Subject,
  { kind, today: now, ...asked }: Asked,
) {
  const day = asked.day ?? now;
  const earliest = earliestLateDay(now);
  const found = kind ? misfit(subject, SERVICES[kind], { day, today: now }) : null;
  return {
    today: now,
    earliest,
    day,
    who: personThen(subject, day),
    offered: offeredServices(actor, subject, { day, today: now }),
    unsuited: unsuitedServices(actor, subject, { day, today: now }).map(({ kind: one, misfit: why }) => ({
      kind: one,
      reason: misfitWords(why),
    })),
    reason: found && misfitWords(found),
    likelier: likelierDay(day, { earliest, today: now }),
    spans: lateSpans(actor, subject, now).map((span) => ({ ...span, who: personThen(subject, span.to) })),
  };
}

function likelierDay(day: Day, { earliest, today: now }: { earliest: Day; today: Day }): Day | null {
  if (earliest <= day && day <= now) return null;
  const months = Array.from({ length: 14 }, (_, back) => addMonths(monthOf(now), -back));
  const same = months
    .filter((month) => month.slice(5) === day.slice(5, 7))
    .map((month) => sameDayIn(month, day));
  return same.find((one) => earliest <= one && one <= now) ?? null;
}
