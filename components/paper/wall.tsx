import { Matrix } from "#components/paper/matrix";
import { WallPanel } from "#components/paper/panel";
import { Sheet } from "#components/paper/sheet";
import { matrixFor, PANEL_LINES, panelLine, sheetsOf } from "#lib/page/paper/layout";
import type { PaperPage } from "#lib/page/paper/read-paper";

const READING =
  "Garis tebal = target s.d. bulan ini, garis putus = target setahun. Kolom: kumulatif; bulan ini dan bulan lalu. Tetap (→) di atas target BAIK, di bawah target JELEK.";
const READING_MANY =
  "Tiap baris satu unit menurut abjad: tanda, persen, orang/sasaran. Angka kecil tanpa tanda: satu orang sudah mengubahnya.";

/** Six small multiples on one sheet; of many units a table of glyphs. */
export function Wall({ head, panels, totalName, linesByRiil }: PaperPage) {
  const units = panels[0]?.rows.length ?? 0;
  const riil = linesByRiil ? " Baris posyandu terhadap sasaran riil." : "";
  if (units <= PANEL_LINES)
    return (
      <Sheet head={head} number={1} of={1} reading={READING + riil}>
        <div className="grid h-full grid-cols-3 grid-rows-2 gap-x-5 gap-y-2">
          {panels.map((panel) => (
            <WallPanel key={panel.code} panel={panel} totalName={totalName} line={panelLine(units)} />
          ))}
        </div>
      </Sheet>
    );
  const sheets = sheetsOf(units);
  return sheets.map(([from, to], at) => (
    <Sheet key={from} head={head} number={at + 1} of={sheets.length} reading={READING_MANY + riil}>
      <Matrix panels={panels} totalName={totalName} from={from} to={to} {...matrixFor(to - from)} />
    </Sheet>
  ));
}
