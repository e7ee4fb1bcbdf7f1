"use client"; // its data travels once, not its drawn elements besides their HTML

import { SpmCell, tintOf } from "#components/spm/cell";
import { Td, Th, TotalRow } from "#components/ui/table";
import { NOTHING } from "#lib/format";
import type { SpmView } from "#lib/page/spm/view";

/** Many units: they go down, the services across, the total last. */
export function UnitTable({
  view: { services, units },
  caption,
  unitHead,
  place,
}: {
  view: SpmView;
  caption: string;
  unitHead: string;
  place: string;
}) {
  return (
    <table className="w-full border-separate border-spacing-0 text-cell [--cell:8px]">
      <caption className="sr-only">{caption}</caption>
      <thead className="broad:sticky broad:top-0 broad:z-10">
        <tr className="[&>th]:whitespace-normal">
          <Th>{unitHead}</Th>
          {services.map(({ code, number, name }) => (
            <Th key={code} numeric>
              {number} {name}
            </Th>
          ))}
          <Th numeric>
            Target
            <br />
            tercapai
          </Th>
        </tr>
      </thead>
      <tbody>
        {units.map(({ key, name, reached, outOf }, at) => (
          <tr key={key}>
            <th scope="row" className={`${CELL} text-left font-semibold`}>
              {name}
            </th>
            {services.map(({ code, name: service, cells }) => {
              const cell = cells[at];
              return (
                <td key={code} className={`${CELL} text-right ${cell ? tintOf(cell) : ""}`}>
                  {cell ? <SpmCell cell={cell} service={service} /> : NOTHING}
                </td>
              );
            })}
            <td className={`${CELL} text-right`}>{outOf === 0 ? NOTHING : `${reached}/${outOf}`}</td>
          </tr>
        ))}
        <TotalRow>
          <th scope="row" className="px-(--cell) py-2 text-left">
            {place}
          </th>
          {services.map(({ code, name, total }) => (
            <Td key={code} numeric>
              <SpmCell cell={total} service={name} />
            </Td>
          ))}
          <Td />
        </TotalRow>
      </tbody>
    </table>
  );
}

const CELL = "border-b border-line px-(--cell) py-1 align-top";
