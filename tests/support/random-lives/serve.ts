import type { ServiceData } from "#lib/form/data";
import { addDays, type Day, daysBetween } from "#lib/period/day";
import type { Life } from "#tests/support/random-lives/life";
import { askedAboutTbc, contact, obstetricHistory, visit } from "#tests/support/random-lives/services";

type Said = { data: ServiceData; derived?: ServiceData };

/** The next contact of an open pregnancy, or a new one, mostly with contacts to its end. */
export function serveMother(life: Life, on: Day, value: number, often: boolean) {
  let pregnancy = life.pregnancies.find(({ hphtOn }) => hphtOn <= on && on <= addDays(hphtOn, 290));
  if (!pregnancy) {
    const ends = {
      on: addDays(on, 30 + 4 * value),
      kind: value % 5 === 0 ? "KEGUGURAN" : "LAHIR",
    } as const;
    pregnancy = {
      id: `h${life.nextId()}`,
      hphtOn: addDays(on, -7 * (value % 4 === 0 ? 20 : 8)),
      registeredOn: on,
      ended: value % 3 === 0 ? ends : null,
    };
    life.pregnancies.push(pregnancy);
    if (value % 2 === 0) serveOnce(life, "HAMIL", on, { data: obstetricHistory(value / 2) }, 0, pregnancy.id);
    if (value % 7 === 0) return;
  }
  // 1-2-3 from the eighth week on; some leave the last one or two out.
  const days = [0, 42, 84, 130, 165, 200].slice(0, often ? 6 - (value % 3) : 1);
  for (const [index, after] of days.entries()) {
    const petugas = often && index % 3 === 0 ? "DOKTER" : "BIDAN";
    const data = { petugas, ...contact(value, index) };
    serveOnce(life, "ANC", addDays(on, after), { data }, value + index, pregnancy.id);
  }
}

/** Once, or in months in a row with a gain that hardly moves. */
export function weighOften(life: Life, on: Day, value: number, months: number) {
  for (let month = 0; month < months; month++) {
    const servedOn = addDays(on, 30 * month);
    const { data, derived } = visit(value + month, 3 + value / 5 + month * ((value % 5) / 10));
    // The day of birth of some is an estimate: no z is told.
    const told = value % 13 === 12 ? {} : { umur_hari: daysBetween(life.bornOn, servedOn), ...derived };
    serveOnce(life, "TIMBANG", servedOn, { data, derived: told }, value + month);
  }
}

/** Neither before birth nor after death; some are asked about TBC beside. */
export function serveOnce(
  life: Life,
  kind: string,
  servedOn: Day,
  { data, derived }: Said,
  number: number,
  pregnancyId: string | null = null,
) {
  if (servedOn < life.bornOn || (life.diedOn && servedOn > life.diedOn)) return;
  const tbc = askedAboutTbc(number);
  life.records.push({
    id: life.nextId(),
    kind,
    servedOn,
    pregnancyId,
    data: { ...data, ...tbc.data },
    derived: { ...derived, ...tbc.derived },
    voided: false,
  });
}
