import type { FormSetting, FormView } from "#lib/entry/form-view";
import { formatDay } from "#lib/format";
import type { Day } from "#lib/period/day";
import { ukWeeks } from "#lib/pregnancy/uk";
import { SERVICES } from "#lib/programme/catalogue";
import { contactEffect } from "#lib/programme/pregnancy/contact-effect";
import { type Contact, contactsOf } from "#lib/programme/pregnancy/contacts";
import { nextContact } from "#lib/programme/pregnancy/next-contact";

/** The pregnancy beside the form of a contact; null for other services and without a known HPHT. */
export type PregnancyView = {
  hphtOn: Day;
  hphtEstimated: boolean;
  weeks: number;
  /** With the one being recorded. */
  contacts: Contact[];
  /** What saving brings: "K4 terpenuhi hari ini (1–1–2)". */
  effects: string[];
  /** "Kontak berikut: 10 Des 2026" */
  next: string;
};

export function pregnancyView(setting: FormSetting, { servedOn, data }: FormView): PregnancyView | null {
  const { kind, pregnancy, previous } = setting;
  if (SERVICES[kind].forWhom.pregnancy !== "BELONGS" || !pregnancy || servedOn < pregnancy.hphtOn)
    return null;
  const { id, hphtOn, registeredOn } = pregnancy;
  const draft = { kind, servedOn, pregnancyId: id, data };
  const earlier = previous.filter((record) => record.pregnancyId === id);
  const contacts = contactsOf(hphtOn, [...earlier, draft]);
  const next = nextContact(hphtOn, registeredOn, { contacts, on: servedOn });
  return {
    hphtOn,
    hphtEstimated: pregnancy.hphtEstimated ?? false,
    weeks: ukWeeks(hphtOn, servedOn),
    contacts,
    effects: contactEffect(servedOn, contactsOf(hphtOn, earlier), contacts),
    next: `Kontak berikut: ${formatDay(next.from)}`,
  };
}
