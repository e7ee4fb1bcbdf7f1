import { formatNumber } from "#lib/format";

type Day = {
  dangers: readonly unknown[];
  contacts: { late: readonly unknown[]; today: readonly unknown[] };
  weighing: { children: number; weighed: number } | null;
};

/** What the day is about, the most urgent first: a title, never a greeting. */
export function dayTitle({ dangers, contacts, weighing }: Day): string {
  const { late, today } = contacts;
  const missing = weighing ? weighing.children - weighing.weighed : 0;
  const parts = [
    dangers.length > 0 ? `${formatNumber(dangers.length)} tanda bahaya` : null,
    today.length > 0 ? `${formatNumber(today.length)} kontak hari ini` : null,
    late.length > 0 ? `${formatNumber(late.length)} terlambat` : null,
    missing > 0 ? `${formatNumber(missing)} balita belum ditimbang` : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.slice(0, 3).join(", ") : "Tidak ada yang tertunggak hari ini";
}
