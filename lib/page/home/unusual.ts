import type { Role } from "#lib/access/permissions";
import { formatNumber } from "#lib/format";

/** What one account did in the days that are looked at. */
export type AccountDeeds = {
  actorId: string | null;
  name: string;
  role: Role | "";
  unit: string;
  /** Names on the lists that were opened, and pages of people. */
  names: number;
  failed: number;
  blocked: number;
  voided: number;
  exported: number;
  /** Accounts reset, codes taken away: the way into another's account. */
  reset: number;
};

/** What the filter of the audit's page needs to show the rows themselves. */
export type UnusualLine = {
  key: string;
  tone: "danger" | "open";
  title: string;
  text: string;
  actorId: string | null;
  actor: string | null;
  action: string | null;
};

/** So many times the middle of the same role, and at least so many, is out of proportion. */
const TIMES = 3;
const FEWEST_NAMES = 100;
const FEWEST_FAILED = 5;
const FEWEST_VOIDED = 5;
const LINES = 8;

/** What deserves a look, the gravest first; none is an accusation, and each says its number. */
export function unusualIn(deeds: readonly AccountDeeds[]): UnusualLine[] {
  const all = [
    ...deeds.filter(({ blocked }) => blocked > 0).map(blockedLine),
    ...deeds.filter(({ failed, blocked }) => failed >= FEWEST_FAILED && blocked === 0).map(failedLine),
    ...openedLines(deeds),
    ...deeds.filter(({ voided }) => voided >= FEWEST_VOIDED).map(voidedLine),
    ...deeds.filter(({ exported }) => exported > 0).map(exportedLine),
    ...deeds.filter(({ reset }) => reset > 0).map(resetLine),
  ];
  return all.slice(0, LINES);
}

export type Looked = { label: string; value: string; note: string };

/** Each kind of deed with its number, also where nothing of it was out of proportion. */
export function lookedThrough(deeds: readonly AccountDeeds[]): Looked[] {
  const kinds = [
    { of: "names", label: "Nama dibuka", noun: "membuka" },
    { of: "failed", label: "Gagal masuk", noun: "gagal" },
    { of: "voided", label: "Catatan dibatalkan", noun: "membatalkan" },
    { of: "exported", label: "Berkas diunduh", noun: "mengunduh" },
    { of: "reset", label: "Akun disetel ulang", noun: "menyetel ulang" },
  ] as const;
  return kinds.map(({ of, label, noun }) => {
    const accounts = deeds.filter((one) => one[of] > 0).length;
    const sum = deeds.reduce((total, one) => total + one[of], 0);
    return {
      label,
      value: formatNumber(sum),
      note: accounts === 0 ? `tidak ada yang ${noun}` : `${formatNumber(accounts)} akun ${noun}`,
    };
  });
}

export function unusualTitle(lines: readonly UnusualLine[], days: number): string {
  return lines.length > 0
    ? `${formatNumber(lines.length)} hal tidak biasa dalam ${days} hari`
    : `Tidak ada yang tidak biasa dalam ${days} hari`;
}

function openedLines(deeds: readonly AccountDeeds[]): UnusualLine[] {
  const usual = new Map<string, number>();
  for (const role of new Set(deeds.map((one) => one.role)))
    usual.set(
      role,
      middle(deeds.filter((one) => one.role === role && one.names > 0).map((one) => one.names)),
    );
  return deeds
    .filter(({ names, role }) => names >= FEWEST_NAMES && names > TIMES * (usual.get(role) ?? 0))
    .toSorted((a, b) => b.names - a.names)
    .map((one) => {
      const among = usual.get(one.role) ?? 0;
      const times = Math.floor(one.names / (among || 1));
      return {
        ...who(one, "nama"),
        tone: "open",
        title: `${one.name} membuka ${formatNumber(one.names)} nama`,
        text: `${one.unit}. ${formatNumber(times)} kali yang biasa untuk perannya (${formatNumber(among)}).`,
        action: null,
      };
    });
}

function blockedLine(one: AccountDeeds): UnusualLine {
  return {
    ...who(one, "ditahan"),
    tone: "danger",
    title: `${one.name} ditahan masuk ${formatNumber(one.blocked)} kali`,
    text: `${formatNumber(one.failed)} kali gagal masuk${one.unit ? `, ${one.unit}` : ""}.`,
    action: "account.blocked",
  };
}

function failedLine(one: AccountDeeds): UnusualLine {
  return {
    ...who(one, "gagal"),
    tone: "open",
    title: `${one.name} gagal masuk ${formatNumber(one.failed)} kali`,
    text: one.unit || "Nama pengguna yang tidak dikenal.",
    action: "account.sign-in-failed",
  };
}

function voidedLine(one: AccountDeeds): UnusualLine {
  return {
    ...who(one, "batal"),
    tone: "open",
    title: `${one.name} membatalkan ${formatNumber(one.voided)} catatan`,
    text: `${one.unit}. Alasannya tercatat pada setiap baris.`,
    action: "service.voided",
  };
}

function exportedLine(one: AccountDeeds): UnusualLine {
  return {
    ...who(one, "unduh"),
    tone: "open",
    title: `${one.name} mengunduh ${formatNumber(one.exported)} berkas`,
    text: one.unit,
    action: null,
  };
}

function resetLine(one: AccountDeeds): UnusualLine {
  return {
    ...who(one, "setel"),
    tone: "open",
    title: `${one.name} menyetel ulang ${formatNumber(one.reset)} akun`,
    text: one.unit,
    action: "account.reset",
  };
}

function who({ actorId, name }: AccountDeeds, what: string) {
  return { key: `${what} ${actorId ?? name}`, actorId, actor: actorId ? null : name };
}

/** The middle one of an ordered row; of an even number the lower of the two. */
function middle(numbers: readonly number[]): number {
  const ordered = numbers.toSorted((a, b) => a - b);
  return ordered[Math.floor((ordered.length - 1) / 2)] ?? 0;
}
