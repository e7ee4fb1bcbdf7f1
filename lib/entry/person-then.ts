import { formatDay } from "#lib/format";
import type { Day } from "#lib/period/day";
import { asEstimate } from "#lib/pregnancy/estimated-hpht";
import { isOpenOn, trimesterOn, ukWords } from "#lib/pregnancy/uk";
import { ageThen, type Subject } from "#lib/recording/fits-on";

/** Who the person was on that day: "hamil UK 31 minggu 1 hari (TM3)", "59 tahun", "11 bulan, sebelum meninggal 15 Sep 2026". */
export function personThen(subject: Omit<Subject, "sex">, day: Day): string {
  const { bornOn, bornEstimated, diedOn, pregnancies } = subject;
  if (day < bornOn) return "belum lahir";
  const pregnancy = pregnancies.findLast((one) => isOpenOn(one, day));
  const who = pregnancy
    ? `hamil ${asEstimate(`UK ${ukWords(pregnancy.hphtOn, day)}`, pregnancy.hphtEstimated)} (TM${trimesterOn(pregnancy.hphtOn, day)})`
    : asEstimate(ageThen(bornOn, day), bornEstimated);
  if (!diedOn) return who;
  return `${who}, ${day <= diedOn ? "sebelum" : "sesudah"} meninggal ${formatDay(diedOn)}`;
}
