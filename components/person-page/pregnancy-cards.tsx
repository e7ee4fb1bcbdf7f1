import { ContactDots } from "#components/pws/contact-dots";
import { Badge, type BadgeTone } from "#components/ui/badge";
import { LinkButton } from "#components/ui/button";
import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import { formatDay, formatNumber } from "#lib/format";
import { PREGNANCY_END } from "#lib/page/person/addresses";
import type { GoalView, PregnancyView } from "#lib/page/person/pregnancies";
import { asEstimate } from "#lib/pregnancy/estimated-hpht";
import { recordHref } from "#lib/programme/addresses";
import { ANC } from "#lib/programme/pregnancy/anc-service";

const GOAL_TONES = { SUDAH: "done", BISA: "wait", TIDAK_BISA: "due" } as const satisfies Record<
  GoalView["state"],
  BadgeTone
>;

/** The open pregnancy in full, former ones a line each. */
export function PregnancyCards({
  pregnancies,
  personId,
  mayEnd,
  services,
}: {
  pregnancies: readonly PregnancyView[];
  personId: string;
  mayEnd: boolean;
  /** What the reader may record for her today. */
  services: readonly { kind: string }[];
}) {
  if (pregnancies.length === 0) return null;
  const mayRecord = services.some(({ kind }) => kind === ANC.kind);
  const open = pregnancies.find((one) => one.open);
  const former = pregnancies.filter((one) => !one.open);
  return (
    <>
      {open && <OpenPregnancy {...{ open, personId, mayEnd, mayRecord }} />}
      {former.length > 0 && (
        <Card title={open ? "Kehamilan terdahulu" : "Kehamilan"}>
          <ul className="grid gap-3">
            {former.map((one) => (
              <FormerPregnancy
                key={one.id}
                pregnancy={one}
                endHref={mayEnd ? endHref(personId, one.id) : null}
              />
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

function wantedIn({ trimesters }: PregnancyView): number {
  return trimesters.reduce((sum, { needed }) => sum + needed, 0);
}

function OpenPregnancy({
  open,
  personId,
  mayEnd,
  mayRecord,
}: {
  open: PregnancyView;
  personId: string;
  mayEnd: boolean;
  mayRecord: boolean;
}) {
  return (
    <Card title={`Kehamilan ini: ${open.uk}`} aside={datesOf(open)}>
      <div className="grid gap-4 desk:grid-cols-[minmax(0,1fr)_auto] desk:items-start">
        <dl className="grid gap-x-6 gap-y-3 desk:grid-cols-2 broad:grid-cols-4">
          <Fact label={`Kontak ANC: ${open.contacts} dari ${wantedIn(open)}`}>
            <Trimesters view={open} />
          </Fact>
          {open.goals.map((goal) => (
            <Fact key={goal.goal} label={goal.goal}>
              <Badge tone={GOAL_TONES[goal.state]}>{goal.words}</Badge>
            </Fact>
          ))}
          {open.next && (
            <Fact label="Kontak berikutnya">
              <Badge tone={open.next.badge.tone}>{open.next.badge.text}</Badge>
            </Fact>
          )}
          <Fact label="Tablet tambah darah">
            {formatNumber(open.tablets.given)} dari {formatNumber(open.tablets.wanted)} tablet
          </Fact>
          {open.rochjati && <Fact label="Skor Poedji Rochjati">{open.rochjati}</Fact>}
          {open.risks.length > 0 && (
            <Fact label="Risiko">
              <span className="flex flex-wrap gap-1.5">
                {open.risks.map((risk) => (
                  <Badge key={risk} tone="risk">
                    {risk}
                  </Badge>
                ))}
              </span>
            </Fact>
          )}
        </dl>
        <div className="flex flex-wrap gap-2 desk:flex-col">
          {mayRecord && (
            <LinkButton href={recordHref(personId, ANC.kind)} variant="outlined">
              Catat kontak ANC
            </LinkButton>
          )}
          {mayEnd && <LinkButton href={endHref(personId, open.id)}>Catat akhir kehamilan</LinkButton>}
        </div>
      </div>
    </Card>
  );
}

function Trimesters({ view }: { view: PregnancyView }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      <ContactDots groups={view.trimesters} />
      <span aria-hidden="true" className="text-label text-ink-2">
        {view.trimesters.map(({ name }) => name).join(" | ")}
      </span>
    </span>
  );
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-label font-medium text-ink-2">{label}</dt>
      <dd className="mt-0.5 font-semibold [&_span]:whitespace-normal">{children}</dd>
    </div>
  );
}

function datesOf({ hphtOn, hplOn, hphtEstimated }: PregnancyView): string {
  const days = [`HPHT ${formatDay(hphtOn)}`, `HPL ${formatDay(hplOn)}`];
  return days.map((words) => asEstimate(words, hphtEstimated)).join(" · ");
}

function FormerPregnancy({ pregnancy, endHref: end }: { pregnancy: PregnancyView; endHref: string | null }) {
  const { ended, goals, contacts } = pregnancy;
  const reached = goals.filter(({ state }) => state === "SUDAH").map(({ goal }) => goal);
  return (
    <li className="grid gap-0.5">
      <b className="font-semibold">
        {ended
          ? `${ended.kind === "LAHIR" ? "Melahirkan" : "Keguguran"} ${formatDay(ended.on)}`
          : `Tanpa akhir: ${datesOf(pregnancy)}`}
      </b>
      <span className="text-ink-2">
        {contacts} kontak ANC{reached.length > 0 && ` · ${reached.join(" dan ")} tercapai`}
        {ended?.babies.map(({ order, alive, sex, weightGram, personId }) => (
          <span key={order}>
            {" · "}
            {personId && alive ? (
              <Link href={`/orang/${personId}`} className="link">
                {babyWords(sex, weightGram)}
              </Link>
            ) : (
              `${babyWords(sex, weightGram)}${alive ? "" : ", lahir mati"}`
            )}
          </span>
        ))}
      </span>
      {end && (
        <Link href={end} className="link font-semibold">
          {ended ? "Perbaiki akhir kehamilan" : "Catat akhir kehamilan"}
        </Link>
      )}
    </li>
  );
}

function babyWords(sex: "L" | "P", grams: number | null): string {
  return `bayi ${sex === "L" ? "laki-laki" : "perempuan"}${grams === null ? "" : ` ${formatNumber(grams)} g`}`;
}

function endHref(personId: string, pregnancyId: string): string {
  return PREGNANCY_END.href({ id: personId, pregnancy: pregnancyId });
}
