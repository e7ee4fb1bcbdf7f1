import type { Role } from "#lib/access/permissions";
import { ACCOUNTS, NEW_ACCOUNT } from "#lib/account/addresses";
import { formatNumber } from "#lib/format";
import { SASARAN, TARGETS } from "#lib/sasaran/addresses";
import type { GroupCode } from "#lib/sasaran/groups";
import { GROUPS } from "#lib/sasaran/groups";
import { UNITS } from "#lib/unit/addresses";

/** What an admin is waited for with, and where it is done. */
export type Waiting = {
  key: string;
  /** `danger` wants action today, `open` is work, `done` is in order. */
  tone: "danger" | "open" | "done";
  title: string;
  text: string;
  href: string;
  action: string;
};

export type OfficeFacts = {
  backup: { late: boolean; title: string };
  /** Open units without an account in use, by kind, with some of their names. */
  withoutAccount: { kind: "PUSKESMAS" | "PUSTU" | "POSYANDU"; count: number; names: string[] }[];
  /** Accounts that nobody has entered yet. */
  neverEntered: number;
  year: number;
  desa: number;
  /** Groups whose sasaran of the year some desa lack. */
  sasaran: { group: GroupCode; desa: number }[];
  /** Of the next year, from November on; null before. */
  nextYear: { year: number; filled: boolean } | null;
  /** Indicators without a target. */
  targets: { code: string; label: string }[];
  /** Desa that no puskesmas serves this month. */
  unserved: string[];
};

const NAMED = 3;

const ACCOUNT_ROLES = { PUSKESMAS: "KAPUS", PUSTU: "PUSTU", POSYANDU: "KADER" } as const satisfies Record<
  string,
  Role
>;
const NOUNS = { PUSKESMAS: "puskesmas", PUSTU: "pustu", POSYANDU: "posyandu" } as const;

/** What is urgent first, what is in order last. */
export function waitingFor(facts: OfficeFacts): Waiting[] {
  const all = [
    backupItem(facts),
    ...unservedItem(facts),
    ...facts.withoutAccount.filter(({ count }) => count > 0).map(accountItem),
    sasaranItem(facts),
    ...nextYearItem(facts),
    targetItem(facts),
    ...neverEnteredItem(facts),
  ];
  if (facts.withoutAccount.every(({ count }) => count === 0))
    all.push({
      key: "akun",
      tone: "done",
      title: "Semua unit punya akun",
      text: "Puskesmas, pustu, dan posyandu.",
      href: ACCOUNTS.href(),
      action: "Lihat",
    });
  const order = ["danger", "open", "done"];
  return all.toSorted((a, b) => order.indexOf(a.tone) - order.indexOf(b.tone));
}

/** "3 hal menunggu", of those that are not in order. */
export function waitingTitle(waiting: readonly Waiting[]): string {
  const open = waiting.filter(({ tone }) => tone !== "done").length;
  return open > 0 ? `${formatNumber(open)} hal menunggu admin` : "Tidak ada yang menunggu admin";
}

function backupItem({ backup }: OfficeFacts): Waiting {
  return {
    key: "cadangan",
    tone: backup.late ? "danger" : "done",
    title: backup.title.replace(/\.$/, ""),
    text: backup.late ? "Buat cadangan hari ini dan periksa jadwalnya." : "Masih dalam batasnya.",
    href: "/admin/cadangan",
    action: backup.late ? "Buka cadangan" : "Lihat",
  };
}

function unservedItem({ unserved }: OfficeFacts): Waiting[] {
  if (unserved.length === 0) return [];
  return [
    {
      key: "desa",
      tone: "danger",
      title: `${formatNumber(unserved.length)} desa tanpa puskesmas bulan ini`,
      text: `${listed(unserved, unserved.length)}. Angkanya tidak masuk puskesmas mana pun.`,
      href: UNITS.href(),
      action: "Atur wilayah",
    },
  ];
}

function accountItem({ kind, count, names }: OfficeFacts["withoutAccount"][number]): Waiting {
  return {
    key: `akun ${kind}`,
    tone: "open",
    title: `${formatNumber(count)} ${NOUNS[kind]} tanpa akun`,
    text: listed(names, count),
    href: NEW_ACCOUNT.href({ role: ACCOUNT_ROLES[kind] }),
    action: "Buat akun",
  };
}

function sasaranItem({ sasaran, desa, year }: OfficeFacts): Waiting {
  const [most] = sasaran.toSorted((a, b) => b.desa - a.desa);
  if (!most)
    return {
      key: "sasaran",
      tone: "done",
      title: `Sasaran ${year} lengkap`,
      text: `Semua kelompok di ${formatNumber(desa)} desa.`,
      href: SASARAN.href({ year }),
      action: "Lihat",
    };
  const groups = sasaran.map(({ group, desa: many }) => `${GROUPS[group].label} ${formatNumber(many)} desa`);
  return {
    key: "sasaran",
    tone: "open",
    title: `Sasaran ${year} belum lengkap`,
    text: `Belum diisi: ${listed(groups, groups.length)}. Tanpa sasaran persen tidak dihitung; dinkes yang mengisi.`,
    href: SASARAN.href({ year, group: most.group }),
    action: "Buka sasaran",
  };
}

function nextYearItem({ nextYear }: OfficeFacts): Waiting[] {
  if (!nextYear || nextYear.filled) return [];
  const { year } = nextYear;
  return [
    {
      key: "sasaran depan",
      tone: "open",
      title: `Sasaran ${year} belum diisi`,
      text: `Mulai Januari ${year} persen tidak dihitung tanpa sasaran; dinkes yang mengisi.`,
      href: SASARAN.href({ year }),
      action: "Buka sasaran",
    },
  ];
}

function targetItem({ targets }: OfficeFacts): Waiting {
  const [first] = targets;
  if (!first)
    return {
      key: "target",
      tone: "done",
      title: "Semua indikator bertarget",
      text: "Status dapat dinilai.",
      href: TARGETS.href(),
      action: "Lihat",
    };
  const labels = targets.map(({ label }) => label);
  return {
    key: "target",
    tone: "open",
    title: `${formatNumber(targets.length)} indikator tanpa target`,
    text: `${listed(labels, labels.length)}. Statusnya tidak dinilai; dinkes yang menetapkan.`,
    href: TARGETS.href({ indicator: first.code }),
    action: "Buka target",
  };
}

function neverEnteredItem({ neverEntered }: OfficeFacts): Waiting[] {
  if (neverEntered === 0) return [];
  return [
    {
      key: "belum masuk",
      tone: "open",
      title: `${formatNumber(neverEntered)} akun belum pernah masuk`,
      text: "Kata sandi pertama berlaku tujuh hari; sesudahnya setel ulang.",
      href: ACCOUNTS.href({ state: "belum-masuk" }),
      action: "Lihat akun",
    },
  ];
}

/** "Melati, Kenanga, Mawar, dan 12 lainnya" */
function listed(names: readonly string[], count: number): string {
  const shown = names.slice(0, NAMED);
  const more = count - shown.length;
  return more > 0 ? `${shown.join(", ")}, dan ${formatNumber(more)} lainnya` : shown.join(", ");
}
