import { Badge } from "#components/ui/badge";
import { LinkButton } from "#components/ui/button";
import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import { formatMonthName, formatNumber } from "#lib/format";
import type { ChildVisit } from "#lib/page/home/children";
import type { Contacts, DueContact } from "#lib/page/home/contacts";
import type { Danger } from "#lib/page/home/danger";
import type { WeighingDay } from "#lib/page/home/read-weighing";

/** Danger signs as clocks of a day: whose time is over comes first, hatched. */
export function DangerCard({ dangers }: { dangers: readonly Danger[] }) {
  if (dangers.length === 0) return null;
  return (
    <section
      aria-labelledby="tanda-bahaya"
      className="border-y border-l-[6px] border-line border-l-jelek bg-surface max-desk:-mx-(--gutter) desk:rounded-card desk:border-r"
    >
      <h2 id="tanda-bahaya" className="px-4 pt-3 pb-1 text-section text-jelek">
        {formatNumber(dangers.length)} tanda bahaya, tangani dalam 24 jam
      </h2>
      <ul className="grid desk:grid-cols-2 desk:gap-x-6">
        {dangers.map(({ personId, name, homeName, signs, clock }) => (
          <li key={personId} className="relative grid gap-1 px-4 py-2 hover:bg-page">
            <span className="flex items-center justify-between gap-3">
              <Link
                href={`/orang/${personId}`}
                className="font-bold text-ink no-underline after:absolute after:inset-0 hover:underline"
              >
                {name}
              </Link>
              <Badge tone={clock.late ? "late" : clock.soon ? "due" : "wait"}>{clock.words}</Badge>
            </span>
            <span className="text-label">
              <b className="font-semibold">{signs}</b> <span className="text-ink-2">· {homeName}</span>
            </span>
            <svg height="7" aria-hidden="true" className="block w-full">
              <rect width="100%" height="7" rx="2" fill="var(--sunken)" />
              <rect
                width={`${Math.max(2, clock.gone * 100)}%`}
                height="7"
                rx="2"
                fill={clock.late ? "url(#arsir-jelek)" : "var(--jelek)"}
                stroke={clock.late ? "var(--jelek)" : "none"}
              />
            </svg>
          </li>
        ))}
      </ul>
      <p className="px-4 pt-1 pb-3 text-label text-ink-2">
        Buka orangnya, tangani atau rujuk, lalu catat. Yang sudah dicatat lagi hilang dari sini.
      </p>
    </section>
  );
}

const SHOWN = 6;

/** Antenatal contacts: late, due today, due soon. */
export function ContactsCard({ contacts }: { contacts: Contacts }) {
  const { late, today, soon, pregnant } = contacts;
  if (pregnant === 0) return null;
  const groups = [
    { title: "Terlambat", lines: late },
    { title: "Hari ini", lines: today },
    { title: "Pekan ini", lines: soon },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <Card
      flush
      title={[
        "Ibu hamil",
        groups.map(({ title, lines }) => `${formatNumber(lines.length)} ${title.toLowerCase()}`).join(", "),
      ]
        .filter(Boolean)
        .join(": ")}
      aside={`${formatNumber(pregnant)} sedang hamil`}
    >
      {groups.map(({ title, lines }) => (
        <section key={title} aria-label={title}>
          <h3 className="border-t border-line bg-page px-4 py-1 text-label font-bold text-ink-2">
            {title} {formatNumber(lines.length)}
          </h3>
          <ContactLines lines={lines.slice(0, SHOWN)} />
          {lines.length > SHOWN && (
            <details>
              <summary className="link flex min-h-11 items-center border-t border-line px-4 font-semibold desk:min-h-9">
                {formatNumber(lines.length - SHOWN)} {title.toLowerCase()} lagi
              </summary>
              <ContactLines lines={lines.slice(SHOWN)} />
            </details>
          )}
        </section>
      ))}
      {groups.length === 0 && (
        <p className="border-t border-line px-4 py-3 text-ink-2">
          Tidak ada kontak yang jatuh tempo sampai tujuh hari ke depan.
        </p>
      )}
    </Card>
  );
}

