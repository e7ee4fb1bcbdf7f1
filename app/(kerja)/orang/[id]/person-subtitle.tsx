import { Link } from "#components/ui/link";
import type { FilePerson } from "#lib/dashboard/person/file";
import { placeWords } from "#lib/dashboard/person/hit";
import { formatDay } from "#lib/format";
import type { Day } from "#lib/period/day";
import { ageWords } from "#lib/person/age-words";
import { SEX_LABELS } from "#lib/person/labels";

/** "Laki-laki, 26 bln (lahir 2 Sep 2024) · 1902********9307 · ibu: Yulia · Dusun 2 RT 03, Padang Kandis" */
export function PersonSubtitle({ person, today }: { person: FilePerson; today: Day }) {
  const { sex, bornOn, diedOn, nikWords, mother } = person;
  const place = placeWords(person, person.desaName);
  return (
    <span className="flex flex-wrap gap-x-1.5">
      <span>
        {SEX_LABELS[sex]}, {ageWords(bornOn, diedOn ?? today)} (lahir {formatDay(bornOn)})
      </span>
      {diedOn && <b className="text-ink">· meninggal {formatDay(diedOn)}</b>}
      <span>
        · <span className="text-label text-ink-3 desk:text-body">{nikWords}</span>
      </span>
      {mother && (
        <span>
          · ibu:{" "}
          {mother.id ? (
            <Link href={`/orang/${mother.id}`} className="link">
              {mother.name}
            </Link>
          ) : (
            mother.name
          )}
        </span>
      )}
      {place && <span>· {place}</span>}
    </span>
  );
}
