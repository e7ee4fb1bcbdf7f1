import type { WeighingCounts } from "#lib/entry/weighing-counts";
import { formatPercentSign } from "#lib/format";

/** The SKDN of the month as the grid stands. */
export function Counts({ counts: { s, d, n, t, twoT, o, b, bgm } }: { counts: WeighingCounts }) {
  const figures = [
    { value: s, code: "S", word: "sasaran" },
    { value: d, code: "D", word: "ditimbang" },
    { value: n, code: "N", word: "naik" },
    { value: t, code: "T", word: "tidak naik" },
    { value: twoT, code: "2T" },
    { value: o, code: "O" },
    { value: b, code: "B", word: "baru" },
    { value: bgm, code: "BGM" },
    { value: share(d, s), code: "D/S" },
    { value: share(n, n + t), code: "N/D'", word: `(${n}/${n + t})` },
  ];
  return (
    <dl className="grid grid-cols-5 gap-y-2 max-desk:-mx-2 broad:flex" aria-label="Jumlah bulan ini">
      {figures.map(({ value, code, word }) => (
        <div
          key={code}
          className="flex flex-col-reverse justify-end border-line px-2 py-0.5 max-desk:px-1 whitespace-nowrap broad:border-l broad:px-4.5 broad:first:border-l-0 broad:first:pl-0"
        >
          <dt className="text-label leading-tight text-ink-2">
            {code} {word && <span className="max-desk:sr-only">{word}</span>}
          </dt>
          <dd className="text-[1rem] leading-6 font-bold tracking-[-.01em] desk:text-[1.375rem] desk:leading-6.5">
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function share(part: number, whole: number): string {
  return formatPercentSign(whole === 0 ? null : (100 * part) / whole);
}