function ContactLines({ lines }: { lines: readonly DueContact[] }) {
  return (
    <ul>
      {lines.map(({ personId, name, about, label, badge, href }) => (
        <li
          key={personId}
          className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-3 border-t border-line px-4 py-2 desk:py-1.5"
        >
          <span className="min-w-0">
            <Link
              href={`/orang/${personId}`}
              className="block truncate font-bold text-ink no-underline hover:underline"
            >
              {name}
            </Link>
            <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-label text-ink-2">
              {about} · {label} <Badge tone={badge.tone}>{badge.text}</Badge>
            </span>
          </span>
          {href && (
            <LinkButton href={href} variant="outlined">
              Catat<span className="sr-only"> {name}</span>
            </LinkButton>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A kader's posyandu: each child a point, and how many more are wanted. */
export function WeighingCard({ weighing }: { weighing: WeighingDay }) {
  const { month, children, weighed, wanted, target } = weighing;
  return (
    <Card
      title={`${formatMonthName(month)}: ${formatNumber(weighed)} dari ${formatNumber(children)} balita ditimbang`}
    >
      {children <= MOST_POINTS && <Points all={children} weighed={weighed} wanted={wanted ?? 0} />}
      <p className="mt-1.5">
        {wanted !== null && wanted > 0 && (
          <>
            <b>{formatNumber(wanted)} anak lagi</b> sudah cukup untuk target {target}.
            {children <= MOST_POINTS && <span className="text-ink-2"> Lingkaran putus: anak-anak itu.</span>}
          </>
        )}
        {wanted === 0 && children > 0 && <>Target {target} sudah tercapai.</>}
      </p>
    </Card>
  );
}

const MOST_POINTS = 150;

function Points({ all, weighed, wanted }: { all: number; weighed: number; wanted: number }) {
  return (
    <ul aria-hidden="true" className="grid grid-cols-[repeat(auto-fill,1.5rem)] gap-1.5">
      {Array.from({ length: all }, (_, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place
          key={index}
          className={`size-6 rounded-full border-2 ${index < weighed ? "border-brand bg-brand" : index < weighed + wanted ? "border-dashed border-ink" : "border-line-strong"}`}
        />
      ))}
    </ul>
  );
}

/** Whom to look for before the next weighing, and why. */
export function VisitsCard({ visits, namesHref }: { visits: readonly ChildVisit[]; namesHref: string }) {
  if (visits.length === 0) return null;
  return (
    <Card
      flush
      title={`Kunjungi: ${formatNumber(visits.length)} balita`}
      aside={
        <Link href={namesHref} className="link">
          Daftar nama
        </Link>
      }
    >
      <VisitLines visits={visits.slice(0, SHOWN)} />
      {visits.length > SHOWN && (
        <details>
          <summary className="link flex min-h-11 items-center border-t border-line px-4 font-semibold desk:min-h-9">
            {formatNumber(visits.length - SHOWN)} balita lagi
          </summary>
          <VisitLines visits={visits.slice(SHOWN)} />
        </details>
      )}
    </Card>
  );
}

function VisitLines({ visits }: { visits: readonly ChildVisit[] }) {
  return (
    <ul>
      {visits.map(({ personId, name, age, reason }) => (
        <li key={personId} className="relative border-t border-line px-4 py-2 hover:bg-page desk:py-1.5">
          <Link
            href={`/orang/${personId}`}
            className="font-bold text-ink no-underline after:absolute after:inset-0 hover:underline"
          >
            {name}
          </Link>{" "}
          <span className="text-label text-ink-2">{age}</span>
          <span className="block text-label">{reason}</span>
        </li>
      ))}
    </ul>
  );
}
