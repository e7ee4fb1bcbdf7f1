import "server-only";
import type { Authorized } from "#lib/access/actor";
import { levelsFor, mayOpen, reachKey } from "#lib/access/reach";
import type { Query } from "#lib/address/address";
import { fullName } from "#lib/area/labels";
import type { AreaLevel } from "#lib/area/rows";
import { indicatorsIn } from "#lib/coverage/catalogue";
import { type Counting, countRows, countTotal, unitsToRead } from "#lib/coverage/counting";
import type { Indicator, StuntingStep } from "#lib/coverage/definition";
import { readFigures } from "#lib/coverage/read-figures";
import { type Frame, readFrame } from "#lib/coverage/read-frame";
import { readSeries, type Series } from "#lib/coverage/read-series";
import { remembered } from "#lib/coverage/remembered";
import type { PwsStatus } from "#lib/coverage/status";
import type { Trend } from "#lib/coverage/trend";
import { asReader } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { formatMonth, formatOutOf } from "#lib/format";
import { type GapSentence, gapSentence } from "#lib/page/pws/gap-sentence";
import { LEVEL_HEADS, LEVEL_LABELS } from "#lib/page/pws/labels";
import { beginning, preventing, type Rung, rungOf, stepsIn } from "#lib/page/pws/ladder";
import { type Navigation, navigationOf } from "#lib/page/pws/navigation";
import { INDICATOR, type PwsState, stateOf } from "#lib/page/pws/state";
import { type StatusLine, statusLine } from "#lib/page/pws/status-line";
import { messagePlace, type TakeAway, tableFiles } from "#lib/page/pws/take-away";
import { sentencesMessage } from "#lib/page/pws/whatsapp";
import { yearWords } from "#lib/page/pws/year-words";
import { STUNTING, STUNTING_FILE } from "#lib/page/stunting/address";
import { today } from "#lib/period/today";

export type StuntingRow = {
  key: string;
  name: string;
  /** Of the part itself, where it may be opened. */
  href: string | null;
  rungs: Rung[];
  /** New cases of the month. */
  fresh: Rung[];
  status: PwsStatus;
  trend: Trend | null;
  small: boolean;
};

export type StuntingView = {
  sentence: GapSentence | null;
  rungs: Rung[];
  /** New cases of the month. */
  fresh: Rung[];
  /** "Desa / kelurahan" */
  head: string;
  rows: StuntingRow[];
  /** Over twelve months: the steps, then what prevents it. */
  bands: { title: string; lines: StatusLine[] }[];
};

export type StuntingPage = {
  title: string;
  subtitle: string;
  navigation: Navigation;
  warning: string | null;
  running: boolean;
  levels: { label: string; href: string; current: boolean }[];
  takeAway: TakeAway | null;
  view: StuntingView | null;
};

/** Null where the place does not exist or lies out of reach. */
export async function readStunting(
  actor: Authorized<"coverage:read">,
  query: Query,
): Promise<StuntingPage | null> {
  const state = stateOf(query, { role: actor.role, today: today(actor.timeZone) });
  return asReader(actor, async (tx) => {
    const frame = await readFrame(tx, actor, state);
    if (!frame) return null;
    const levels = levelsFor(actor, frame.unit).filter((one) => one !== "PUSTU");
    const level = levels.find((one) => one === state.per) ?? levels[0];
    const here = { ...state, wilayah: frame.unit.code, per: level === levels[0] ? null : (level ?? null) };
    const view =
      frame.year === "NOT_OPENED" ? null : await readView(tx, frame, { actor, state: here, level });
    return {
      title: `Stunting, ${frame.nameOf(frame.unit, () => fullName(frame.unit))}, ${formatMonth(frame.month)}`,
      subtitle:
        "Dari yang diukur di posyandu bulan ini: bukan prevalensi survei. Anak yang tidak ditimbang tidak terlihat, maka berdiri paling depan.",
      navigation: navigationOf(frame, {
        hrefOf: STUNTING.href,
        state: here,
        reader: actor,
        hasBasis: false,
      }),
      warning: yearWords(frame.year, frame.month),
      running: frame.running,
      levels:
        levels.length < 2
          ? []
          : levels.map((one, index) => ({
              label: `Per ${LEVEL_LABELS[one]}`,
              href: STUNTING.href({ ...here, per: index === 0 ? null : one }),
              current: one === level,
            })),
      takeAway: view && takeAwayOf(view, frame, { actor, state: here }),
      view,
    };
  });
}

