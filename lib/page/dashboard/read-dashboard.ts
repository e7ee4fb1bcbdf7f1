import "server-only";
import type { Authorized, Klaster } from "#lib/access/actor";
import { KLASTER_LABELS } from "#lib/access/labels";
import { reachKey } from "#lib/access/reach";
import type { Query } from "#lib/address/address";
import { fullName } from "#lib/area/labels";
import { desaOf, isHome } from "#lib/area/tree";
import { klastersIn } from "#lib/coverage/catalogue";
import { unitsToRead } from "#lib/coverage/counting";
import { readFigures } from "#lib/coverage/read-figures";
import { readFiguresBySex } from "#lib/coverage/read-figures-by-sex";
import { type Frame, readFrame } from "#lib/coverage/read-frame";
import { readSeries } from "#lib/coverage/read-series";
import { remembered } from "#lib/coverage/remembered";
import { asReader } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { formatMonth } from "#lib/format";
import { DASHBOARD, DASHBOARD_FILE, type KlasterPart } from "#lib/page/dashboard/address";
import { type DashboardView, dashboardView } from "#lib/page/dashboard/view";
import { type Navigation, navigationOf } from "#lib/page/pws/navigation";
import { type PwsState, stateOf } from "#lib/page/pws/state";
import { messagePlace, type TakeAway, tableFiles } from "#lib/page/pws/take-away";
import { lineSentence, sentencesMessage } from "#lib/page/pws/whatsapp";
import { yearWords } from "#lib/page/pws/year-words";
import { today } from "#lib/period/today";

const PARTS: Readonly<Record<KlasterPart, Klaster>> = {
  "1": "KLASTER_1",
  "2": "KLASTER_2",
  "3": "KLASTER_3",
  "4": "KLASTER_4",
  lintas: "LINTAS_KLASTER",
};

export type DashboardPage = {
  title: string;
  subtitle: string;
  navigation: Navigation;
  warning: string | null;
  running: boolean;
  /** Only klaster of which something is recorded. */
  tabs: { label: string; href: string; current: boolean }[];
  takeAway: TakeAway | null;
  view: DashboardView | null;
};

/** Null where the place does not exist or lies out of reach. */
export async function readDashboard(
  actor: Authorized<"coverage:read">,
  query: Query,
): Promise<DashboardPage | null> {
  const state = stateOf(query, { role: actor.role, today: today(actor.timeZone) });
  const asked = DASHBOARD.read(query).klaster;
  return asReader(actor, async (tx) => {
    const frame = await readFrame(tx, actor, state);
    if (!frame) return null;
    const here = { ...state, wilayah: frame.unit.code, per: null };
    const recorded = klastersIn(frame.month).filter(({ indicators }) => indicators.length > 0);
    const parts = (Object.keys(PARTS) as KlasterPart[]).filter((part) =>
      recorded.some(({ klaster }) => klaster === PARTS[part]),
    );
    const part = parts.find((one) => one === asked) ?? null;
    const view =
      frame.year === "NOT_OPENED"
        ? null
        : await readView(tx, frame, { actor, state: here, klaster: part && PARTS[part] });
    return {
      title: `Dasbor ${part ? nameOf(part) : "utama"}, ${frame.nameOf(frame.unit, () => fullName(frame.unit))}`,
      subtitle: `${formatMonth(frame.month)}${frame.running ? " (berjalan)" : ""} · ${part ? KLASTER_LABELS[PARTS[part]] : "semua klaster yang sudah tercatat"}`,
      navigation: navigationOf(frame, {
        hrefOf: ({ per: _, ...rest }) => DASHBOARD.href({ ...rest, klaster: part }),
        state: here,
        reader: actor,
        hasBasis: true,
      }),
      warning: yearWords(frame.year, frame.month),
      running: frame.running,
      tabs: [null, ...parts].map((one) => ({
        label: one ? nameOf(one) : "utama",
        href: DASHBOARD.href({ wilayah: here.wilayah, month: here.month, basis: here.basis, klaster: one }),
        current: one === part,
      })),
      takeAway: view && takeAwayOf(view, frame, { actor, state: here, part }),
      view,
    };
  });
}

function takeAwayOf(
  { lines, klasters }: DashboardView,
  frame: Frame,
  { actor, state, part }: Pick<Asked, "actor" | "state"> & { part: KlasterPart | null },
): TakeAway {
  const { wilayah, month, basis } = state;
  const told = lines.length > 0 ? lines : klasters.flatMap((one) => one.lines);
  return {
    print: null,
    files: tableFiles((format) => DASHBOARD_FILE.href({ wilayah, month, basis, klaster: part, format })),
    message: sentencesMessage(`Dasbor ${part ? nameOf(part) : "utama"}`, told.map(lineSentence), {
      ...messagePlace(frame, actor),
      basis: frame.basis,
    }),
  };
}

function nameOf(part: KlasterPart): string {
  return part === "lintas" ? "lintas klaster" : `klaster ${part}`;
}

type Asked = { actor: Authorized<"coverage:read">; state: PwsState; klaster: Klaster | null };

async function readView(tx: Tx, frame: Frame, { actor, state, klaster }: Asked): Promise<DashboardView> {
  const { tree, unit, month } = frame;
  const shown = klastersIn(month).filter((one) => !klaster || one.klaster === klaster);
  const indicators = shown.flatMap((one) => one.indicators);
  const units = unitsToRead(tree, unit, undefined);
  const people = isHome(unit) ? [unit] : desaOf(tree, unit);
  const { figures, madeOf } = await readFigures(tx, { month, units, indicators });
  const bySex = await readFiguresBySex(tx, { month, units: people });
  const codes = klaster ? indicators.map(({ code }) => code) : [];
  const series = await readSeries(tx, frame, { units: [unit], codes, months: 12 });
  const key = ["dasbor", reachKey(actor), JSON.stringify(state), klaster, frame.running, frame.basis];
  return remembered(key.join(" "), [frame.targets, ...madeOf, ...bySex.madeOf, ...series.madeOf], () =>
    dashboardView(
      { ...frame, figures },
      { unit, state, shown, people, bySex, series, whole: klaster === null },
    ),
  );
}
