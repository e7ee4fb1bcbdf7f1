import type { Metadata } from "next";
import { Page } from "#components/shell/page";
import { Card } from "#components/ui/card";
import { pageActor } from "#lib/access/page-actor";
import { byLetter } from "./by-letter";

export const metadata: Metadata = { title: "Istilah" };

const LETTERS = byLetter();

/** Light on purpose: other pages are measured against it. */
export default async function GlossaryPage() {
  await pageActor("account:self");
  return (
    <Page
      title="Istilah"
      subtitle="Arti kata dan singkatan di Denyut, dengan sumbernya. Cari dengan Ctrl+F atau pencarian di peramban."
      back={{ href: "/", label: "Istilah" }}
    >
      <nav aria-label="Huruf" className="flex flex-wrap gap-x-1 desk:gap-x-2 print:hidden">
        {LETTERS.map(({ letter }) => (
          <a
            key={letter}
            href={`#${letter}`}
            className="link grid min-h-11 min-w-9 place-items-center font-semibold desk:min-h-7 desk:min-w-6"
          >
            {letter}
          </a>
        ))}
      </nav>
      {LETTERS.map(({ letter, terms }) => (
        <Card key={letter} id={letter} title={letter}>
          <dl className="grid gap-x-6 gap-y-3 broad:grid-cols-2 wide:grid-cols-3">
            {terms.map(({ term, meaning, source }) => (
              <div key={term}>
                <dt className="font-bold">{term}</dt>
                <dd>{meaning}</dd>
                <dd className="text-label text-ink-2">{source}</dd>
              </div>
            ))}
          </dl>
        </Card>
      ))}
    </Page>
  );
}
