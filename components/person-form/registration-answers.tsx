import { Button, LinkButton } from "#components/ui/button";
import { Link } from "#components/ui/link";
import { ConfirmBox, Notice } from "#components/ui/notice";
import type { LikePerson } from "#lib/dashboard/person/registration";
import { formatDay } from "#lib/format";

/** Asked in place, over the form that keeps what was typed. */
export function LikelyDuplicates({ people }: { people: readonly LikePerson[] }) {
  return (
    <ConfirmBox
      title="Mungkin sudah terdaftar. Apakah salah satunya orang yang sama?"
      actions={
        <Button type="submit" name="notDuplicate" value="ya" size="form">
          Ini orang lain, daftarkan
        </Button>
      }
    >
      <ul className="mt-1.5 grid gap-1.5">
        {people.map((person, index) => (
          <li key={person.id ?? index} className="rounded-control bg-surface px-3 py-2">
            {person.id === null ? (
              <span className="font-semibold">Mirip dengan seseorang di luar wilayah Anda.</span>
            ) : (
              <Known {...person} />
            )}
          </li>
        ))}
      </ul>
    </ConfirmBox>
  );
}

/** The confirmation belongs to this date: another one is asked about anew. */
export function BirthAsked({ question, bornOn }: { question: string; bornOn: string }) {
  return (
    <ConfirmBox
      title={question}
      actions={
        <Button type="submit" name="birthSure" value={bornOn} size="form">
          Ya, tanggal lahirnya benar
        </Button>
      }
    />
  );
}

/** What was said of the birth date is not asked again with the next question. */
export function BirthSure({ bornOn }: { bornOn: string }) {
  return bornOn === "" ? null : <input type="hidden" name="birthSure" value={bornOn} />;
}

function Known({ id, name, bornOn, motherName, desaName }: Extract<LikePerson, { id: string }>) {
  return (
    <>
      <Link href={`/orang/${id}`} className="link font-semibold">
        {name}
      </Link>
      <span className="block text-ink-2">
        {[`lahir ${formatDay(bornOn)}`, motherName && `ibu ${motherName}`, desaName]
          .filter(Boolean)
          .join(" · ")}
      </span>
    </>
  );
}

/** The person is within reach: the answer is a name and a link. */
export function NikTaken({ person }: { person: { id: string; name: string } }) {
  return (
    <Notice
      tone="warning"
      live
      title={`NIK ini sudah terdaftar atas nama ${person.name}.`}
      action={
        <LinkButton href={`/orang/${person.id}`} variant="outlined">
          Buka {person.name}
        </LinkButton>
      }
    >
      Bila orangnya sama, tidak perlu didaftarkan lagi. Bila berbeda, periksa NIK pada kartunya.
    </Notice>
  );
}
