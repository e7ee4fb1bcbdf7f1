import { Fragment, type ReactNode } from "react";
import { Link } from "#components/ui/link";
import { formatDay } from "#lib/format";
import type { BirthWeight } from "#lib/page/person/birth-weight";
import type { FilePerson } from "#lib/page/person/file";
import type { Day } from "#lib/period/day";
import { ageWords } from "#lib/person/age-words";
import { bornWords } from "#lib/person/estimated-birth";
import { SEX_LABELS } from "#lib/person/labels";
import { placeWords } from "#lib/person/place-words";

/** "Laki-laki, 26 bln (lahir 2 Sep 2024) · 1902********9307 · ibu: Yulia · Dusun 2 RT 03, Padang Kandis" */
export function PersonSubtitle({
  person,
  birth = null,
  today,
}: {
  person: FilePerson;
  birth?: BirthWeight | null;
  today: Day;
}) {
  const { sex, bornOn, diedOn, nikWords, mother } = person;
  const parts: [name: string, words: ReactNode][] = [
    ["age", `${SEX_LABELS[sex]}, ${ageWords(bornOn, diedOn ?? today)} (lahir ${bornWords(person)})`],
    ["birth", birth && (birth.low ? <b className="text-ink">{birth.words}</b> : birth.words)],
    ["death", diedOn && <b className="text-ink">meninggal {formatDay(diedOn)}</b>],
    [
      "nik",
      <span key="nik" className="text-label text-ink-3 desk:text-body">
        {nikWords}
      </span>,
    ],
    ["mother", mother && <>ibu: {mother.id ? <Mother id={mother.id} name={mother.name} /> : mother.name}</>],
    ["place", placeWords(person, person.desaName)],
  ];
  const told = parts.filter(([, words]) => words);
  return told.map(([name, words], index) => (
    <Fragment key={name}>
      <span className="desk:whitespace-nowrap">
        {words}
        {index < told.length - 1 && <span aria-hidden="true"> ·</span>}
      </span>{" "}
    </Fragment>
  ));
}

function Mother({ id, name }: { id: string; name: string }) {
  return (
    <Link href={`/orang/${id}`} className="link">
      {name}
    </Link>
  );
}
