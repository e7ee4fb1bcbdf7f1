import "server-only";
import type { Authorized } from "#lib/access/actor";
import { levelsFor, reachKey } from "#lib/access/reach";
import type { Query } from "#lib/address/address";
import { fullName } from "#lib/area/labels";
import type { AreaLevel } from "#lib/area/rows";
import { isHome } from "#lib/area/tree";
import { indicatorIn, indicatorsIn } from "#lib/coverage/catalogue";
import { type CountedRow, type Counting, countTotal, unitsToRead } from "#lib/coverage/counting";
import type { Basis } from "#lib/coverage/kinds";
import { readFigures } from "#lib/coverage/read-figures";
import { type Frame, readFrame } from "#lib/coverage/read-frame";
import { remembered } from "#lib/coverage/remembered";
import { asReader } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { formatMonth, formatMonthName } from "#lib/format";
import { type Overview, type OverviewQuestion, overviewOf } from "#lib/page/overview/overview";
import { LEVEL_LABELS } from "#lib/page/pws/labels";
import { LATE_IN, lateSentence, withoutSasaranSentence } from "#lib/page/pws/late-words";
import { type Navigation, navigationOf, spanWords } from "#lib/page/pws/navigation";
import { ANC_FILE, PWS_BOOK, PWS_FILE, WALL } from "#lib/page/pws/paper-addresses";
import { OVERVIEW, type PwsState, stateOf } from "#lib/page/pws/state";
import { messagePlace, type TakeAway, tableFiles } from "#lib/page/pws/take-away";
import { byAttention, listMessage } from "#lib/page/pws/whatsapp";
import { yearWords } from "#lib/page/pws/year-words";
import { monthNumber } from "#lib/period/month";
import { today } from "#lib/period/today";

export type OverviewPage = {
  title: string;
  subtitle: string;
  state: PwsState;
  navigation: Navigation;
  /** What must be said of the year. */
  warning: string | null;
  /** Null for a year that was never counted. */
  overview: Overview | null;
  running: boolean;
  /** What the unit divides into: "puskesmas". */
  parts: string;
  notes: string[];
  takeAway: TakeAway | null;
};

/** The area at a glance; null for a unit that does not exist or lies out of reach. */
export async function readOverview(
  actor: Authorized<"coverage:read">,
  query: Query,
): Promise<OverviewPage | null> {
  const state = stateOf(query, { role: actor.role, today: today(actor.timeZone) });
  return asReader(actor, async (tx) => {
    const frame = await readFrame(tx, actor, state);
    if (!frame) return null;
    const here = { ...state, wilayah: frame.unit.code, per: null };
    return {
      title: `PWS ${frame.nameOf(frame.unit, () => fullName(frame.unit))}, ${formatMonth(frame.month)}`,
      subtitle: subtitleOf(frame),
      state: here,
      navigation: navigationOf(frame, { hrefOf: OVERVIEW.href, state: here, reader: actor, hasBasis: true }),
      warning: yearWords(frame.year, frame.month),
      running: frame.running,
      parts: partsOf(levelsFor(actor, frame.unit), frame.basis),
      ...(frame.year === "NOT_OPENED"
        ? { overview: null, notes: [], takeAway: null }
        : await readContent(tx, frame, { actor, state: here })),
    };
  });
}

async function readContent(
  tx: Tx,
  frame: Frame,
  { actor, state }: { actor: Authorized<"coverage:read">; state: PwsState },
) {
  const { tree, unit, month } = frame;
  const [level] = levelsFor(actor, unit);
  const { figures, madeOf } = await readFigures(tx, {
    month,
    units: unitsToRead(tree, unit, level),
    indicators: indicatorsIn(month),
  });
  const question = [
    "pws",
    reachKey(actor),
    JSON.stringify(state),
    unit.code,
    level,
    frame.running,
    frame.basis,
  ];
  const { totals, ...content } = remembered(question.join(" "), [tree, frame.targets, ...madeOf], () =>
    contentOf({ ...frame, figures }, { unit, level, state, reader: actor }),
  );
  return { ...content, takeAway: takeAwayOf(frame, totals, { actor, state }) };
}

function takeAwayOf(
  frame: Frame,
  totals: readonly CountedRow[],
  { actor, state }: { actor: Authorized<"coverage:read">; state: PwsState },
): TakeAway {
  return {
    print: WALL.href(state),
    files: [
      ...tableFiles((format) => PWS_FILE.href({ ...state, format }), "Tabel ini"),
      { label: "Buku PWS: satu lembar per indikator", href: PWS_BOOK.href(state) },
      { label: "Laporan ANC bulanan", href: ANC_FILE.href(state) },
    ],
    message: listMessage("PWS", totals, messagePlace(frame, actor)),
  };
}

function contentOf(counting: Counting, question: OverviewQuestion) {
  const { unit } = question;
  const reports = indicatorIn(counting.month, "ILP18");
  const people = indicatorIn(counting.month, "KIA01");
  const notes = [
    reports && lateSentence(counting, unit, reports, LATE_IN.figures),
    people && withoutSasaranSentence(counting, unit, people),
  ];
  const totals = indicatorsIn(counting.month).map((indicator) => countTotal(counting, unit, indicator));
  return {
    overview: overviewOf(counting, question),
    notes: notes.flatMap((note) => note ?? []),
    totals: byAttention(totals),
  };
}

function subtitleOf({ unit, month, basis, running }: Frame): string {
  const span = `Kumulatif ${spanWords(month)}`;
  const live = running
    ? ` ${formatMonthName(month)} masih berjalan: status dinilai setelah bulan selesai.`
    : "";
  if (isHome(unit)) return `${span} terhadap sasaran riil. Proyeksi tidak dibagi di bawah desa.${live}`;
  if (basis === "RIIL")
    return `${span} terhadap sasaran riil, yang diketahui s.d. ${formatMonthName(month)}.${live}`;
  return `${span} terhadap sasaran proyeksi. Target berjalan = target setahun × ${monthNumber(month)}/12.${live}`;
}

/** Posyandu are judged by those known by name even where the page is not. */
function partsOf([level]: readonly AreaLevel[], basis: Basis): string {
  if (!level) return "";
  return level === "POSYANDU" && basis === "PROYEKSI" ? "posyandu (riil)" : LEVEL_LABELS[level];
}
