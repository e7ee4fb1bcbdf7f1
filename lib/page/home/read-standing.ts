import "server-only";
import type { Authorized } from "#lib/access/actor";
import { levelsFor } from "#lib/access/reach";
import { fullName } from "#lib/area/labels";
import { indicatorsIn } from "#lib/coverage/catalogue";
import { type Counting, countedOnce, countRows, countTotal, unitsToRead } from "#lib/coverage/counting";
import { countsReports } from "#lib/coverage/definition";
import { readFigures } from "#lib/coverage/read-figures";
import { readFrame } from "#lib/coverage/read-frame";
import { asActor } from "#lib/db/as-actor";
import { type AttentionLine, attentionLines, leadingLine } from "#lib/page/home/attention";
import { type Changes, changesOf } from "#lib/page/pws/changes";
import { type Reports, reportsOf } from "#lib/page/pws/reports";
import { OVERVIEW, type PwsState, stateOf } from "#lib/page/pws/state";
import { yearWords } from "#lib/page/pws/year-words";
import type { Month } from "#lib/period/month";
import { today } from "#lib/period/today";

/** How the own area stands, as the first thing one reads. */
export type Standing = {
  place: string;
  month: Month;
  running: boolean;
  overviewHref: string;
  warning: string | null;
  lead: AttentionLine | null;
  lines: AttentionLine[];
  changes: Changes;
  reports: Reports;
};

/** Null for an account whose unit the network of that month does not know. */
export async function readStanding(actor: Authorized<"coverage:read">): Promise<Standing | null> {
  const state: PwsState = stateOf({}, { role: actor.role, today: today(actor.timeZone) });
  return asActor(actor, async (tx) => {
    const frame = await readFrame(tx, actor, state);
    if (!frame) return null;
    const { tree, unit, month, running } = frame;
    const head = {
      place: frame.nameOf(unit, () => fullName(unit)),
      month,
      running,
      overviewHref: OVERVIEW.href({ ...state, wilayah: unit.code }),
      warning: yearWords(frame.year, month),
    };
    if (frame.year === "NOT_OPENED")
      return { ...head, lead: null, lines: [], changes: changesOf([]), reports: reportsOf(undefined) };
    const indicators = countedOnce(indicatorsIn(month));
    const [level] = levelsFor(actor, unit);
    const { figures } = await readFigures(tx, { month, units: unitsToRead(tree, unit, level), indicators });
    const counting: Counting = { ...frame, figures };
    const place = { unit, level, state };
    const reports = indicators.find(countsReports);
    return {
      ...head,
      lead: leadingLine(counting, indicators, place),
      lines: attentionLines(counting, indicators, place),
      changes: changesOf(indicators.map((indicator) => countTotal(counting, unit, indicator))),
      reports: reportsOf(
        reports && {
          total: countTotal(counting, unit, reports),
          rows: level ? countRows(counting, { unit, level }, reports) : [],
        },
      ),
    };
  });
}
