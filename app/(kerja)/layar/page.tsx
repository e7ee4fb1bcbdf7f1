import type { Metadata } from "next";
import { Page } from "#components/shell/page";
import { Card, Columns } from "#components/ui/card";
import { Link } from "#components/ui/link";
import { Empty } from "#components/ui/states";
import { ownOrigin } from "#lib/access/own-origin";
import { pageActor } from "#lib/access/page-actor";
import { readScreens } from "#lib/page/screen/read-screens";
import { CreateScreenForm } from "./create-screen-form";
import { RevokeScreenForm } from "./revoke-screen-form";

export const metadata: Metadata = { title: "Layar kantor" };

export default async function ScreensPage() {
  const actor = await pageActor("screen:manage");
  const { units, links } = await readScreens(actor);
  const [own] = units;
  return (
    <Page
      title="Layar kantor"
      subtitle="Untuk televisi di kantor: angka yang bergerak sendiri, tanpa nama orang."
      back={{ href: "/", label: "Layar" }}
    >
      <Columns>
        <Card title="Buka di sini">
          <ul className="grid gap-1">
            {units.map(({ id, name, href }) => (
              <li key={id}>
                <Link href={href} className="link inline-block py-1.5 font-semibold">
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </Card>
        <Card title="Tautan layar baru">
          <p className="mb-3 text-ink-2">
            Televisi yang memakai tautan ini tidak perlu akun. Yang terbuka hanya layar itu; halaman lain
            tetap tertutup. Siapa pun yang memegang tautannya dapat membukanya, sampai habis atau dicabut.
          </p>
          <CreateScreenForm units={units} own={own?.id ?? ""} house={ownOrigin()} />
        </Card>
      </Columns>
      <Card title="Tautan yang pernah dibuat">
        {links.length === 0 ? (
          <Empty>Belum ada tautan layar.</Empty>
        ) : (
          <ul className="grid">
            {links.map(({ id, name, unit, words, seen, open }) => (
              <li
                key={id}
                className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-line py-2.5 first:border-t-0"
              >
                <span className={open ? "" : "text-ink-2"}>
                  <b className="block">{name}</b>
                  <span className="text-ink-2">
                    {unit} · {words} · {seen}
                  </span>
                </span>
                {open && <RevokeScreenForm id={id} name={name} />}
              </li>
            ))}
          </ul>
        )}
      </Card>
    </Page>
  );
}
