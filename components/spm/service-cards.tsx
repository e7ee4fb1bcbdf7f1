"use client"; // its data travels once, not its drawn elements besides their HTML

import { StatusChip, StatusGlyph } from "#components/pws/status";
import { gapCell, SpmBar } from "#components/spm/cell";
import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import type { SpmService, SpmView } from "#lib/page/spm/view";

/** On a phone and a tablet: one card a service, its units as rows. */
export function ServiceCards({ view: { services }, parts }: { view: SpmView; parts: string }) {
  return (
    <div className="grid items-start gap-3.5 *:min-w-0 desk:grid-cols-2">
      {services.map((service) => (
        <ServiceCard key={service.code} service={service} parts={parts} />
      ))}
    </div>
  );
}

function ServiceCard({ service, parts }: { service: SpmService; parts: string }) {
  const { number, name, total, forecast, cells } = service;
  return (
    <Card title={`${number}. ${name}`}>
      <div className="flex items-end justify-between gap-2">
        <p>
          {total.href ? (
            <Link href={total.href} className="text-figure font-extrabold text-ink no-underline">
              {total.percentWords}%
            </Link>
          ) : (
            <span className="text-figure font-extrabold">{total.percentWords}%</span>
          )}
          <span className="block text-label text-ink-2">{total.made} orang</span>
        </p>
        <StatusChip
          status={total.status}
          trend={total.trend}
          small={total.small !== null}
          note={total.statusNote}
        />
      </div>
      <SpmBar cell={total} />
      <p className="mt-1">
        {total.gapPeople ? (
          <>
            Kurang <b>{gapCell(total.gapPeople)} orang</b> ke target.
          </>
        ) : total.gapPeople === 0 ? (
          "Target berjalan tercapai."
        ) : (
          "Belum dapat dihitung."
        )}
        {forecast && (
          <>
            {" "}
            Prakiraan Desember <b>{forecast.words}</b> ({forecast.people}).
          </>
        )}
        {forecast?.ceiling && ` Batasnya ${forecast.ceiling}.`}
      </p>
      {cells.length > 0 && (
        <details className="mt-2">
          <summary className="flex min-h-11 items-center font-semibold text-brand">
            {cells.length} {parts}
          </summary>
          <ul>
            {cells.map((cell) => (
              <li key={cell.key} className="relative border-t border-line py-2">
                <span className="flex items-center justify-between gap-2">
                  {cell.href ? (
                    <Link
                      href={cell.href}
                      className="font-semibold text-ink no-underline after:absolute after:inset-0"
                    >
                      {cell.name}
                    </Link>
                  ) : (
                    <span className="font-semibold">{cell.name}</span>
                  )}
                  <span className="flex items-center gap-1">
                    {!cell.small && <StatusGlyph status={cell.status} trend={cell.trend} />}
                    <b>{cell.percentWords}</b>
                  </span>
                </span>
                <SpmBar cell={cell} />
                <span className="flex justify-between text-label text-ink-2">
                  <span>{cell.made}</span>
                  <span>{cell.small ?? (cell.gapPeople ? `kurang ${gapCell(cell.gapPeople)}` : "")}</span>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}
