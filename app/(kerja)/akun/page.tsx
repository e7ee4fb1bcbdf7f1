import type { Metadata } from "next";
import { Page } from "#components/shell/page";
import { ThemeChoice } from "#components/shell/theme-choice";
import { Card, Columns } from "#components/ui/card";
import { Link } from "#components/ui/link";
import { demand } from "#lib/access/actor";
import { readCookie } from "#lib/access/cookies";
import { KLASTER_LABELS, ROLE_LABELS } from "#lib/access/labels";
import { pageActor } from "#lib/access/page-actor";
import { meaningsOf } from "#lib/access/permissions";
import { THEME_COOKIE } from "#lib/access/session";
import { listSessions } from "#lib/account/queries";
import { readOwnCode } from "#lib/account/second-factor";
import { formatInstant } from "#lib/format";
import { groupsFor } from "../navigation";
import { SignOutForm } from "../sign-out-form";
import { PasswordForm } from "./password-form";
import { PhoneMenu } from "./phone-menu";
import { SessionList } from "./session-list";

export const metadata: Metadata = { title: "Akun" };

export default async function AccountPage() {
  const actor = await pageActor("account:self");
  const sessions = await listSessions(actor);
  const { code } = await readOwnCode(demand(actor, "code:own"));
  const theme = await readCookie(THEME_COOKIE);
  return (
    <Page
      title={actor.name}
      subtitle={actor.unitName}
      back={{ href: "/", label: "Akun" }}
      actions={<SignOutForm />}
    >
      <PhoneMenu groups={groupsFor(actor)} />
      <Columns>
        <Card title="Akun ini">
          <dl className="grid grid-cols-[9rem_1fr] gap-x-3 gap-y-1.5">
            <dt className="text-ink-2">Nama pengguna</dt>
            <dd className="font-semibold break-words">{actor.username}</dd>
            <dt className="text-ink-2">Peran</dt>
            <dd className="font-semibold">{ROLE_LABELS[actor.role]}</dd>
            {actor.klaster && <dt className="text-ink-2">Klaster</dt>}
            {actor.klaster && <dd className="font-semibold">{KLASTER_LABELS[actor.klaster]}</dd>}
            <dt className="text-ink-2">Unit</dt>
            <dd className="font-semibold">{actor.unitName}</dd>
          </dl>
          <h3 className="mt-4 font-bold">Yang dapat dilakukan</h3>
          <ul className="mt-1 grid list-disc gap-0.5 pl-5">
            {meaningsOf(actor.role).map((means) => (
              <li key={means}>{means}</li>
            ))}
          </ul>
        </Card>
        <Card title="Ganti kata sandi">
          <PasswordForm username={actor.username} />
        </Card>
        <Card title="Kode masuk">
          <p>
            {code
              ? `Terpasang sejak ${formatInstant(code.since, actor.timeZone)}, sisa ${code.left} kode cadangan.`
              : "Belum terpasang. Dengan kode enam angka dari aplikasi autentikator di HP, kata sandi yang bocor saja tidak cukup untuk masuk."}
          </p>
          <Link href="/akun/kode" className="link inline-block py-3 font-semibold">
            {code ? "Ganti HP, kode cadangan baru, atau lepas" : "Pasang kode masuk"}
          </Link>
        </Card>
        <Card title="Perangkat yang sedang masuk">
          <SessionList
            sessions={sessions.map(({ id, current, createdAt, lastSeenAt }) => ({
              id,
              current,
              startedAt: formatInstant(createdAt, actor.timeZone),
              seenAt: formatInstant(lastSeenAt, actor.timeZone),
            }))}
          />
        </Card>
        <Card>
          <ThemeChoice current={theme} />
        </Card>
      </Columns>
    </Page>
  );
}
