import { type Authorized, can, coversKlaster } from "#lib/access/actor";
import { KLASTER_LABELS } from "#lib/access/labels";
import { levelsFor } from "#lib/access/reach";
import { type CountedRow, type Counting, countRows } from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import { kindOf } from "#lib/coverage/kinds";
import type { Frame } from "#lib/coverage/read-frame";

/** Who may not see names sees how many they are. */
export type NumbersOnly = {
  title: string;
  reason: string;
  units: { name: string; reached: number; waiting: number | null; unregistered: number | null }[];
};

type Reason = Pick<NumbersOnly, "title" | "reason">;

const SEES_NUMBERS = {
  title: "Nama hanya dapat dibuka oleh puskesmas.",
  reason: "Puskesmas dan jejaringnya membuka nama di wilayahnya sendiri; akun ini melihat jumlahnya.",
};

/** Null for who may see these names. */
export function whyNot(
  actor: Authorized<"coverage:read">,
  { unit }: Frame,
  { klaster }: Indicator,
): Reason | null {
  if (!can(actor, "name:list") || unit.kind === "KABUPATEN") return SEES_NUMBERS;
  if (coversKlaster(actor, klaster)) return null;
  const holder = `penanggung jawab klaster ${KLASTER_LABELS[klaster].toLowerCase()}`;
  return { title: `Nama indikator ini dibuka oleh ${holder}.`, reason: "Akun ini melihat jumlahnya." };
}

export function numbersOnly(
  actor: Authorized<"coverage:read">,
  {
    counting,
    frame,
    indicator,
    reason,
  }: { counting: Counting; frame: Frame; indicator: Indicator; reason: Reason | null },
): NumbersOnly {
  const [level] = levelsFor(actor, frame.unit);
  const below = level === "PUSKESMAS" && actor.role !== "KAPUS" ? "DESA" : level;
  const rows = below ? countRows(counting, { unit: frame.unit, level: below }, indicator) : [];
  return {
    ...(reason ?? SEES_NUMBERS),
    units: rows.map((counted) => ({
      name: counted.area.plain,
      reached: counted.row.reached,
      waiting: missedIn(counted),
      unregistered: counted.row.unregistered,
    })),
  };
}

/** Of an estimate nobody knows who is missed. */
function missedIn({ row, question }: CountedRow): number | null {
  if (kindOf(question.indicator).missed === "WAITING" || row.outOf === null) return row.waiting;
  return row.outOf - row.reached;
}
