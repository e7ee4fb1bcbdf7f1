import { type Actor, coversKlaster } from "#lib/access/actor";
import { type DueBadge, doneBadge, dueBadge } from "#lib/dashboard/person/due-words";
import { openPregnancy, recordsOf } from "#lib/dashboard/person/pregnancies";
import { formatMonthName } from "#lib/format";
import { addDays, completedMonths, type Day } from "#lib/period/day";
import { addMonths, firstDay, type Month, monthIn, monthNumber, monthOf, yearOf } from "#lib/period/month";
import { recordHref } from "#lib/programme/addresses";
import { SERVICE_KINDS, SERVICES, type Service, type ServiceKind } from "#lib/programme/catalogue";
import { contactsOf } from "#lib/programme/pregnancy/contacts";
import { nextContact } from "#lib/programme/pregnancy/next-contact";
import { mayRecord } from "#lib/recording/offered-services";
import { type Answers, missingWords, screeningAnswers, screeningStandings } from "#lib/screening/standing";
import { suits } from "#lib/service/asked";
import type { History } from "#lib/service/history";

export type DueService = {
  label: string;
  badge: DueBadge;
  /** "kurang gula darah", beside the label. */
  note?: string;
  href: string | null;
};

/** From this month on a yearly service that was not given is called due. */
const LIST_FROM = 10;
const SMALL_CHILD_MONTHS = 60;

/** What this person is to be given next, as far as the reader's klaster goes. */
export function dueServices(
  history: History,
  { actor, today }: { actor: Pick<Actor, "role" | "klaster">; today: Day },
): DueService[] {
  if (history.diedOn) return [];
  const months = completedMonths(history.bornOn, today);
  const due = SERVICE_KINDS.map((kind): Service => SERVICES[kind])
    .filter((definition) => suits(definition, { sex: history.sex, months }))
    // What another klaster has given is not known here, so it is not called due either.
    .filter(({ klaster }) => coversKlaster(actor, klaster))
    .flatMap((definition) => dueOf(definition, history, today).map((one) => ({ ...one, definition })));
  return due.map(({ definition, ...one }) => ({
    ...one,
    href:
      actor.role !== "KAPUS" && one.badge.tone !== "done" && mayRecord(actor, definition)
        ? recordHref(history.personId, definition.kind)
        : null,
  }));
}

type Due = Omit<DueService, "href">;

function dueOf({ kind }: Service, history: History, today: Day): Due[] {
  if (kind === "ANC") return nextAntenatal(history, today);
  if (kind === "TIMBANG") return nextWeighing(history, today);
  return kind.startsWith("SKRINING_") ? yearlyScreening(kind, history, today) : [];
}

function nextAntenatal(history: History, today: Day): Due[] {
  const open = openPregnancy(history, today);
  if (!open) return [];
  const contacts = contactsOf(open.hphtOn, recordsOf(open, history));
  const next = nextContact(open.hphtOn, open.registeredOn, { contacts, on: today });
  return [{ label: `Kontak ANC ke-${contacts.length + 1}`, badge: dueBadge(next, today) }];
}

/** Weighed every month, measured every quarter, to the sixtieth month. */
function nextWeighing({ bornOn, records }: History, today: Day): Due[] {
  if (completedMonths(bornOn, today) >= SMALL_CHILD_MONTHS) return [];
  const weighings = records.filter(({ kind }) => kind === "TIMBANG");
  const month = monthOf(today);
  const quarter = monthIn(yearOf(month), Math.floor((monthNumber(month) - 1) / 3) * 3 + 1);
  const lastWith = (code: string, since: Month) =>
    weighings.findLast(({ servedOn, data }) => servedOn >= firstDay(since) && typeof data[code] === "number");
  const weighed = lastWith("bb_kg", month);
  const measured = lastWith("pb_tb_cm", quarter);
  return [
    {
      label: `Timbang ${formatMonthName(month)}`,
      badge: weighed ? doneBadge(weighed.servedOn, today) : dueBadge(span(month, 1), today),
    },
    {
      label: "Ukur PB/TB triwulan ini",
      badge: measured ? doneBadge(measured.servedOn, today) : dueBadge(span(quarter, 3), today),
    },
  ];
}

/** What was begun and not finished in a year is one screening: its records are read together, as they are counted. */
function yearlyScreening(kind: ServiceKind, { records, bornOn }: History, today: Day): Due[] {
  const year = yearOf(today);
  const own = screeningAnswers(records, kind).filter(({ servedOn }) => yearOf(servedOn) === year);
  const lackingAfter = (answers: readonly Answers[]) =>
    screeningStandings({ kind, bornOn, servedOn: today, answers }).find(({ missing }) => missing.length > 0);
  const label = `${SERVICES[kind].label} ${year}`;
  const completing = own.find((_, index) => !lackingAfter(own.slice(0, index + 1)));
  if (completing) return [{ label, badge: doneBadge(completing.servedOn, today) }];
  const window = { from: firstDay(monthIn(year, LIST_FROM)), lateAfter: `${year}-12-31` as Day };
  const badge: DueBadge =
    today < window.from ? { tone: "wait", text: "s.d. 31 Des" } : dueBadge(window, today);
  const lacking = own.length > 0 ? lackingAfter(own) : undefined;
  return [{ label, badge, ...(lacking && { note: missingWords(lacking) }) }];
}

function span(from: Month, months: number): { from: Day; lateAfter: Day } {
  return { from: firstDay(from), lateAfter: addDays(firstDay(addMonths(from, months)), -1) };
}
