import type { CountedRow } from "#lib/coverage/counting";
import type { SeriesPoint } from "#lib/coverage/read-series";
import type { Value } from "#lib/coverage/value";
import { formatNumber } from "#lib/format";
import type { Parts } from "#lib/names/read-parts";
import { reportsWords } from "#lib/page/pws/reports-words";
import { standingWords } from "#lib/page/pws/standing-words";
import type { PwsState } from "#lib/page/pws/state";
import { peopleFromTarget } from "#lib/page/pws/two-years";
import { type Agenda, agendaOf } from "#lib/page/why/agenda";
import { type GapBar, gapBar } from "#lib/page/why/bar";
import { type Gap, gapOf, isWithinReach } from "#lib/page/why/gap";
import { type DistanceLine, distanceLine } from "#lib/page/why/line-view";
import { paceOf } from "#lib/page/why/pace";
import { type PaceView, paceView } from "#lib/page/why/pace-view";
import type { ParetoView } from "#lib/page/why/pareto-view";
import { equationWords, type PartView, partViews } from "#lib/page/why/part-views";
import { gapNotes, gapTitle, whyTitle } from "#lib/page/why/words";
import type { Day } from "#lib/period/day";
import type { Month } from "#lib/period/month";

export type WhyView = {
  title: string;
  standing: string;
  counted: CountedRow;
  agenda: Agenda | null;
  /** Null where nobody knows out of how many. */
  gap: {
    title: string;
    equation: string | null;
    /** "menutup kekurangan ke target" */
    closes: string;
    bar: GapBar;
    parts: PartView[];
    /** One dot one person; above so many, bars. */
    dots: boolean;
    notes: string[];
  } | null;
  line: DistanceLine | null;
  pace: PaceView | null;
  pareto: ParetoView | null;
  /** Whom nobody knows, by desa. */
  unregistered: { title: string; lines: { name: string; people: number }[]; more: string } | null;
};

export type WhyFacts = {
  total: CountedRow;
  names: Parts | null;
  months: readonly (Value | null)[];
  points: readonly SeriesPoint[];
  pareto: ParetoView | null;
  ofDesa: readonly CountedRow[];
  month: Month;
  state: PwsState;
  today: Day;
};

const MOST_DOTS = 300;

export function whyView(facts: WhyFacts): WhyView {
  const { total, names, month, pareto, state, today } = facts;
  const gap = gapOf(total, names);
  const { pace, december } = paceIn(facts, gap);
  return {
    title: whyTitle(total),
    standing: [standingWords(total, total.area.name, month), reportsWords(total)].filter(Boolean).join(" · "),
    counted: total,
    agenda: gap && agendaOf({ gap, total, pareto, month, today }),
    gap: gap && gapView(gap, total, state, month),
    line: distanceLine(facts.points, month, { indicator: total.question.indicator, december }),
    pace,
    pareto,
    unregistered: unregisteredBy(facts.ofDesa),
  };
}

function gapView(gap: Gap, total: CountedRow, state: PwsState, month: Month): NonNullable<WhyView["gap"]> {
  const parts = partViews(gap, { total, state });
  return {
    title: gapTitle(gap, total),
    equation: equationWords(gap, total),
    closes: gap.kind === "FOUND" ? "cukup untuk kembali ke batas" : "menutup kekurangan ke target",
    bar: gapBar(gap, parts, total, month),
    parts,
    dots: parts.reduce((sum, { people }) => sum + Math.abs(people), 0) <= MOST_DOTS,
    notes: gapNotes(gap, total),
  };
}

/** The pace, and where December would stand on the line of people from the target. */
function paceIn({ total, names, months, month }: WhyFacts, gap: Gap | null) {
  const pace = gap && !total.row.small ? paceOf(total, months) : null;
  if (!gap || !pace) return { pace: null, december: null };
  const away = (people: number | null) => (people === null ? null : people - pace.target);
  return {
    pace: paceView(pace, { total, month, byNames: names && stillByNames(gap, names) }),
    december:
      peopleFromTarget(total) === null
        ? null
        : { forecast: away(pace.forecast), ceiling: away(pace.ceiling) },
  };
}

/** Who comes to her third trimester after December is no hope of this year. */
function stillByNames({ parts }: Gap, { withinYear }: Parts) {
  const inReach = parts.filter(({ key, people }) => isWithinReach(key) && people > 0);
  const sum = inReach.reduce((all, { people }) => all + people, 0);
  const unregistered = inReach.find(({ key }) => key === "BELUM_TERDAFTAR")?.people ?? 0;
  return { known: Math.min(sum - unregistered, withinYear), unregistered };
}

const SHOWN = 12;

function unregisteredBy(rows: readonly CountedRow[]): WhyView["unregistered"] {
  const lines = rows
    .map(({ area, row }) => ({ name: area.plain, people: row.unregistered ?? 0 }))
    .filter(({ people }) => people > 0)
    .sort((a, b) => b.people - a.people);
  if (lines.length === 0) return null;
  const sum = lines.reduce((people, line) => people + line.people, 0);
  const net = rows.reduce((people, { row }) => people + (row.unregistered ?? 0), 0);
  const more = lines.length - SHOWN;
  return {
    title: `${formatNumber(sum)} belum terdaftar, menurut desa`,
    lines: lines.slice(0, SHOWN),
    more: [
      ...(more > 0 ? [`Dan ${formatNumber(more)} desa lain.`] : []),
      ...(sum !== net
        ? [
            `Desa lain mengenal ${formatNumber(sum - net)} lebih dari sasarannya: bersih ${formatNumber(net)}.`,
          ]
        : []),
    ].join(" "),
  };
}
