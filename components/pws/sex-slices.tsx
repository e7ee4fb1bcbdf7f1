import { Table, Td, Th } from "#components/ui/table";
import type { SexSlice, Slice } from "#lib/page/pws/sex-slices";

/** Numbers of those known by name, L and P beside both. */
export function SexSlices({ caption, slices }: { caption: string; slices: readonly SexSlice[] }) {
  return (
    <div className="@container">
      <Table caption={caption} dense>
        <thead>
          <tr>
            <Th>Indikator</Th>
            <Th numeric>Semua</Th>
            <Th numeric>L</Th>
            <Th numeric>P</Th>
          </tr>
        </thead>
        <tbody>
          {slices.map(({ code, label, both, L, P }) => (
            <tr key={code}>
              <th scope="row" className="border-b border-line px-(--cell) py-1.5 text-left font-semibold">
                {label}
              </th>
              {[both, L, P].map((slice, index) => (
                <Td key={["semua", "L", "P"][index]} numeric>
                  <Told slice={slice} />
                </Td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function Told({ slice: { percent, made, small } }: { slice: Slice }) {
  return (
    <>
      <b className={small ? "font-medium text-ink-2" : ""}>{percent}</b>
      <span className="block text-label text-ink-2 @min-[28rem]:ml-1.5 @min-[28rem]:inline">{made}</span>
    </>
  );
}
