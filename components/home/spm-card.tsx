import { TILE } from "#components/pws/fill";
import { StatusGlyph } from "#components/pws/status";
import { Card } from "#components/ui/card";
import { Terms } from "#components/ui/explained";
import { Link } from "#components/ui/link";
import type { SpmTile } from "#lib/page/home/gaps";
import { fillOf } from "#lib/page/pws/fill";

/** The twelve of the SPM as far as they are counted here. */
export function SpmCard({ tiles }: { tiles: readonly SpmTile[] }) {
  if (tiles.length === 0) return null;
  return (
    <Card
      title="SPM 12"
      terms={<Terms terms={["SPM"]} />}
      aside={`${tiles.length} dari 12 sudah dihitung di sini`}
    >
      <ul className="grid grid-cols-2 gap-1.5 desk:grid-cols-[repeat(auto-fill,minmax(7.25rem,1fr))]">
        {tiles.map(({ code, number, name, href, percent, status, trend, small, words }) => (
          <li key={code}>
            <Link
              href={href}
              title={words}
              className={`grid h-full min-h-14 content-between rounded-control border-[1.5px] p-1.5 text-ink no-underline hover:outline-2 hover:outline-ink ${TILE[fillOf({ status, small })]}`}
            >
              <span className="w-fit rounded-[3px] bg-surface px-1 text-tiny font-semibold">
                <b>SPM {number}</b> {name}
              </span>
              <span className="flex w-fit items-center gap-1.5 rounded-[3px] bg-surface px-1">
                <StatusGlyph status={status} trend={trend} size={12} />
                <b className="text-[1rem] leading-5">{percent}%</b>
              </span>
              <span className="sr-only">{words}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
