import "server-only";
import type { Authorized } from "#lib/access/actor";
import type { Query } from "#lib/address/address";
import { toldCell } from "#lib/exchange/told";
import { type ScreenTable, screenFile, type TakenFile } from "#lib/page/pws/taken-file";
import { readWhy } from "#lib/page/why/read-why";
import type { WhyView } from "#lib/page/why/view";

/** The tables of /pws/[kode]/mengapa: people and places, never a name. */
export async function readWhyFile(
  actor: Authorized<"coverage:read">,
  kode: string,
  query: Query,
): Promise<TakenFile | null> {
  const page = await readWhy(actor, kode, query);
  if (!page?.view) return null;
  const { code, label } = page.indicator;
  return await screenFile(actor, query, {
    what: `mengapa-${code.toLowerCase()}`,
    title: `Mengapa ${label}`,
    filter: "kekurangan menurut bagian",
    tables: whyTables(page.view),
  });
}

function whyTables({ gap, line, pareto, unregistered }: WhyView): ScreenTable[] {
  return [
    {
      name: "Bagian kekurangan",
      columns: [
        { head: "Bagian", width: 30 },
        { head: "Orang" },
        { head: gap?.closes ?? "Menutup" },
        { head: "Keterangan", width: 50 },
      ],
      rows: (gap?.parts ?? []).map(({ label, people, closing, note }) => [label, people, closing, note]),
      notes: gap ? [gap.title, ...(gap.equation ? [gap.equation] : []), ...gap.notes] : [],
    },
    {
      name: "Selisih 24 bulan",
      columns: [{ head: "Bulan" }, { head: line?.years.now ?? "" }, { head: line?.years.before ?? "" }],
      rows: (line?.rows ?? []).map(({ label, now, before }) => [label, toldCell(now), toldCell(before)]),
      notes: ["Orang dari target berjalan; di bawah nol kurang."],
    },
    {
      name: "Separuh kekurangan",
      columns: [
        { head: pareto?.noun ?? "", width: 26 },
        { head: "Desa", width: 22 },
        { head: "Orang" },
        { head: "Kumulatif" },
      ],
      rows: pareto
        ? [
            ...pareto.lines.map(({ name, place, people, cumulative }) => [name, place, people, cumulative]),
            ...(pareto.rest ? [[pareto.rest.words, null, pareto.rest.people, pareto.total]] : []),
          ]
        : [],
      notes: pareto ? [pareto.title, pareto.note] : [],
    },
    {
      name: "Belum terdaftar",
      columns: [{ head: "Desa", width: 26 }, { head: "Orang" }],
      rows: (unregistered?.lines ?? []).map(({ name, people }) => [name, people]),
      notes: unregistered ? [unregistered.title, unregistered.more] : [],
    },
  ];
}
