import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import type { IndicatorContent } from "#lib/page/indicator/read-indicator";

/** What is counted, on whose authority, and what the figures do not hold. */
export function Reading({
  indicator,
  notes,
}: {
  indicator: IndicatorContent["indicator"];
  notes: readonly string[];
}) {
  return (
    <Card title="Cara membaca" id="cara-membaca">
      <div className="grid max-w-prose gap-2 desk:text-cell">
        <p className="font-semibold">{indicator.meaning}</p>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p className="text-ink-2">
          {indicator.code} · Sumber: {indicator.source}. {indicator.privacy}{" "}
          <Link href="/bantuan/istilah" className="link">
            Arti istilah
          </Link>
        </p>
      </div>
    </Card>
  );
}
