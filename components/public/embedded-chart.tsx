import { ShareBar } from "#components/public/share-bar";
import { StatusWord } from "#components/public/status-word";
import type { PublicView } from "#lib/page/public/view";

/** All shares of a unit below each other, for a frame on another site. */
export function EmbeddedChart({ view: { code, name, month, sentence, groups } }: { view: PublicView }) {
  const items = groups.flatMap((group) => group.items);
  return (
    <main className="grid content-start gap-3 bg-surface p-3.5">
      <h1 className="text-section">
        Kesehatan warga {name}
        {month && <span className="font-medium text-ink-2">, {month}</span>}
      </h1>
      {items.length === 0 && <p className="text-ink-2">{sentence}</p>}
      <ul className="grid gap-x-6 gap-y-3 desk:grid-cols-2">
        {items.map((item) => (
          <li key={item.code} className="grid content-start gap-1">
            <p className="flex items-baseline justify-between gap-3">
              <span>{item.title}</span>
              <b>
                {item.made === null ? "–" : item.percent === null ? item.made.reached : item.percentWords}
              </b>
            </p>
            <ShareBar item={item} height={8} />
            <p className="flex flex-wrap justify-between gap-x-3 text-label text-ink-2">
              <span>
                {item.made ? `${item.made.reached} ${item.made.outOf}, ${item.until}` : item.missing}
              </span>
              <StatusWord status={item.status} />
            </p>
          </li>
        ))}
      </ul>
      <p className="text-label text-ink-2">
        Sumber: Denyut, angka yang diterbitkan dinas kesehatan.{" "}
        <a href={`/umum/${code}`} target="_top" className="link inline-block py-1 font-semibold">
          Selengkapnya
        </a>
      </p>
    </main>
  );
}
