import { type Actor, can, coversKlaster } from "#lib/access/actor";
import type { Permission } from "#lib/access/permissions";
import { lateService, servicesFor } from "#lib/entry/suiting";
import { NOTHING } from "#lib/format";
import { adultLanes } from "#lib/page/person/adult-lanes";
import { alertsOf } from "#lib/page/person/alerts";
import { birthWeight } from "#lib/page/person/birth-weight";
import { childLanes } from "#lib/page/person/child-lanes";
import { consentLines } from "#lib/page/person/consents";
import { dueServices } from "#lib/page/person/due-services";
import type { PersonFile } from "#lib/page/person/file";
import { type Growth, growthOf } from "#lib/page/person/growth";
import { pregnanciesOf } from "#lib/page/person/pregnancies";
import { recordYears } from "#lib/page/person/record-lines";
import { completedMonths, type Day } from "#lib/period/day";
import { isChild } from "#lib/person/is-child";
import { SCREENING_ONLY } from "#lib/service/finding";

/** Until then a life is drawn in months, afterwards in years. */
const SMALL_CHILD_MONTHS = 72;

const CHANGES: readonly { permission: Permission; path: string; label: string; living?: boolean }[] = [
  { permission: "person:correct", path: "identitas", label: "Perbaiki identitas" },
  { permission: "person:move", path: "pindah", label: "Catat pindah", living: true },
  { permission: "person:die", path: "meninggal", label: "Catat kematian", living: true },
  { permission: "person:merge", path: "gabung", label: "Gabungkan data ganda" },
  { permission: "person:register", path: "batalkan", label: "Batalkan yang keliru" },
];

/** Everything that a person's page decides, for this reader and this day. */
export function personView(file: PersonFile, { actor, today }: { actor: Actor; today: Day }) {
  const { person, history } = file;
  const small = completedMonths(person.bornOn, person.diedOn ?? today) < SMALL_CHILD_MONTHS;
  const birth = birthWeight(file.birthGram, person.bornOn);
  const growth = growthOf(history, birth);
  const reading = { today: person.diedOn ?? today, timeZone: actor.timeZone };
  const subject = { ...person, pregnancies: history.pregnancies };
  const services = servicesFor(actor, subject, today);
  return {
    birth: small ? birth : null,
    alerts: alertsOf(history, today),
    lanes:
      small && coversKlaster(actor, "KLASTER_2")
        ? { view: childLanes(file, reading), weak: "tidak naik" }
        : { view: adultLanes(file, reading), weak: "belum lengkap" },
    growth: small ? growth : null,
    pregnancies: pregnanciesOf(file, today),
    nutrition: small ? nutritionWords(growth) : null,
    due: dueServices(history, { actor, today }),
    years: recordYears(file, actor),
    services: services.map(({ kind, label, href }) => ({
      kind,
      href,
      label: `Catat ${label.slice(0, 1).toLowerCase()}${label.slice(1)}`,
    })),
    late: lateService(actor, subject, today),
    changes: CHANGES.filter(
      ({ permission, living }) =>
        can(actor, permission) && (living === undefined || living === (person.diedOn === null)),
    ).map(({ path, label }) => ({ href: `/orang/${person.id}/${path}`, label })),
    consents: {
      lines: consentLines(file.consents, today),
      undoable: can(actor, "consent:record") && file.consents.length > 0,
      child: isChild(person.bornOn, today),
    },
    calling:
      consentLines(file.consents, today).find(({ purpose }) => purpose === "TELEPON")?.state ?? "UNASKED",
    footnote:
      small && growth
        ? `Garis: standar WHO 2006; z dihitung dari umur dalam hari. ${SCREENING_ONLY}`
        : SCREENING_ONLY,
  };
}

/** "BB/TB z −2,39 ! gizi kurang", of the last measurement that tells it. */
function nutritionWords(growth: Growth | null): string | null {
  const last = growth?.rows.find(({ bbtb }) => bbtb !== NOTHING);
  return last ? `BB/TB z ${last.bbtb}` : null;
}
