import type { ReactNode } from "react";
import { Page } from "#components/shell/page";
import { Button, LinkButton } from "#components/ui/button";
import { Card } from "#components/ui/card";
import { DayField } from "#components/ui/day-field";
import { Link } from "#components/ui/link";
import { Notice } from "#components/ui/notice";
import type { DayChoice } from "#lib/entry/read-day-choice";
import { formatDay, formatDayLong } from "#lib/format";
import { addDays, type Day, daysBetween } from "#lib/period/day";
import { agedWords } from "#lib/person/estimated-birth";
import { LATE, recordHref } from "#lib/programme/addresses";
import { SERVICES, type ServiceKind } from "#lib/programme/catalogue";

type Props = {
  choice: DayChoice;
  /** The service that was asked for; its form follows once the day fits. */
  kind?: ServiceKind;
  /** A day was named already. */
  asked: boolean;
  /** What was named is no day. */
  problem?: string | undefined;
  /** As it was written. */
  typed?: string | undefined;
  from: string | null;
  path: ReactNode;
  back: string;
};

/** The day of a late service, then who the person was on it, then what can be recorded for it. */
export function DayFirst({ choice, kind, asked, problem, typed, from, path, back }: Props) {
  const { person, today, day, reason, likelier, who, offered } = choice;
  const hrefOf = (one: Day, to?: ServiceKind) =>
    to ? recordHref(person.id, to, { day: one, from }) : LATE.href({ id: person.id, day: one, from });
  const outside = asked && (likelier !== null || day > today || day < choice.earliest);
  return (
    <Page
      title={person.name}
      subtitle={`${agedWords(choice, today)} · Catat ${kind ? SERVICES[kind].label : "layanan"}`}
      path={path}
      back={{ href: back, label: "Catat layanan" }}
    >
      {reason && (
        <Notice tone="warning" title={`${asked ? formatDayLong(day) : "Hari ini"}: ${reason}`} live>
          {!asked && (
            <p>Layanan yang terlambat dicatat untuk tanggalnya sendiri. Pilih tanggal layanan dahulu.</p>
          )}
        </Notice>
      )}
      <Card title="Kapan layanan diberikan?">
        <form
          method="get"
          action={kind ? recordHref(person.id, kind) : LATE.href({ id: person.id })}
          className="grid gap-3"
        >
          {from && <input type="hidden" name={LATE.names.from} value={from} />}
          <div className="grid grid-cols-2 gap-2 desk:flex">
            <LinkButton href={hrefOf(today, kind)} size="form">
              Hari ini
            </LinkButton>
            <LinkButton href={hrefOf(addDays(today, -1), kind)} size="form">
              Kemarin
            </LinkButton>
          </div>
          <DayField
            name={LATE.names.day}
            label="Tanggal lain"
            hint={`Diterima sejak ${formatDay(choice.earliest)}.`}
            min={choice.earliest}
            max={today}
            defaultValue={asked ? day : typed}
            error={problem ?? (outside && !reason ? outsideWords(choice) : undefined)}
          />
          {asked && likelier && (
            <LinkButton href={hrefOf(likelier, kind)} variant="outlined" size="form">
              Pakai {formatDay(likelier)}
            </LinkButton>
          )}
          <div>
            <Button type="submit" variant="filled" size="form">
              Lanjut
            </Button>
          </div>
        </form>
      </Card>
      {asked && !outside && (
        <Card title={formatDayLong(day)} aside={agoWords(day, today)}>
          <p>
            Tercatat sebagai saat itu: <b className="font-semibold">{who}</b>.
          </p>
          {offered.length === 0 ? (
            <p className="mt-2">Tidak ada layanan yang dapat dicatat akun ini untuk hari itu.</p>
          ) : (
            <ul
              aria-label="Yang dapat dicatat untuk hari itu"
              className="mt-2 grid gap-2 desk:flex desk:flex-wrap"
            >
              {offered.map((one) => (
                <li key={one} className="grid">
                  <LinkButton href={hrefOf(day, one)} variant="outlined" size="form">
                    {SERVICES[one].label}
                  </LinkButton>
                </li>
              ))}
            </ul>
          )}
          <Unsuited unsuited={choice.unsuited} />
        </Card>
      )}
      {!asked && <Spans choice={choice} />}
    </Page>
  );
}

/** Folded: who looks for a service that is not offered finds why. */
function Unsuited({ unsuited }: Pick<DayChoice, "unsuited">) {
  if (unsuited.length === 0) return null;
  return (
    <details className="mt-2">
      <summary className="link min-h-12 cursor-pointer content-center desk:min-h-8">
        Yang tidak cocok dengan hari itu
      </summary>
      <ul className="grid gap-1">
        {unsuited.map(({ kind, reason }) => (
          <li key={kind}>
            <b className="font-semibold">{SERVICES[kind].label}</b>: {reason}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What fitted within the months that are taken in and does not today, with who the person was then. */
function Spans({ choice: { spans, offered, today, person } }: { choice: DayChoice }) {
  return (
    <Card title="Yang dapat dicatat">
      <ul className="grid gap-1.5">
        {offered.map((kind) => (
          <li key={kind}>
            <Link href={recordHref(person.id, kind)} className="link font-semibold">
              {SERVICES[kind].label}
            </Link>{" "}
            untuk hari ini, {formatDay(today)}
          </li>
        ))}
        {spans.map(({ kind, from, to, who }) => (
          <li key={kind}>
            <b className="font-semibold">{SERVICES[kind].label}</b> untuk {formatDay(from)} sampai{" "}
            {formatDay(to)} ({who})
          </li>
        ))}
        {spans.length + offered.length === 0 && (
          <li>
            Tidak ada layanan yang dapat dicatat akun ini untuk orang ini, juga tidak untuk 13 bulan terakhir.
          </li>
        )}
      </ul>
    </Card>
  );
}

function outsideWords({ day, today, earliest }: DayChoice): string {
  if (day > today) return "Tanggal layanan sesudah hari ini. Periksa tanggalnya.";
  return `${formatDayLong(day)}: lebih dari 13 bulan lalu. Layanan susulan diterima sampai ${formatDay(earliest)}.`;
}

function agoWords(day: Day, today: Day): string {
  const days = daysBetween(day, today);
  return days === 0 ? "hari ini" : `${days} hari lalu`;
}
