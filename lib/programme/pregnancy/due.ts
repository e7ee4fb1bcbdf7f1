import type { Day } from "#lib/period/day";
import { openPregnancy } from "#lib/pregnancy/open-pregnancy";
import { careOf } from "#lib/programme/pregnancy/care";
import { contactsOf } from "#lib/programme/pregnancy/contacts";
import { nextContact } from "#lib/programme/pregnancy/next-contact";
import type { Due } from "#lib/service/due";
import type { History } from "#lib/service/history";

/** The next contact of the pregnancy that is open. */
export function dueContact(history: History, today: Day): Due[] {
  const open = openPregnancy(history, today);
  if (!open) return [];
  const contacts = contactsOf(open.hphtOn, careOf(open, history));
  const { from, lateAfter } = nextContact(open.hphtOn, open.registeredOn, { contacts, on: today });
  return [{ label: `Kontak ANC ke-${contacts.length + 1}`, from, lateAfter }];
}
