import type { Actor } from "#lib/access/actor";
import { shortName } from "#lib/area/labels";
import { lateService, type ServiceChoice, servicesFor } from "#lib/entry/suiting";
import { type Day, dayOf } from "#lib/period/day";
import { ageWords } from "#lib/person/age-words";
import { bornWords } from "#lib/person/estimated-birth";
import { placeWords } from "#lib/person/place-words";
import type { PregnancyHistory } from "#lib/service/history";

/** One person in a list: enough to tell two of one name apart, and what may be done for them. */
export type PersonHit = {
  id: string;
  name: string;
  sex: "L" | "P";
  hasNik: boolean;
  born: string;
  age: string;
  mother: string | null;
  /** "Dusun 2 RT 03, Kampong Damai" */
  place: string;
  home: string;
  died: boolean;
  /** What a list is about: "UK 29 minggu · HPL 3 Feb 2027". */
  note?: string;
  services: ServiceChoice[];
};

/** One page of a search, with the text that found it. */
export type SearchHits = { text: string; hits: PersonHit[]; from: number; total: number; page: number };

type Line = {
  id: string;
  name: string;
  sex: "L" | "P";
  bornOn: Date;
  bornEstimated: boolean;
  diedOn: Date | null;
  nikHash: string | null;
  motherName: string | null;
  mother: { name: string } | null;
  dusun: string | null;
  rt: string | null;
  home: { name: string; parent: { name: string } | null } | null;
};

type Seen = { actor: Pick<Actor, "role" | "klaster">; today: Day; pregnancies: readonly PregnancyHistory[] };

export function hitOf(line: Line, { actor, today, pregnancies }: Seen): PersonHit {
  const { id, name, sex, nikHash, home } = line;
  const bornOn = dayOf(line.bornOn);
  const diedOn = line.diedOn && dayOf(line.diedOn);
  const subject = { id, sex, bornOn, diedOn, pregnancies };
  const services = servicesFor(actor, subject, today);
  const late = services.length === 0 ? lateService(actor, subject, today) : null;
  return {
    id,
    name,
    sex,
    hasNik: nikHash !== null,
    born: bornWords({ bornOn, bornEstimated: line.bornEstimated }),
    age: ageWords(bornOn, diedOn ?? today),
    mother: line.mother?.name ?? line.motherName,
    place: placeWords(line, home?.parent?.name ?? null),
    home: home ? shortName(home) : "luar kabupaten",
    died: diedOn !== null,
    services: late ? [late] : services,
  };
}
