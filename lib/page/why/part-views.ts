import type { CountedRow } from "#lib/coverage/counting";
import { formatNumber } from "#lib/format";
import { listToOpen } from "#lib/names/lists";
import { NAME_PARTS, type NamePart } from "#lib/names/parts";
import { NAMES } from "#lib/page/pws/names-address";
import { type PartWords, partWords } from "#lib/page/pws/part-words";
import type { PwsState } from "#lib/page/pws/state";
import { type Gap, type GapPart, isWithinReach, type PartKey } from "#lib/page/why/gap";

/** How a part is drawn: first in hand, still to be had, known to nobody, out of reach, not here, seen elsewhere. */
export type PartLook = "first" | "next" | "unknown" | "lost" | "gone" | "beside";

export type PartView = {
  key: PartKey;
  people: number;
  closing: number;
  look: PartLook;
  share: string | null;
  label: string;
  note: string;
  /** "Buka 34 nama" */
  link: { href: string; label: string } | null;
};

const FIRST: readonly PartKey[] = ["SATU_LAGI", "SEGERA", "LAMA"];

export function lookOf(key: PartKey): PartLook {
  if (key === "BELUM_TERDAFTAR" || key === "LEBIH") return "unknown";
  if (key === "TIDAK_BISA" || key === "HABIS_WAKTU") return "lost";
  if (key === "PINDAH") return "gone";
  if (!isWithinReach(key)) return "beside";
  return FIRST.includes(key) ? "first" : "next";
}

const BY_TALLIES = {
  MASIH_HAMIL: { label: "Masih hamil, masih bisa", note: "ada namanya, belum lewat waktunya" },
  HABIS_WAKTU: { label: "Tidak bisa lagi", note: "ada yang terlewat, atau kehamilannya berakhir" },
  BERNAMA: { label: "Ada namanya", note: "puskesmas membuka namanya" },
  BELUM_TERDAFTAR: { label: "Belum terdaftar", note: "ada di sasaran, belum ada namanya" },
  LEBIH: { label: "Lebih dari sasaran", note: "yang dikenal lebih banyak: periksa sasaran" },
  LUAR: { label: "Dibuka puskesmas lain", note: "desanya sekarang dilayani puskesmas lain" },
} as const satisfies Record<Exclude<PartKey, NamePart>, PartWords>;

export function isNamePart(key: PartKey): key is NamePart {
  return NAME_PARTS.some((part) => part === key);
}

export function wordsOf(key: PartKey, { question }: CountedRow): PartWords {
  if (isNamePart(key)) return partWords(key, question.indicator, question.month);
  const found = key === "BERNAMA" && question.indicator.betterWhen !== "higher";
  return found ? { ...BY_TALLIES.BERNAMA, label: "Ditemukan" } : BY_TALLIES[key];
}

type Asked = { total: CountedRow; state: PwsState };

/** Each opens as many names as it counts, where its names may be opened at all. */
export function partViews(gap: Gap, asked: Asked): PartView[] {
  // Where one part is taken off again, the others are no shares of a whole.
  const beyond = gap.parts.some(({ people }) => people < 0);
  return gap.parts.map((part) => ({
    ...part,
    ...wordsOf(part.key, asked.total),
    look: lookOf(part.key),
    share: gap.people > 0 && !beyond ? `${formatNumber((100 * part.people) / gap.people)}%` : null,
    link: gap.byNames ? linkOf(part, asked) : null,
  }));
}

function linkOf({ key, people }: GapPart, { total, state }: Asked): PartView["link"] {
  if (!isNamePart(key)) return null;
  const { indicator } = total.question;
  return {
    href: NAMES.href({ kode: indicator.code, ...state, list: listToOpen(indicator), part: key }),
    label: `Buka ${formatNumber(people)} nama`,
  };
}

/** "672 − 515 = 34 + 38 + 56 + 21 + 8", of what is found "40 = 25 + 15". */
export function equationWords({ kind, people, parts }: Gap, { row }: CountedRow): string | null {
  if (kind === "FOUND" && parts.length < 2) return null;
  const left =
    kind === "MISSED" ? `${formatNumber(row.outOf)} − ${formatNumber(row.reached)}` : formatNumber(people);
  const right = parts
    .map((part, index) => {
      const sign = part.people < 0 ? (index === 0 ? "−" : " − ") : index === 0 ? "" : " + ";
      return `${sign}${formatNumber(Math.abs(part.people))}`;
    })
    .join("");
  return `${left} = ${right || "0"}`;
}
