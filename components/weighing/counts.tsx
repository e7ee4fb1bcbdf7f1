import { formatPercentSign } from "#lib/format";
import type { WeighingCounts } from "#lib/recording/weighing-row";

/** The SKDN of the month as the grid stands. */
export function Counts({ counts: { s, d, n, t, twoT, o, b, bgm } }: { counts: WeighingCounts }) {
  const figures = [
    { value: s, label: "S sasaran" },
    { value: d, label: "D ditimbang" },
    { value: n, label: "N naik" },
    { value: t, label: "T tidak naik" },
    { value: twoT, label: "2T" },
    { value: o, label: "O" },
    { value: b, label: "B baru" },
    { value: bgm, label: "BGM" },
    { value: share(d, s), label: `D/S (${d}/${s})` },
    { value: share(n, n + t), label: `N/D' (${n}/${n + t})` },
  ];
  return (
    <dl className="grid grid-cols-4 gap-y-3 desk:grid-cols-5 broad:flex" aria-label="Jumlah bulan ini">
      {figures.map(({ value, label }) => (
        <div
          key={label.split(" (")[0]}
          className="flex flex-col-reverse justify-end border-line px-2.5 py-0.5 broad:border-l broad:px-4.5 broad:first:border-l-0 broad:first:pl-0"
        >
          <dt className="text-label text-ink-2">{label}</dt>
          <dd className="text-[1.375rem] leading-6.5 font-bold tracking-[-.01em]">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function share(part: number, whole: number): string {
  return formatPercentSign(whole === 0 ? null : (100 * part) / whole);
}