function takeAwayOf(
  { sentence, rungs }: StuntingView,
  frame: Frame,
  { actor, state }: Pick<Asked, "actor" | "state">,
): TakeAway {
  const steps = rungs
    .filter(({ people, small }) => people !== null && !small)
    .map(({ label, people, outOf, percent }) => `${label} ${percent} (${formatOutOf(people, outOf)})`);
  const sentences = [sentence && `${sentence.head} ${sentence.where}`.trim(), sentence?.sum, ...steps];
  return {
    print: null,
    files: tableFiles((format) => STUNTING_FILE.href({ ...state, format })),
    message: sentencesMessage("Stunting", sentences, { ...messagePlace(frame, actor), basis: "RIIL" }),
  };
}

type Asked = { actor: Authorized<"coverage:read">; state: PwsState; level: AreaLevel | undefined };

async function readView(tx: Tx, frame: Frame, asked: Asked): Promise<StuntingView> {
  const { tree, unit, month } = frame;
  const indicators = indicatorsIn(month).filter(({ stunting }) => stunting !== undefined);
  const units = unitsToRead(tree, unit, asked.level);
  const { figures, madeOf } = await readFigures(tx, { month, units, indicators });
  const codes = indicators.map(({ code }) => code);
  const series = await readSeries(tx, frame, { units: [unit], codes, months: 13 });
  const key = ["stunting", reachKey(asked.actor), JSON.stringify(asked.state), asked.level, frame.running];
  return remembered(key.join(" "), [tree, frame.targets, ...madeOf, ...series.madeOf], () =>
    viewOf({ ...frame, figures }, { ...asked, unit, series }),
  );
}

type Of = Asked & Pick<Frame, "unit"> & { series: Series };

function viewOf(counting: Counting, { actor, state, level, unit, series }: Of): StuntingView {
  const indicators = indicatorsIn(counting.month);
  const steps = stepsIn(indicators);
  const itself = steps.at(-1)?.indicator;
  const asked = { state, reader: actor };
  const counted = (indicator: Indicator, step: Pick<StuntingStep, "label">) => ({
    step,
    total: countTotal(counting, unit, indicator),
    rows: level ? countRows(counting, { unit, level }, indicator) : [],
  });
  const lines = steps.map(({ indicator, step }) => counted(indicator, step));
  const begun = beginning(indicators).map((indicator) => counted(indicator, indicator));
  const last = lines.at(-1);
  const lineOf = (indicator: (typeof indicators)[number]): StatusLine =>
    statusLine(
      countTotal(counting, unit, indicator),
      series(unit, indicator.code),
      INDICATOR.href({ kode: indicator.code, ...state, per: null }),
    );
  return {
    sentence: last && itself ? gapSentence(last.total, last.rows, level ? LEVEL_LABELS[level] : "") : null,
    rungs: lines.map(({ step, total }) => rungOf(step, total, { ...asked, open: true })),
    fresh: begun.map(({ step, total }) => rungOf(step, total, { ...asked, open: true })),
    head: level ? LEVEL_HEADS[level] : "",
    rows: (last?.rows ?? []).map(({ area, row }, place) => {
      const open = area.unit !== null && mayOpen(actor, counting.tree, area.unit);
      const rungsOf = (each: typeof lines) =>
        each.flatMap(({ step, rows }) => {
          const counted = rows[place];
          return counted ? [rungOf(step, counted, { ...asked, open })] : [];
        });
      return {
        key: area.code,
        name: area.plain,
        href: open && area.unit ? STUNTING.href({ ...state, wilayah: area.unit.code, per: null }) : null,
        rungs: rungsOf(lines),
        fresh: rungsOf(begun),
        status: row.status,
        trend: row.trend,
        small: row.small,
      };
    }),
    bands: [
      {
        title: "Tangga risiko dan kasus baru",
        lines: [...steps.map(({ indicator }) => indicator), ...beginning(indicators)].map(lineOf),
      },
      { title: "Yang mencegahnya", lines: preventing(indicators).map(lineOf) },
    ],
  };
}
