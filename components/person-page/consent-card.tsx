import type { ReactNode } from "react";
import { Badge } from "#components/ui/badge";
import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import type { ConsentLine, ConsentState } from "#lib/page/person/consents";

const TONES = { GIVEN: "done", REFUSED: "late", UNASKED: "paper" } as const satisfies Record<
  ConsentState,
  string
>;

/** Whether one may come by and call, and the way to the person's own data on paper. */
export function ConsentCard({
  lines,
  form,
  undoHref,
  copyHref,
}: {
  lines: readonly ConsentLine[];
  /** Null for whoever records nothing. */
  form: ReactNode;
  /** Where a mistake is taken back; null without an answer, or for whoever may not. */
  undoHref: string | null;
  copyHref: string | null;
}) {
  return (
    <Card title="Persetujuan" id="persetujuan">
      <dl className="grid gap-2">
        {lines.map(({ purpose, label, state, words, detail }) => (
          <div key={purpose}>
            <dt className="inline font-semibold">{label}</dt>{" "}
            <dd className="inline">
              <Badge tone={TONES[state]}>{words}</Badge>
              <span className="block text-label text-ink-2">{detail}</span>
            </dd>
          </div>
        ))}
      </dl>
      {form && <div className="mt-2.5">{form}</div>}
      {(undoHref || copyHref) && (
        <p className="mt-1.5 flex flex-wrap gap-x-4 print:hidden">
          {undoHref && (
            <Link href={undoHref} className={LINK}>
              Batalkan yang keliru
            </Link>
          )}
          {copyHref && (
            <Link href={copyHref} className={LINK}>
              Salinan data untuk orangnya
            </Link>
          )}
        </p>
      )}
    </Card>
  );
}

const LINK = "link inline-flex min-h-12 items-center font-semibold desk:min-h-8";
