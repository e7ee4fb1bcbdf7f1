import { Cascade } from "#components/pws/cascade";
import { Card } from "#components/ui/card";
import { Terms } from "#components/ui/explained";
import { formatNumber } from "#lib/format";
import type { BothBases } from "#lib/page/compare/read-bases";
import type { CascadeStep } from "#lib/page/pws/cascade";

/** The same numerator against those estimated and those known by name: what lies between them is nobody's missing service. */
export function BothBasesCard({ bases, month }: { bases: readonly BothBases[]; month: string }) {
  const top = Math.max(100, ...bases.flatMap(({ proyeksi, riil }) => [proyeksi, riil]));
  const at = (rate: number) => `${(100 * rate) / top}%`;
  return (
    <Card title={`Proyeksi dan riil, ${month}`} terms={<Terms terms={["Proyeksi"]} />} aside="pembilang sama">
      <ul className="grid gap-3">
        {bases.map(({ label, proyeksi, riil, words, people }) => (
          <li key={label} className="grid grid-cols-[7.5rem_minmax(0,1fr)] items-center gap-3">
            <p className="text-label">
              <b className="block text-body desk:text-cell">{label}</b>
              <span className="text-ink-2">{people}</span>
            </p>
            <div className="pr-10 pl-10">
              <p className="sr-only">{words}</p>
              <div aria-hidden="true" className="relative h-6 text-[0.75rem] leading-6">
                <span
                  className="absolute top-1/2 h-1.5 -translate-y-1/2 bg-coverage/60"
                  style={{ left: at(Math.min(proyeksi, riil)), width: at(Math.abs(riil - proyeksi)) }}
                />
                <span
                  className="absolute top-1/2 size-3 -translate-1/2 rounded-full bg-ink"
                  style={{ left: at(proyeksi) }}
                />
                <span
                  className="absolute top-1/2 size-3 -translate-1/2 rounded-full border-[2.5px] border-ink bg-surface"
                  style={{ left: at(riil) }}
                />
                <b
                  className={`absolute ${proyeksi <= riil ? "-translate-x-full pr-2.5" : "pl-2.5"}`}
                  style={{ left: at(proyeksi) }}
                >
                  {formatNumber(proyeksi, 1)}
                </b>
                <span
                  className={`absolute ${proyeksi <= riil ? "pl-2.5" : "-translate-x-full pr-2.5"}`}
                  style={{ left: at(riil) }}
                >
                  {formatNumber(riil, 1)}
                </span>
              </div>
            </div>
          </li>
        ))}
      </ul>
      <p className="pt-2.5 text-label text-ink-2">
        ● proyeksi ○ riil, diketahui s.d. bulan itu. Jarak di antaranya: orang yang diproyeksikan tetapi belum
        dikenal, atau masih berjalan; bukan layanan yang kurang.
      </p>
    </Card>
  );
}

/** What is lost from one step to the next, in people. */
export function CascadeCard({ steps }: { steps: readonly CascadeStep[] }) {
  return (
    <Card
      title="Dari kontak pertama sampai keenam"
      terms={<Terms terms={["K1", "K4", "K6"]} />}
      aside="orang sejak Januari, riil"
    >
      <Cascade steps={steps} />
      <p className="pt-2.5 text-label text-ink-2">
        Yang hilang belum tentu terlewat: sebagian masih hamil dan dapat lengkap pada bulan-bulan berikut.
      </p>
    </Card>
  );
}
