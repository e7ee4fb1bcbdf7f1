import "server-only";
import type { Authorized } from "#lib/access/actor";
import { levelsFor } from "#lib/access/reach";
import type { Query } from "#lib/address/address";
import { fullName, KIND_LABELS } from "#lib/area/labels";
import type { AreaLevel } from "#lib/area/rows";
import { isHome } from "#lib/area/tree";
import { indicatorsIn } from "#lib/coverage/catalogue";
import { type Counting, unitsToRead } from "#lib/coverage/counting";
import { readFigures } from "#lib/coverage/read-figures";
import { type Frame, readFrame } from "#lib/coverage/read-frame";
import { asReader } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { formatMonth } from "#lib/format";
import { LEVEL_HEADS, LEVEL_LABELS } from "#lib/page/pws/labels";
import { LATE_IN, lateSentence, withoutSasaranSentence } from "#lib/page/pws/late-words";
import { type Navigation, navigationOf, spanWords } from "#lib/page/pws/navigation";
import { SPM_FILE, SPM_PAPER } from "#lib/page/pws/paper-addresses";
import { type PaperHead, paperHead } from "#lib/page/pws/paper-head";
import { type PwsState, stateOf } from "#lib/page/pws/state";
import { messagePlace, type TakeAway, tableFiles } from "#lib/page/pws/take-away";
import { listMessage } from "#lib/page/pws/whatsapp";
import { yearWords } from "#lib/page/pws/year-words";
import { SPM } from "#lib/page/spm/address";
import { comparedLevels } from "#lib/page/spm/levels";
import { isService, missingWords } from "#lib/page/spm/twelve-services";
import { countedServices, type SpmView, spmView } from "#lib/page/spm/view";
import { today } from "#lib/period/today";

type Choice = { label: string; href: string; current: boolean };

export type SpmPage = {
  title: string;
  subtitle: string;
  state: PwsState;
  navigation: Navigation;
  warning: string | null;
  levels: Choice[];
  /** "puskesmas" */
  parts: string;
  unitHead: string;
  /** "Kabupaten" */
  place: string;
  running: boolean;
  /** Null for a year that was never counted. */
  view: SpmView | null;
  notes: string[];
  takeAway: TakeAway | null;
  /** Over its paper. */
  head: PaperHead;
};

/** The services of the SPM in one unit; null for one that does not exist or lies out of reach. */
export async function readSpm(
  actor: Authorized<"coverage:read">,
  query: Query,
  hrefOf: (state: PwsState) => string = SPM.href,
): Promise<SpmPage | null> {
  const asked = stateOf(query, { role: actor.role, today: today(actor.timeZone) });
  return asReader(actor, async (tx) => {
    const frame = await readFrame(tx, actor, asked);
    if (!frame) return null;
    const levels = comparedLevels(levelsFor(actor, frame.unit));
    const level = levels.find((one) => one === asked.per) ?? levels[0];
    const state = { ...asked, wilayah: frame.unit.code, per: level === levels[0] ? null : (level ?? null) };
    const page = {
      title: `SPM kesehatan ${frame.nameOf(frame.unit, () => fullName(frame.unit))}, ${formatMonth(frame.month)}`,
      subtitle: subtitleOf(frame),
      state,
      navigation: navigationOf(frame, { hrefOf, state, reader: actor, hasBasis: true }),
      warning: yearWords(frame.year, frame.month),
      levels: choicesOf(levels, level, (per) => hrefOf({ ...state, per })),
      parts: level ? LEVEL_LABELS[level] : "",
      unitHead: level ? LEVEL_HEADS[level] : "",
      place: KIND_LABELS[frame.unit.kind].replace("Desa/kelurahan", "Desa"),
      running: frame.running,
    };
    if (frame.year === "NOT_OPENED") {
      const head = paperHead(frame, actor, { what: "SPM kesehatan", total: null, version: null });
      return { ...page, view: null, notes: [], takeAway: null, head };
    }
    return { ...page, ...(await readContent(tx, frame, { actor, level, state })) };
  });
}

type Asked = { actor: Authorized<"coverage:read">; level: AreaLevel | undefined; state: PwsState };

async function readContent(tx: Tx, frame: Frame, { actor, level, state }: Asked) {
  const { tree, unit, month } = frame;
  const indicators = indicatorsIn(month).filter(({ code }) => isService(code));
  const units = unitsToRead(tree, unit, level);
  const { figures, version } = await readFigures(tx, { month, units, indicators });
  const counting: Counting = { ...frame, figures };
  const totals = countedServices(counting, { unit, level: undefined, indicators });
  return {
    view: spmView(counting, { unit, level, state, reader: actor, indicators }),
    head: paperHead(frame, actor, { what: "SPM kesehatan", total: totals[0]?.total ?? null, version }),
    notes: notesOf(counting, frame, indicators),
    takeAway: {
      print: SPM_PAPER.href(state),
      files: tableFiles((format) => SPM_FILE.href({ ...state, format })),
      message: listMessage(
        "SPM kesehatan",
        totals.map(({ total }) => total),
        messagePlace(frame, actor),
      ),
    },
  };
}

function notesOf(counting: Counting, { unit }: Frame, indicators: ReturnType<typeof indicatorsIn>): string[] {
  const [first] = indicators;
  return [
    missingWords(indicators.map(({ code }) => code)),
    first ? lateSentence(counting, unit, first, LATE_IN.figures) : null,
    first ? withoutSasaranSentence(counting, unit, first) : null,
    "Mutu (barang, jasa, tenaga) dan nilai 80 : 20 belum dihitung. Dasar: Permenkes 6/2024.",
  ].flatMap((note) => note ?? []);
}

function choicesOf(
  levels: readonly AreaLevel[],
  level: AreaLevel | undefined,
  hrefOf: (per: AreaLevel | null) => string,
): Choice[] {
  if (levels.length < 2) return [];
  return levels.map((one, at) => ({
    label: `Per ${LEVEL_LABELS[one]}`,
    href: hrefOf(at === 0 ? null : one),
    current: one === level,
  }));
}

function subtitleOf({ unit, month, basis, running }: Frame): string {
  const against = basis === "RIIL" ? "sasaran riil" : "sasaran proyeksi setahun";
  const live = running ? " Bulan ini masih berjalan: status dinilai setelah selesai." : "";
  const below = isHome(unit) ? " Proyeksi tidak dibagi di bawah desa." : "";
  return `Penerima kumulatif ${spanWords(month)} terhadap ${against}.${live}${below}`;
}
