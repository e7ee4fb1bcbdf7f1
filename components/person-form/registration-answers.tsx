import type { ReactNode } from "react";
import { ChangedMeanwhile } from "#components/person-form/changed-meanwhile";
import { Button, LinkButton } from "#components/ui/button";
import { Link } from "#components/ui/link";
import { ConfirmBox, Notice } from "#components/ui/notice";
import { TakesFocus } from "#components/ui/takes-focus";
import type { Correction, LikePerson, Registration } from "#lib/page/registration/registration";
import { bornWords } from "#lib/person/estimated-birth";

/** What is asked or told instead of saving, over the form that keeps what was typed. */
export function AnswerInPlace({
  answer,
  sure,
}: {
  answer: Registration | Correction | null;
  /** The birth date that was said to be right before. */
  sure: string;
}) {
  const box = boxFor(answer);
  return (
    <>
      {answer?.state !== "doubted" && <BirthSure bornOn={sure} />}
      {box && <TakesFocus on={answer}>{box}</TakesFocus>}
    </>
  );
}

function boxFor(answer: Registration | Correction | null): ReactNode {
  if (answer?.state === "taken") return <NikTaken person={answer.person} />;
  if (answer?.state === "asked") return <LikelyDuplicates people={answer.duplicates} />;
  if (answer?.state === "doubted") return <BirthAsked question={answer.question} bornOn={answer.bornOn} />;
  if (answer?.state === "clashed") return <ChangedMeanwhile clashes={answer.clashes} />;
  return null;
}

function LikelyDuplicates({ people }: { people: readonly LikePerson[] }) {
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
function BirthAsked({ question, bornOn }: { question: string; bornOn: string }) {
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
function BirthSure({ bornOn }: { bornOn: string }) {
  return bornOn === "" ? null : <input type="hidden" name="birthSure" value={bornOn} />;
}

function Known({
  id,
  name,
  bornOn,
  bornEstimated,
  motherName,
  desaName,
}: Extract<LikePerson, { id: string }>) {
  return (
    <>
      <Link href={`/orang/${id}`} className="link font-semibold">
        {name}
      </Link>
      <span className="block text-ink-2">
        {[`lahir ${bornWords({ bornOn, bornEstimated })}`, motherName && `ibu ${motherName}`, desaName]
          .filter(Boolean)
          .join(" · ")}
      </span>
    </>
  );
}

/** The person is within reach: the answer is a name and a link. */
function NikTaken({ person }: { person: { id: string; name: string } }) {
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
      Bila orangnya sama, tidak perlu dua data: buka yang itu. Bila berbeda, periksa NIK pada kartunya.
    </Notice>
  );
}
