import { Bullet } from "#components/pws/bullet";
import { Cascade } from "#components/pws/cascade";
import { Pyramid } from "#components/pws/pyramid";
import { SexSlices } from "#components/pws/sex-slices";
import { StatusChip } from "#components/pws/status";
import { StatusLines } from "#components/pws-overview/status-lines";
import { Picture } from "#components/take-away/picture";
import { Card } from "#components/ui/card";
import { Terms } from "#components/ui/explained";
import { Link } from "#components/ui/link";
import { formatNumber } from "#lib/format";
import type { DashboardView, KlasterCard } from "#lib/page/dashboard/view";
import type { StatusLine } from "#lib/page/pws/status-line";

const GLYPH_TREND = { JELEK: "TURUN", CUKUP: "NAIK", KURANG: "TURUN", BAIK: "NAIK" } as const;

export function DashboardContent({ view, running }: { view: DashboardView; running: boolean }) {
  const { cascade, klasters, lines, slices, pyramid } = view;
  return (
    <>
      <div className="-mb-3.5 gap-3.5 *:mb-3.5 *:break-inside-avoid broad:[&:has(>:nth-child(2))]:columns-2">
        {cascade.length > 0 && (
          <Card
            title="Rangkaian pelayanan ibu, dalam orang"
            terms={<Terms terms={["K1", "K4", "K6"]} />}
            aside="Januari sampai bulan ini"
          >
            <Cascade steps={cascade} />
          </Card>
        )}
        {klasters.map((card) => (
          <Klaster key={card.title} card={card} running={running} />
        ))}
      </div>
      {lines.length > 0 && (
        <Card title="Indikator" flush>
          <StatusLines caption="Indikator klaster" bands={[{ title: "", lines }]} running={running} />
        </Card>
      )}
      <div className="grid items-start gap-3.5 *:min-w-0 broad:[&:has(>:nth-child(2))]:grid-cols-2">
        {pyramid && (
          <Card
            title="Penduduk terdaftar menurut umur"
            aside={`${formatNumber(pyramid.L + pyramid.P)} orang, dikenal dengan nama`}
          >
            <Picture title="Penduduk terdaftar menurut umur">
              <Pyramid caption="Penduduk terdaftar menurut umur dan jenis kelamin" pyramid={pyramid} />
            </Picture>
          </Card>
        )}
        {slices.length > 0 && (
          <Card title="Menurut jenis kelamin" aside="dari yang dikenal dengan nama (riil)" flush>
            <SexSlices caption="Indikator menurut jenis kelamin" slices={slices} />
          </Card>
        )}
      </div>
    </>
  );
}

function Klaster({ card: { title, counts, lines }, running }: { card: KlasterCard; running: boolean }) {
  return (
    <Card
      title={title}
      aside={
        counts.length > 0 && (
          <span className="flex flex-wrap gap-x-3">
            {counts.map(({ status, count }) => (
              <span key={status} className="inline-flex items-center gap-1">
                <b className="text-ink">{count}</b>
                <StatusChip status={status} trend={GLYPH_TREND[status as keyof typeof GLYPH_TREND]} plain />
              </span>
            ))}
          </span>
        )
      }
      flush
    >
      <ul className="@container">
        {lines.map((line) => (
          <Row key={line.code} line={line} running={running} />
        ))}
      </ul>
    </Card>
  );
}

function Row({ line, running }: { line: StatusLine; running: boolean }) {
  return (
    <li className="relative grid grid-cols-[1fr_auto] items-center gap-x-2 gap-y-1 border-t border-line px-4 py-2 hover:bg-page @min-[36rem]:grid-cols-[minmax(5rem,1fr)_7.5rem_6.25rem_4.75rem_8.25rem]">
      <Link
        href={line.href}
        className="font-semibold text-ink no-underline after:absolute after:inset-0 hover:underline"
      >
        {line.label}
      </Link>
      <span className="text-right whitespace-nowrap">
        <b>{line.percent}</b> <span className="text-label text-ink-2">{line.made}</span>
      </span>
      <span className="@max-[36rem]:col-span-2 @max-[36rem]:[&>svg]:w-full">
        <Bullet {...line.bullet} lowerIsBetter={line.lowerIsBetter} />
      </span>
      <span className={`text-label whitespace-nowrap ${line.lacks ? "font-bold" : "text-ink-2"}`}>
        {line.gap}
      </span>
      <span className="text-right">
        {!running && (
          <StatusChip status={line.status} trend={line.trend} small={line.small} note={line.note} />
        )}
      </span>
    </li>
  );
}
