import "server-only";
import { type Authorized, can } from "#lib/access/actor";
import { levelsFor, reachKey } from "#lib/access/reach";
import type { Query } from "#lib/address/address";
import { fullName } from "#lib/area/labels";
import { indicatorsIn } from "#lib/coverage/catalogue";
import { countedOnce, unitsToRead } from "#lib/coverage/counting";
import { readFigures } from "#lib/coverage/read-figures";
import { type Frame, readFrame } from "#lib/coverage/read-frame";
import { readSeries } from "#lib/coverage/read-series";
import { remembered } from "#lib/coverage/remembered";
import { asReader } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { HOME } from "#lib/page/home/address";
import { type Situation, type SituationQuestion, situationOf } from "#lib/page/home/situation";
import { type YearLine, yearLine } from "#lib/page/home/year-line";
import type { Pulse } from "#lib/page/pulse/pulse";
import { readPulse } from "#lib/page/pulse/read-pulse";
import { WALL } from "#lib/page/pws/paper-addresses";
import { OVERVIEW, type PwsState } from "#lib/page/pws/state";
import { yearWords } from "#lib/page/pws/year-words";
import { addMonths, type Month, monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";

export type SituationPage = {
  place: string;
  month: Month;
  /** What moves it: also the records of today, of which the pulse tells. */
  watched: { unit: string; month: Month };
  overviewHref: string;
  /** Six indicators laid out for the wall. */
  wallHref: string;
  warning: string | null;
  /** The records of today, as of the same moment. */
  pulse: Pulse | null;
  /** Null for a year that was never counted. */
  situation: (Situation & { line: YearLine | null }) | null;
};

type Reader = Authorized<"coverage:read">;

/** How the own area stood at the end of the last full month; null where the network of that month does not know it. */
export async function readSituation(actor: Reader, query: Query): Promise<SituationPage | null> {
  const { indicator } = HOME.read(query);
  const state: PwsState = {
    wilayah: null,
    month: addMonths(monthOf(today(actor.timeZone)), -1),
    basis: "PROYEKSI",
    per: null,
  };
  return asReader(actor, async (tx) => {
    const frame = await readFrame(tx, actor, state);
    if (!frame) return null;
    const { unit, month } = frame;
    const here = { ...state, wilayah: unit.code };
    return {
      place: frame.nameOf(unit, () => fullName(unit)),
      month,
      watched: { unit: unit.code, month: addMonths(month, 1) },
      overviewHref: OVERVIEW.href(here),
      wallHref: WALL.href(here),
      warning: yearWords(frame.year, month),
      pulse: await readPulse(tx, actor, null),
      situation:
        frame.year === "NOT_OPENED"
          ? null
          : await readContent(tx, frame, { actor, state: here, asked: indicator }),
    };
  });
}

type Asked = { actor: Reader; state: PwsState; asked: string | null };

async function readContent(tx: Tx, frame: Frame, { actor, state, asked }: Asked) {
  const { tree, unit, month } = frame;
  const [level] = levelsFor(actor, unit);
  const units = unitsToRead(tree, unit, unit.kind === "KABUPATEN" ? "DESA" : level);
  const indicators = countedOnce(indicatorsIn(month));
  const { figures, madeOf } = await readFigures(tx, { month, units, indicators });
  const question: SituationQuestion = {
    unit,
    state,
    reader: actor,
    asked,
    opensNames: can(actor, "name:list"),
  };
  const key = ["beranda", reachKey(actor), actor.klaster, JSON.stringify(state), asked, frame.basis];
  const situation = remembered(key.join(" "), [tree, frame.targets, ...madeOf], () =>
    situationOf({ ...frame, figures }, question),
  );
  if (!situation) return null;
  const series = await readSeries(tx, frame, { units: [unit], codes: [situation.indicator.code] });
  return { ...situation, line: yearLine(series(unit, situation.indicator.code)) };
}
