import "server-only";
import type { Authorized } from "#lib/access/actor";
import { mayOpen, reachKey } from "#lib/access/reach";
import type { Query } from "#lib/address/address";
import { fullName } from "#lib/area/labels";
import { desaOf, isHome } from "#lib/area/tree";
import { indicatorsIn } from "#lib/coverage/catalogue";
import { unitsToRead } from "#lib/coverage/counting";
import { inMonth } from "#lib/coverage/counts";
import { readFigures } from "#lib/coverage/read-figures";
import { type Frame, readFrame } from "#lib/coverage/read-frame";
import { readTallies } from "#lib/coverage/read-tallies";
import { remembered } from "#lib/coverage/remembered";
import { asReader } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { formatMonth } from "#lib/format";
import { type Navigation, navigationOf } from "#lib/page/pws/navigation";
import { type PwsState, stateOf } from "#lib/page/pws/state";
import { yearWords } from "#lib/page/pws/year-words";
import { SITUATION, SITUATIONS } from "#lib/page/situation/addresses";
import { type SituationRow, situationRow } from "#lib/page/situation/list";
import { monthNumber, yearOf } from "#lib/period/month";
import { today } from "#lib/period/today";

/** So many rows on a page. */
const ROWS = 50;

export type SituationsPage = {
  title: string;
  subtitle: string;
  navigation: Navigation;
  warning: string | null;
  running: boolean;
  /** Of the place that the rows lie in. */
  wholeHref: string;
  rows: SituationRow[];
  /** Null where all stand on one page. */
  pages: { from: number; to: number; total: number; previous?: string; next?: string } | null;
};

/** The desa of a place, each with how it stands; null where it does not exist or lies out of reach. */
export async function readSituations(
  actor: Authorized<"coverage:read">,
  query: Query,
): Promise<SituationsPage | null> {
  const state = stateOf(query, { role: actor.role, today: today(actor.timeZone) });
  const asked = SITUATIONS.read(query);
  return asReader(actor, async (tx) => {
    const frame = await readFrame(tx, actor, state);
    if (!frame) return null;
    const { tree, unit, month } = frame;
    const here = { ...state, wilayah: unit.code, per: null };
    const all = isHome(unit) ? [unit] : desaOf(tree, unit).filter((desa) => mayOpen(actor, tree, desa));
    const last = Math.max(1, Math.ceil(all.length / ROWS));
    const page = Math.min(asked.page, last);
    const shown = all.slice((page - 1) * ROWS, page * ROWS);
    const at = (to: number) => SITUATIONS.href({ ...here, page: to });
    return {
      title: `Situasi desa, ${frame.nameOf(unit, () => fullName(unit))}, ${formatMonth(month)}`,
      subtitle: "Tiap desa: penduduk terdaftar, berapa indikator di tiap status, dan yang paling tertinggal.",
      navigation: navigationOf(frame, {
        hrefOf: SITUATIONS.href,
        state: here,
        reader: actor,
        hasBasis: true,
      }),
      warning: yearWords(frame.year, month),
      running: frame.running,
      wholeHref: SITUATION.href({ kode: unit.code, month, basis: state.basis }),
      rows: frame.year === "NOT_OPENED" ? [] : await readRows(tx, frame, { actor, state: here, shown }),
      pages:
        last === 1
          ? null
          : {
              from: (page - 1) * ROWS + 1,
              to: (page - 1) * ROWS + shown.length,
              total: all.length,
              ...(page > 1 && { previous: at(page - 1) }),
              ...(page < last && { next: at(page + 1) }),
            },
    };
  });
}

type Asked = { actor: Authorized<"coverage:read">; state: PwsState; shown: readonly Frame["unit"][] };

async function readRows(tx: Tx, frame: Frame, { actor, state, shown }: Asked): Promise<SituationRow[]> {
  const { tree, month } = frame;
  const indicators = indicatorsIn(month);
  const units = shown.flatMap((unit) => unitsToRead(tree, unit, undefined));
  const { figures, madeOf } = await readFigures(tx, { month, units, indicators });
  const unitIds = shown.map(({ id }) => id);
  const tallies = await readTallies(tx, { year: yearOf(month), unitIds, masks: ["PENDUDUK"] });
  const key = ["daftar situasi", reachKey(actor), JSON.stringify(state), frame.running, ...unitIds];
  return remembered(key.join(" "), [tree, frame.targets, ...madeOf], () =>
    shown.map((unit) =>
      situationRow(
        { ...frame, figures },
        { unit, indicators, state, people: inMonth(tallies(unit.id)("PENDUDUK"), monthNumber(month)) },
      ),
    ),
  );
}
