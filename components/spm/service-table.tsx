"use client"; // its data travels once, not its drawn elements besides their HTML

import { ForecastMark, gapCell, SpmCell, tintOf } from "#components/spm/cell";
import { Td, Th, TotalRow } from "#components/ui/table";
import { withHyphens } from "#lib/area/hyphens";
import { NOTHING } from "#lib/format";
import type { SpmService, SpmView } from "#lib/page/spm/view";

/** Services down, units across: as many units as a desk has room for. */
export function ServiceTable({
  view: { services, units },
  caption,
  place,
}: {
  view: SpmView;
  caption: string;
  /** "Kabupaten" over the total's columns. */
  place: string;
}) {
  return (
    <table className="w-full table-fixed border-separate border-spacing-0 text-cell [--cell:6px]">
      <caption className="sr-only">{caption}</caption>
      <colgroup>
        <col className="w-[9.5rem]" />
        <col className="w-[6.5rem]" />
        <col className="w-[4.5rem]" />
        <col className="w-[5.5rem]" />
        {units.map(({ key }) => (
          <col key={key} />
        ))}
      </colgroup>
      <thead className="broad:sticky broad:top-0 broad:z-10">
        <tr className="[&>th]:whitespace-normal">
          <Th>Layanan</Th>
          <Th numeric>
            {place}
            <br />
            penerima %
          </Th>
          <Th numeric>
            Kurang
            <br />
            orang
          </Th>
          <Th numeric>
            Prakiraan
            <br />
            Des %
          </Th>
          {units.map(({ key, name }) => (
            <Th key={key} numeric>
              {withHyphens(name)}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {services.map((service) => (
          <ServiceRow key={service.code} service={service} />
        ))}
        <TotalRow>
          <th scope="row" className="px-(--cell) py-2 text-left">
            Target tercapai
          </th>
          <Td numeric>{reachedOf(services)}</Td>
          <Td />
          <Td numeric>{forecastsOf(services)}</Td>
          {units.map(({ key, reached, outOf }) => (
            <Td key={key} numeric>
              {outOf === 0 ? NOTHING : `${reached}/${outOf}`}
            </Td>
          ))}
        </TotalRow>
      </tbody>
    </table>
  );
}

const CELL = "border-b border-line px-(--cell) py-1.5 align-top";

function ServiceRow({ service: { number, name, total, forecast, cells } }: { service: SpmService }) {
  return (
    <tr>
      <th scope="row" className={`${CELL} text-left font-semibold`}>
        <span className="mr-1 font-normal text-ink-2">{number}</span> {name}
      </th>
      <td className={`${CELL} text-right ${tintOf(total)}`}>
        <SpmCell cell={total} service={name} />
      </td>
      <td className={`${CELL} text-right font-bold`}>{gapCell(total.gapPeople)}</td>
      <td className={`${CELL} border-r text-right`}>
        {forecast ? (
          <>
            <b>{forecast.words}</b>
            <ForecastMark {...forecast} />
            <span className="block text-tiny text-ink-2">{forecast.people}</span>
          </>
        ) : (
          NOTHING
        )}
      </td>
      {cells.map((cell) => (
        <td key={cell.key} className={`${CELL} border-l text-right ${tintOf(cell)}`}>
          <SpmCell cell={cell} service={name} />
        </td>
      ))}
    </tr>
  );
}

function reachedOf(services: readonly SpmService[]): string {
  const judged = services.filter(({ total }) => total.gapPeople !== null);
  return `${judged.filter(({ total }) => total.gapPeople === 0).length}/${judged.length}`;
}

function forecastsOf(services: readonly SpmService[]): string {
  const known = services.filter(({ forecast }) => forecast);
  return `${known.filter(({ forecast }) => forecast?.reachesAll).length}/${known.length}`;
}
