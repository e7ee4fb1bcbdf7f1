import type { ReactNode } from "react";

/** The phone's head of an indicator: the figure, what it is made of, the gap in people. */
export function Headline({
  figure,
  made,
  status,
  sentence,
  legend,
}: {
  /** "76,6%" */
  figure: string;
  /** "515 dari 672 · 7/8 desa lapor" */
  made: ReactNode;
  status: ReactNode;
  /** "Kurang 17 orang ke target s.d. Oktober, 79,2%." */
  sentence: ReactNode;
  legend?: ReactNode;
}) {
  return (
    <div className="desk:hidden print:hidden">
      <div className="flex items-end justify-between gap-2">
        <div>
          <p className="text-figure font-extrabold tracking-[-.02em]">{figure}</p>
          <p className="text-[0.9375rem] text-ink-2">{made}</p>
        </div>
        {status}
      </div>
      <p className="mt-2.5">{sentence}</p>
      {legend && <p className="mt-1.5 text-label text-ink-2">{legend}</p>}
    </div>
  );
}
