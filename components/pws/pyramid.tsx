import { formatNumber } from "#lib/format";
import type { Pyramid as PyramidView } from "#lib/page/pws/pyramid";

/** Who lives here, the oldest on top: a table whose bars need no picture beside it. */
export function Pyramid({
  caption,
  pyramid,
  bar = "h-4.5 broad:h-5.5",
}: {
  caption: string;
  pyramid: PyramidView;
  /** Height of a bar; paper has less room. */
  bar?: string;
}) {
  const wide = (people: number) => `${(100 * people) / pyramid.most}%`;
  return (
    <table className="w-full border-separate border-spacing-x-0 border-spacing-y-px text-label">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="text-ink-2">
          <th scope="col" colSpan={2} className="pb-1 text-right font-semibold">
            <span className="float-left">Laki-laki</span>
            {formatNumber(pyramid.L)}
          </th>
          <th scope="col" className="pb-1 font-medium">
            umur
          </th>
          <th scope="col" colSpan={2} className="pb-1 text-left font-semibold">
            <span className="float-right">Perempuan</span>
            {formatNumber(pyramid.P)}
          </th>
        </tr>
      </thead>
      <tbody>
        {pyramid.bands.map(({ label, L, P }) => (
          <tr key={label}>
            <td className="w-10 pr-1 text-right whitespace-nowrap">{formatNumber(L)}</td>
            <td>
              <span className={`ml-auto block bg-brand ${bar}`} style={{ width: wide(L) }} />
            </td>
            <th scope="row" className="w-12 px-1 text-center font-normal whitespace-nowrap text-ink-2">
              {label}
            </th>
            <td>
              <span className={`block border border-brand bg-brand-tint ${bar}`} style={{ width: wide(P) }} />
            </td>
            <td className="w-10 pl-1 whitespace-nowrap">{formatNumber(P)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
