"use client";

import { type ReactNode, useRef } from "react";
import { useTaken } from "#components/take-away/taken";

const LOOK =
  "min-h-11 min-w-11 cursor-pointer rounded-control font-semibold text-brand-2 hover:underline desk:min-h-6 desk:min-w-8";

/** A drawing that can be taken along as a picture. What makes it is fetched when it is asked for. */
export function Picture({ title, children }: { title: string; children: ReactNode }) {
  const drawing = useRef<HTMLDivElement>(null);
  const { source, note } = useTaken();
  if (!source) return children;
  const save = async (shape: "SVG" | "PNG") => {
    if (!drawing.current) return;
    const { svgOf } = await import("#components/take-away/draw-svg");
    const { savePicture } = await import("#components/take-away/save-picture");
    const { place, against, asOf, demo } = source;
    const { svg, marks } = svgOf(drawing.current, {
      title: `${title}, ${place}`,
      lines: demo ? ["DATA CONTOH"] : [],
      foot: `Terhadap ${against}. Sumber: catatan pelayanan di Denyut, keadaan ${asOf}.`,
    });
    await savePicture(svg, { shape, name: `${title}, ${place}` });
    note(shape, Math.max(1, marks));
  };
  return (
    <>
      <div ref={drawing}>{children}</div>
      <p className="mt-1 flex items-center justify-end gap-1 text-label text-ink-2 noscript:hidden print:hidden">
        Simpan gambar:
        {(["SVG", "PNG"] as const).map((shape) => (
          <button
            key={shape}
            type="button"
            className={LOOK}
            aria-label={`${shape}, simpan gambar ${title}`}
            onClick={() => save(shape)}
          >
            {shape}
          </button>
        ))}
      </p>
    </>
  );
}
