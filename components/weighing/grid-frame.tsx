import type { ReactNode } from "react";
import { Notice } from "#components/ui/notice";
import { SPARED } from "#components/weighing/cell-look";
import { Key } from "#components/weighing/key";
import type { RowAnswer } from "#components/weighing/row-state";

/** Units stand in the head, not in the cells. */
export function GridHead({ lastMonth }: { lastMonth: string }) {
  return (
    <thead className="grid-cards:hidden!">
      <tr>
        <Th numeric>No</Th>
        <Th>Nama · lahir · ibu</Th>
        <Th>JK</Th>
        <Th numeric unit="bulan">
          Umur
        </Th>
        <Th numeric unit="kg">
          BB {lastMonth}
        </Th>
        <Th numeric unit="kg">
          BB kini
        </Th>
        <Th numeric unit="cm">
          PB/TB
        </Th>
        <Th numeric unit="gram">
          Selisih
        </Th>
        <Th numeric unit="gram" width={SPARED}>
          KBM
        </Th>
        <Th width="w-26">Hasil</Th>
        <Th width="w-34 grid-tight:w-24">BB/U (z)</Th>
        <Th width={`w-28 ${SPARED}`}>PB/U, TB/U (z)</Th>
        <Th width={`w-32 ${SPARED}`}>BB/PB, BB/TB (z)</Th>
        <Th width="w-20">Tindakan</Th>
        <Th width="w-25 grid-tight:w-20">
          <span className="sr-only">Terkirim</span>
        </Th>
      </tr>
    </thead>
  );
}

function Th({
  children,
  unit,
  numeric = false,
  width = "",
}: {
  children: ReactNode;
  unit?: string;
  numeric?: boolean;
  /** Kept free, so that nothing moves while it fills. */
  width?: string;
}) {
  return (
    <th
      scope="col"
      className={`border-b border-line-strong px-[5px] py-1.5 align-bottom whitespace-nowrap text-label leading-[0.9375rem] font-semibold text-ink-2 ${width} ${numeric ? "text-right" : "text-left"}`}
    >
      {children}
      {unit && <span className="block">{unit}</span>}
    </th>
  );
}

/** Without script all rows are answered at once; with it each row says so itself. */
export function Answered({ answers }: { answers: readonly RowAnswer[] }) {
  if (answers.length === 0) return null;
  const saved = answers.filter(({ status }) => status === "done").length;
  const left = answers.length - saved;
  return (
    <Notice
      tone={left > 0 ? "warning" : "good"}
      title={`${saved} anak tersimpan.${left > 0 ? ` ${left} baris perlu diperiksa; isiannya masih ada.` : ""}`}
      live
    />
  );
}

export function Legend() {
  return (
    <p className="text-ink-2 max-desk:order-3 desk:text-[0.7813rem]">
      <span className="max-desk:hidden grid-cards:hidden noscript:hidden">
        <Key>Enter</Key> selalu ke anak berikutnya · <Key>Tab</Key> ke PB/TB · <Key>/</Key> cari nama ·{" "}
        <Key>Alt P</Key> angka yang perlu dipastikan · <Key>Alt Y</Key> angka benar ·{" "}
      </span>
      Angka yang belum dipastikan tersimpan sebagai isian dan belum dihitung. N bila kenaikan ≥ KBM. N/D' = N
      dibagi D tanpa O dan B. z: standar WHO 2006, umur dalam hari. Hasil skrining, bukan diagnosis.
    </p>
  );
}
