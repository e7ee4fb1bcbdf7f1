import { type Actor, coversKlaster } from "#lib/access/actor";
import type { Day } from "#lib/period/day";
import { recordHref } from "#lib/programme/addresses";
import { SERVICE_KINDS, SERVICES, type Service } from "#lib/programme/catalogue";
import { mayRecord } from "#lib/recording/may-record";
import type { Due } from "#lib/service/due";
import { type DueBadge, doneBadge, dueBadge, untilBadge } from "#lib/service/due-words";
import { unfit } from "#lib/service/eligibility";
import type { History } from "#lib/service/history";

export type DueService = {
  label: string;
  badge: DueBadge;
  /** "kurang gula darah", beside the label. */
  note?: string;
  href: string | null;
};

/** What this person is to be given next, as far as the reader's klaster goes. */
export function dueServices(
  history: History,
  { actor, today }: { actor: Pick<Actor, "role" | "klaster">; today: Day },
): DueService[] {
  if (history.diedOn) return [];
  return (
    SERVICE_KINDS.map((kind): Service => SERVICES[kind])
      .filter(({ forWhom }) => unfit(forWhom, history, today) === null)
      // What another klaster has given is not known here, so it is not called due either.
      .filter(({ klaster }) => coversKlaster(actor, klaster))
      .flatMap((service) =>
        service.due(history, today).map((due) => {
          const open = actor.role !== "KAPUS" && !("doneOn" in due) && mayRecord(actor, service);
          return {
            label: due.label,
            badge: badgeOf(due, today),
            ...(due.note && { note: due.note }),
            href: open ? recordHref(history.personId, service.kind) : null,
          };
        }),
      )
  );
}

function badgeOf(due: Due, today: Day): DueBadge {
  if ("doneOn" in due) return doneBadge(due.doneOn, today);
  return due.anyTime && today < due.from ? untilBadge(due.lateAfter, today) : dueBadge(due, today);
}
