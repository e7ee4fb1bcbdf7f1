import { renderToStaticMarkup } from "react-dom/server";
import { AlonePanel } from "#components/paper/alone";
import { Sheet } from "#components/paper/sheet";
import { Wall } from "#components/paper/wall";
import { type AreaUnit, areaTree } from "#lib/area/tree";
import type { Counting } from "#lib/coverage/counting";
import { aloneFor, sheetsOf } from "#lib/page/paper/layout";
import { panelOf } from "#lib/page/paper/panel";
import { monthsWith, theIndicator, unitOf } from "#tests/support/unit-figures";

// A command of its own: what tests with a browser compiles no components. So many desa of an invented kabupaten, as sheets.

const many = Number(process.argv[2]);
const kept = { since: "2020-01", until: null } as const;
const kabupaten: AreaUnit = {
  id: "k",
  code: "k",
  kind: "KABUPATEN",
  name: "Kabupaten Contoh",
  parentId: null,
  ...kept,
};
const puskesmas: AreaUnit = {
  ...kabupaten,
  id: "p",
  code: "p",
  kind: "PUSKESMAS",
  name: "Puskesmas Contoh",
  parentId: "k",
};
const desa = Array.from({ length: many }, (_, at): AreaUnit => {
  const number = String(at + 1).padStart(2, "0");
  return { ...kabupaten, id: number, code: number, kind: "DESA", name: `Kampong Aik Rayak ${number}` };
});
const tree = areaTree(
  "2026-10",
  [kabupaten, puskesmas, ...desa],
  desa.map(({ id }) => ({ desaId: id, puskesmasId: "p", pustuId: null })),
);
const counting: Counting = {
  ...{ tree, month: "2026-10", basis: "PROYEKSI", running: false },
  nameOf: ({ name }) => name,
  targets: ({ defaultTarget }) => defaultTarget,
  figures: ({ id }, indicator) => {
    const reached = 10 * (Number(id) % 9) + 5;
    const months = monthsWith({ 8: reached, 9: Number(id) % 5, 10: Number(id) % 3 });
    const all = monthsWith({ 9: 100, 10: 100 });
    const masks = { K1: months, K4: months, K6: months, TTD90: months, D: months, BALITA_S: all };
    return unitOf(indicator, { masks: { ...masks, STUNTING: months, TBU_VALID: all }, proyeksi: 100 });
  },
};
const panels = ["KIA01", "KIA03", "KIA04", "GIZ17", "GIZ01", "GIZ06"].map((code) =>
  panelOf(counting, { unit: puskesmas, level: "DESA" }, theIndicator(code)),
);
const head = {
  ...{
    title: "PWS, Puskesmas Contoh, Oktober 2026",
    place: "Kabupaten Contoh",
    basis: "Sasaran proyeksi 2026",
  },
  ...{ reports: `${many} dari ${many} desa lapor`, asOf: "12 Nov 2026 09.14", by: "Penguji", demo: true },
};
const [, panel] = panels;
if (!panel) throw new Error("No K4");
const sheets = sheetsOf(many);

console.log(
  renderToStaticMarkup(
    <>
      <Wall
        {...{ head, panels, totalName: "Puskesmas", linesByRiil: false }}
        {...{ backHref: "/", levels: [], others: [], warning: null }}
      />
      {sheets.map(([from, to], at) => (
        <Sheet key={from} head={head} number={at + 1} of={sheets.length} reading="">
          <AlonePanel panel={panel} totalName="Puskesmas" from={from} to={to} {...aloneFor(to - from)} />
        </Sheet>
      ))}
    </>,
  ),
);
