import { formatMonthShort, formatNumber } from "#lib/format";
import { movingTogether, type Run, runOf, type Story, type Together } from "#lib/page/situation/tendency";
import type { Month } from "#lib/period/month";

/** Sentences that only say what was counted: what moved, since when, out of how many. Never why. */
export type Tendencies = {
  runs: string[];
  together: string[];
  /** How many were looked at, and that this proves nothing. */
  foot: string;
};

const RUNS = 4;
const PAIRS = 3;

/** `above` tells the same indicator of the area that the place lies in, where the reader may know it. */
export function tendenciesOf(
  stories: readonly Story[],
  above: { name: string; storyOf: (code: string) => Story | null } | null,
): Tendencies {
  const runs = stories
    .flatMap((story) => {
      const run = runOf(story);
      return run ? [{ story, run }] : [];
    })
    .sort((a, b) => b.run.steps - a.run.steps);
  const { found, pairs } = movingTogether(stories);
  return {
    runs: runs.slice(0, RUNS).map(({ story, run }) => {
      const beside = above && besideWords(above.name, above.storyOf(story.code), run);
      return `${runWords(story, run)}${beside ? `; ${beside}` : ""}.`;
    }),
    together: found.slice(0, PAIRS).map(togetherWords),
    foot: footWords(stories.length, pairs),
  };
}

/** "Stunting turun 4 bulan berturut-turut: 24,1% (41/170) Jun → 14,2% (34/239) Okt, membaik" */
export function runWords({ label, betterWhen }: Story, { steps, up, from, to }: Run): string {
  const turn = betterWhen === "neither" ? "" : (betterWhen === "higher") === up ? ", membaik" : ", memburuk";
  const span = `${from.words} ${monthWords(from.month)} → ${to.words} ${monthWords(to.month)}`;
  return `${label} ${up ? "naik" : "turun"} ${steps} bulan berturut-turut${turn}: ${span}`;
}

/** "Puskesmas Badau pada bulan yang sama 20,1% (…) → 19,8% (…)" */
function besideWords(name: string, story: Story | null, { from, to }: Run): string | null {
  const at = (month: Month) => story?.points.find((point) => point.month === month);
  const [before, now] = [at(from.month), at(to.month)];
  if (!before || !now || before.value === null || now.value === null) return null;
  return `${name} pada bulan yang sama ${before.words} → ${now.words}`;
}

/** "D/S dan Stunting bergerak berlawanan arah pada 9 dari 10 bulan, tanpa kecuali sejak Jan 2026." */
export function togetherWords({ a, b, same, agreeing, compared, since }: Together): string {
  const how = same ? "searah" : "berlawanan arah";
  const when =
    agreeing === compared ? `pada semua ${compared} bulan` : `pada ${agreeing} dari ${compared} bulan`;
  return `${a.label} dan ${b.label} bergerak ${how} ${when} yang dapat dibandingkan, tanpa kecuali sejak ${monthWords(since)}.`;
}

function footWords(stories: number, pairs: number): string {
  const looked = `Dibaca dari ${formatNumber(stories)} indikator${pairs > 0 ? ` dan ${formatNumber(pairs)} pasangan` : ""} selama 12 bulan yang selesai; bulan dengan angka kecil tidak dibaca.`;
  return `${looked} Bergerak bersama bukan berarti yang satu menyebabkan yang lain.`;
}

function monthWords(month: Month): string {
  return `${formatMonthShort(month)} ${month.slice(0, 4)}`;
}
