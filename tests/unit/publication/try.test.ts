import { expect, test } from "vitest";
import { attack } from "#tests/support/publication/attack";
import { randomTrial } from "#tests/support/publication/random-district";
import { cellsOf } from "#lib/publication/cells";

test("try", () => {
  let s = 0; const rec: string[] = []; let shown=0, hidden=0;
  const t0 = performance.now();
  for (let seed = 1; seed <= 8; seed++)
    for (const span of ["SINCE_JANUARY", "OWN_MONTH"] as const)
      for (const [tables, sides] of [[1,1],[1,2],[3,1],[2,2]] as const) {
        const trial = randomTrial({ seed: seed * 31 + tables * 7 + sides, span, tables, sides });
        const f = attack(trial, span);
        s += f.suppressed;
        for (const i of f.recovered.slice(0,3)) rec.push(`${seed} ${span} ${tables} ${sides} grows ${trial.grows}: ${i}`);
        for (const i of trial.issues) for (const t of i.told) { const c=cellsOf(t,"k",trial.puskesmasOf); for (const d of trial.desa) { const x=c.get(d); if (x?.value && x.month===i.month) shown++; else hidden++; } }
      }
  console.log(s, rec.length, shown, hidden, performance.now()-t0, rec.slice(0, 20));
  expect(rec).toEqual([]);
}, 300_000);
