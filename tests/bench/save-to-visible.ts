import { setTimeout as wait } from "node:timers/promises";
import type { District } from "#tests/bench/district";
import { openForm, sendForm } from "#tests/bench/form";
import { percentile, round } from "#tests/bench/statistics";

const WRITERS = 20;
const PER_SECOND = 10;
/** Saves before the minute: every process of the server has its way of saving compiled by then. */
const WARM_UPS = 200;
const LONG = { seconds: 60, saturationSeconds: 15 };

export type SaveFigures = {
  p50: number;
  p95: number;
  p99: number;
  lost: number;
  saves: number;
  saturation: number;
};

export type Child = { id: string; posyandu: string; puskesmas: string; petugas: string; kg: number };

/**
 * Twenty people weigh children over HTTP: each sends the real form and at once opens the pages of the posyandu, the
 * puskesmas and the kabupaten until all three show at least the number they must.
 */
export async function measureSaves(
  district: District,
  { seconds, saturationSeconds } = LONG,
): Promise<SaveFigures> {
  const month = district.today.slice(0, 7);
  const children = await unweighedChildren(district, month);
  const pages = new Pages(district, month);
  const writers = await openWriters(district, children);
  // A small district has fewer children than a minute needs: some are left for the saturation.
  const minute = Math.min(PER_SECOND * seconds, Math.floor(children.length * 0.4));
  if (minute === 0) throw new Error("Tidak ada anak yang belum ditimbang");
  const warming = Math.min(WARM_UPS, Math.floor(children.length * 0.2));
  const prepare = async (many: number) => {
    const prepared = await openForms(district, writers, children.splice(0, many));
    for (const { child } of prepared) await pages.know(child);
    return prepared;
  };
  await paced(district, await prepare(warming), pages);
  const times = await paced(district, await prepare(minute), pages);
  const lost = await pages.differing();
  const saturation = await atSaturation(district, writers, { children, seconds: saturationSeconds });
  return {
    p50: round(percentile(times, 50)),
    p95: round(percentile(times, 95)),
    p99: round(percentile(times, 99)),
    lost,
    saves: times.length,
    saturation: round(saturation),
  };
}

type Prepared = { child: Child; form: Awaited<ReturnType<typeof openForm>> };

/** As they stand in twenty browsers before the minute begins. */
async function openForms(
  district: District,
  writers: Map<string, string>,
  children: Child[],
): Promise<Prepared[]> {
  const prepared: Prepared[] = [];
  for (const child of children) {
    const form = await openForm(
      district,
      `/orang/${child.id}/catat/timbang`,
      writers.get(child.petugas) ?? "",
    );
    prepared.push({ child, form });
  }
  return prepared;
}

async function paced(district: District, prepared: Prepared[], pages: Pages): Promise<number[]> {
  const times: number[] = [];
  const start = performance.now();
  const turns = Math.ceil(prepared.length / WRITERS);
  const writer = async (number: number) => {
    for (let turn = 0; turn < turns; turn++) {
      const due = start + ((turn * WRITERS + number) * 1_000) / PER_SECOND;
      await wait(Math.max(0, due - performance.now()));
      const next = prepared.pop();
      if (!next) return;
      times.push(await saveAndSee(district, next, pages));
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, number) => writer(number)));
  return times;
}

async function saveAndSee(district: District, { child, form }: Prepared, pages: Pages): Promise<number> {
  const start = performance.now();
  await sendForm(district, form, weight(child, district.today));
  const expected = pages.saved(child);
  for (;;) {
    const shown = await Promise.all(expected.map(({ unit }) => pages.shown(unit)));
    if (shown.every((number, index) => number >= (expected[index]?.number ?? 0)))
      return performance.now() - start;
    if (performance.now() - start > 30_000) throw new Error(`Belum terlihat: ${shown.join(", ")}`);
  }
}

export function weight({ kg }: Child, today: string) {
  return {
    bb_kg: (kg + 0.2).toFixed(1),
    tanda_bahaya_ada: "tidak",
    served_on: today,
  };
}

