import { Title } from "#components/paper/situation-first";
import { sidesFor } from "#lib/page/paper/layout";
import type { SideBySide, SideCell } from "#lib/page/situation/side-by-side";

/** Posyandu, desa or puskesmas beside each other, the worst of each line in a frame; many of them below each other. */
export function SituationSides({ sides }: { sides: SideBySide & { head: string } }) {
  const places = sides.tables.flatMap((table) => table.sides);
  const lines = (sides.tables[0]?.rows ?? []).map(({ code, label }, at) => ({
    code,
    label,
    cells: sides.tables.flatMap(({ rows }) => rows[at]?.cells ?? []),
  }));
  const { across, shown, line } = sidesFor(places.length, lines.length);
  const hidden = places.length - shown;
  const rest = hidden > 0 ? ` · ${shown} yang pertama, ${hidden} lagi di layar` : "";
  const height = { height: `calc(${line} * var(--spacing))` };
  return (
    <section>
      <Title>
        {sides.head} berdampingan{" "}
        <span className="text-tiny font-normal">
          % dan orang, posyandu terhadap sasaran riil; kotak: terendah; tanpa tebal: angka kecil{rest}
        </span>
      </Title>
      {across === "PLACES" ? (
        <Grid
          heads={places.map(({ key, name }) => ({ key, name }))}
          rows={lines.map(({ code, label, cells }) => ({ key: code, name: label, cells }))}
          height={height}
        />
      ) : (
        <Grid
          heads={lines.map(({ code, label }) => ({ key: code, name: label }))}
          rows={places.slice(0, shown).map(({ key, name }, at) => ({
            key,
            name,
            cells: lines.flatMap(({ cells }) => cells[at] ?? []),
          }))}
          height={height}
          stacked
        />
      )}
    </section>
  );
}

function Grid({
  heads,
  rows,
  height,
  stacked = false,
}: {
  heads: readonly { key: string; name: string }[];
  rows: readonly { key: string; name: string; cells: readonly SideCell[] }[];
  height: { height: string };
  /** People under the percent. */
  stacked?: boolean;
}) {
  return (
    <table className="w-full table-fixed border-collapse text-tiny leading-none">
      <colgroup>
        <col style={{ width: stacked ? "10%" : "13%" }} />
      </colgroup>
      <thead>
        <tr className="border-b border-ink align-bottom">
          <th scope="col" aria-label="Baris" />
          {heads.map(({ key, name }) => (
            <th key={key} scope="col" className="overflow-hidden px-0.5 text-right hyphens-auto">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, cells }) => (
          <tr key={key} className="border-b border-line" style={height}>
            <th scope="row" className="truncate text-left font-semibold">
              {name}
            </th>
            {cells.map(({ percent, made, worst, small }, at) => (
              <td
                // biome-ignore lint/suspicious/noArrayIndexKey: places of a line never move
                key={at}
                className={`px-0.5 text-right whitespace-nowrap ${worst ? "border border-ink" : ""}`}
              >
                <span className={small ? "" : "font-bold"}>{percent}</span>{" "}
                <span className={stacked ? "block" : ""}>{made}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
