import type { Metadata } from "next";
import { Page } from "#components/shell/page";
import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import { Empty } from "#components/ui/states";
import { pageActor } from "#lib/access/page-actor";
import { readKeys } from "#lib/page/key/read-keys";
import { KeyTable } from "./key-table";
import { MakeKeyForm } from "./make-key-form";

export const metadata: Metadata = { title: "Kunci API" };

export default async function KeysPage() {
  const actor = await pageActor("key:manage");
  const { lines, units } = await readKeys(actor);
  return (
    <Page
      title="Kunci API"
      subtitle={
        <>
          Untuk program lain, misalnya Power BI, yang membaca angka tanpa nama.{" "}
          <Link href="/bantuan/api" className="link">
            Cara memakainya
          </Link>
        </>
      }
      back={{ href: "/", label: "Kunci API" }}
    >
      <MakeKeyForm units={units} />
      <Card flush>
        {lines.length > 0 ? <KeyTable lines={lines} /> : <Empty>Belum ada kunci yang dibuat.</Empty>}
      </Card>
    </Page>
  );
}
