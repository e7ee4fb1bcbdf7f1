import { type Question, Refusal } from "#lib/errors";
import { formatNumber } from "#lib/format";
import { type Day, daysBetween } from "#lib/period/day";
import { LONGEST_PREGNANCY_WEEKS, ukWeeks } from "#lib/pregnancy/uk";
import { type ReferenceCode, referenceValue } from "#lib/reference/values";

export type EndOfPregnancy = {
  hphtOn: Day;
  endedOn: Day;
  kind: "LAHIR" | "KEGUGURAN";
  babies: readonly { result: "HIDUP" | "LAHIR_MATI"; weightGram: number | null }[];
};

/**
 * Length of pregnancy, outcome and weights held against each other: what cannot be is refused, what is odd is asked.
 * The fields are those of the form.
 */
export function judgeEnd(end: EndOfPregnancy): Question[] {
  const weeks = ukWeeks(end.hphtOn, end.endedOn);
  const limit = (code: ReferenceCode) => referenceValue(code, end.endedOn);
  demandPossible(end, weeks, limit);
  const questions: Question[] = [];
  const ask = (field: string, headline: string, detail: string) =>
    questions.push({ field, headline, detail: `${detail} Periksa tanggal, HPHT dan isian ini.` });

  if (weeks >= limit("AKHIR_TANYA"))
    ask("ended_on", `Umur kehamilan ${weeks} minggu: benar?`, "Jarang ada kehamilan selama itu.");
  if (end.kind === "KEGUGURAN" && weeks >= limit("AKHIR_KEGUGURAN_TANYA"))
    ask(
      "kind",
      `Keguguran pada ${weeks} minggu: benar?`,
      "Pada umur itu biasanya dicatat sebagai persalinan.",
    );
  for (const [index, { result, weightGram }] of end.babies.entries()) {
    const order = index + 1;
    if (result === "HIDUP" && weeks < limit("AKHIR_LAHIR_TANYA"))
      ask(
        `bayi_${order}_result`,
        `Bayi ke-${order} hidup, lahir pada ${weeks} minggu: benar?`,
        "Jarang bayi hidup lahir secepat itu.",
      );
    if (weightGram === null) continue;
    const [least, most] = weightRange(weeks, limit);
    if (weightGram < least || weightGram > most)
      ask(
        `bayi_${order}_weight_gram`,
        `Berat bayi ke-${order} ${formatNumber(weightGram)} gram pada ${weeks} minggu: benar?`,
        `Biasanya ${formatNumber(least)} sampai ${formatNumber(most)} gram.`,
      );
  }
  const weights = end.babies.flatMap(({ weightGram }) => weightGram ?? []);
  const [light, heavy] = [Math.min(...weights), Math.max(...weights)];
  if (weights.length > 1 && light * 100 < heavy * (100 - limit("BERAT_KEMBAR_BEDA")))
    ask(
      "kembar",
      `Berat kembar ${formatNumber(light)} dan ${formatNumber(heavy)} gram: benar?`,
      "Berat bayi kembar jarang berbeda sejauh itu.",
    );
  return questions;
}

type Limit = (code: ReferenceCode) => number;

function demandPossible({ hphtOn, endedOn, kind, babies }: EndOfPregnancy, weeks: number, limit: Limit) {
  const said = { minggu: weeks };
  if (daysBetween(hphtOn, endedOn) > LONGEST_PREGNANCY_WEEKS * 7)
    throw new Refusal("END_TOO_LATE", "ended_on", said);
  if (kind === "LAHIR" && weeks < limit("AKHIR_LAHIR_MIN"))
    throw new Refusal("END_TOO_EARLY", "ended_on", said);
  if (kind === "KEGUGURAN" && weeks >= limit("AKHIR_KEGUGURAN_MAX"))
    throw new Refusal("LOSS_TOO_LATE", "kind", said);
  const [, most] = weightRange(weeks, limit);
  for (const [index, { weightGram }] of babies.entries())
    if (weightGram !== null && weightGram * 100 > most * limit("BERAT_LAHIR_MUSTAHIL"))
      throw new Refusal("WEIGHT_IMPOSSIBLE", `bayi_${index + 1}_weight_gram`, {
        ...said,
        gram: formatNumber(weightGram),
      });
}

const KNOWN_WEEKS = [20, 28, 34, 40] as const;

/** Between two known weeks the limits lie on a line; after the last they stay. */
function weightRange(weeks: number, limit: Limit): [least: number, most: number] {
  const after = KNOWN_WEEKS.find((known) => known >= weeks) ?? 40;
  const before = KNOWN_WEEKS.findLast((known) => known <= weeks) ?? 20;
  const share = after === before ? 0 : (Math.min(weeks, 40) - before) / (after - before);
  const at = (end: "MIN" | "MAX") => {
    const [from, to] = [limit(`BERAT_LAHIR_${before}_${end}`), limit(`BERAT_LAHIR_${after}_${end}`)];
    return Math.round(from + (to - from) * share);
  };
  return [at("MIN"), at("MAX")];
}
