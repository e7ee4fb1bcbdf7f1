import type { Day } from "#lib/period/day";
import type { Sex } from "#lib/service/history";

/** Serials of invented people: real ones begin at 0001 and never come near. */
const FIRST_SERIAL = 9000;
const SERIALS = 1000;

/** A NIK of the right shape that belongs to nobody: kecamatan, birth date (a woman's day plus 40), serial 9xxx. */
export function inventedNik(born: { kecamatan: string; bornOn: Day; sex: Sex; serial: number }): string {
  const [year, month, day] = born.bornOn.split("-");
  const dd = String(Number(day) + (born.sex === "P" ? 40 : 0)).padStart(2, "0");
  const serial = FIRST_SERIAL + (Math.abs(born.serial) % SERIALS);
  return `${born.kecamatan.replaceAll(".", "")}${dd}${month}${year?.slice(2)}${serial}`;
}