/** As many as the writers can, with the pages left alone. */
async function atSaturation(
  district: District,
  writers: Map<string, string>,
  { children, seconds }: { children: Child[]; seconds: number },
): Promise<number> {
  if (seconds === 0) return 0;
  const forms = await openForms(district, writers, children.splice(0, 800));
  const start = performance.now();
  let saves = 0;
  const writer = async () => {
    while (performance.now() - start < seconds * 1_000) {
      const next = forms.pop();
      if (!next) return;
      await sendForm(district, next.form, weight(next.child, district.today));
      saves++;
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
  return saves / ((performance.now() - start) / 1_000);
}

/** What each page shows, and what it must show at least. */
class Pages {
  private readonly must = new Map<string, number>();
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly district: District,
    private readonly month: string,
  ) {}

  /** Reads the standing numbers before the first save of a unit. */
  async know(child: Child) {
    for (const unit of unitsOf(child)) if (!this.must.has(unit)) this.must.set(unit, await this.shown(unit));
  }

  saved(child: Child): { unit: string; number: number }[] {
    return unitsOf(child).map((unit) => {
      const number = (this.must.get(unit) ?? 0) + 1;
      this.must.set(unit, number);
      return { unit, number };
    });
  }

  async shown(unit: string): Promise<number> {
    const html = await this.district.get(
      `/pws/GIZ01?wilayah=${unit}&bulan=${this.month}`,
      await this.reader(),
    );
    const found = />([\d.]+) dari [\d.]+ /.exec(html)?.[1];
    if (found === undefined) throw new Error(`Halaman ${unit} tidak menyebut angkanya`);
    return Number(found.replaceAll(".", ""));
  }

  /** How far all pages together are from a recount of the records. */
  async differing(): Promise<number> {
    const counted = await this.recounted();
    let lost = 0;
    for (const unit of this.must.keys())
      lost += Math.abs((counted.get(unit) ?? 0) - (await this.shown(unit)));
    return lost;
  }

  /** Balita of the month weighed in it, at the home of that month, by unit; a record belongs to whom its person was merged into. */
  private async recounted(): Promise<Map<string, number>> {
    const { rows } = await this.district.client.query<{ code: string; children: number }>(
      `WITH weighed AS MATERIALIZED (
         SELECT DISTINCT p.id FROM service_records r JOIN persons own ON own.id = r.person_id
           JOIN persons p ON p.id = coalesce(own.merged_into_id, own.id)
         WHERE r.kind = 'TIMBANG' AND r.voided_at IS NULL AND r.data ? 'bb_kg'
           AND r.served_on >= to_date($1, 'YYYY-MM') AND r.served_on < to_date($1, 'YYYY-MM') + interval '1 month'
           AND date_trunc('month', r.served_on) < p.born_on + interval '60 months')
       SELECT at.code, count(*)::int AS children FROM weighed
         JOIN LATERAL (SELECT home_id FROM residences x WHERE x.person_id = weighed.id AND x.voided_at IS NULL AND x.since <= to_date($1, 'YYYY-MM') ORDER BY since DESC LIMIT 1) x ON true
         JOIN units leaf ON leaf.id = x.home_id JOIN catchments c ON c.desa_id = leaf.parent_id AND c.until IS NULL
         JOIN units pkm ON pkm.id = c.puskesmas_id JOIN units kab ON kab.id = pkm.parent_id
         CROSS JOIN LATERAL (VALUES (leaf.code), (pkm.code), (kab.code)) AS at (code)
       GROUP BY at.code`,
      [this.month],
    );
    return new Map(rows.map(({ code, children }) => [code, children]));
  }

  private async reader(): Promise<string> {
    const cookie = this.cookies.get("dinkes") ?? (await this.district.cookie("dinkes"));
    this.cookies.set("dinkes", cookie);
    return cookie;
  }
}

function unitsOf({ posyandu, puskesmas }: Child): string[] {
  return [posyandu, puskesmas, puskesmas.split(".PKM")[0] ?? ""];
}

async function openWriters(district: District, children: Child[]): Promise<Map<string, string>> {
  const cookies = new Map<string, string>();
  for (const name of new Set(children.map(({ petugas }) => petugas)))
    cookies.set(name, await district.cookie(name));
  return cookies;
}

/**
 * Balita with a weight last month and none in this one, mixed over the kabupaten. What was recorded for a duplicate is
 * of whom it was merged into.
 */
export async function unweighedChildren({ client, today }: District, month: string): Promise<Child[]> {
  const { rows } = await client.query<Child>(
    `SELECT p.id, leaf.code AS posyandu, pkm.code AS puskesmas, u.username AS petugas, last.kg
     FROM persons p JOIN units leaf ON leaf.id = p.home_id JOIN catchments c ON c.desa_id = leaf.parent_id AND c.until IS NULL
       JOIN units pkm ON pkm.id = c.puskesmas_id JOIN users u ON u.unit_id = pkm.id AND u.role = 'PETUGAS' AND u.password_changed_at IS NOT NULL
       JOIN LATERAL (SELECT (data ->> 'bb_kg')::float AS kg, served_on FROM service_records r JOIN persons own ON own.id = r.person_id
         WHERE (own.id = p.id OR own.merged_into_id = p.id) AND r.kind = 'TIMBANG'
         AND r.voided_at IS NULL AND r.data ? 'bb_kg' ORDER BY served_on DESC LIMIT 1) last ON true
     WHERE leaf.kind = 'POSYANDU' AND p.died_on IS NULL AND p.merged_into_id IS NULL AND p.born_on > $2::date - interval '58 months' AND p.born_on < $2::date - interval '8 months'
       AND to_char(last.served_on, 'YYYY-MM') < $1 AND last.served_on > $2::date - 70
     ORDER BY md5(p.id::text) LIMIT 4000`,
    [month, today],
  );
  return rows;
}
