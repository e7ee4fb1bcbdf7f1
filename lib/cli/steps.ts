const live = process.stdout.isTTY === true;
const started = Date.now();

/** Shows one step: its name while it runs, how long it took when it is done. */
export async function step<T>(name: string, work: (progress: Progress) => Promise<T>): Promise<T> {
  const since = Date.now();
  let bar = "";
  if (!live) console.log(`▸ ${name} …`);
  const draw = () => process.stdout.write(`\r▸ ${name} … ${bar}${elapsed(since)}\u001b[K`);
  const timer = live ? setInterval(draw, 200) : undefined;
  const result = await work(
    progressOf((text, share) => {
      bar = `${text} `;
      if (!live) console.log(`  ${share} % ${name} (${elapsed(since)})`);
    }),
  ).finally(() => clearInterval(timer));
  console.log(live ? `\r✓ ${name} (${elapsed(since)})\u001b[K` : `✓ ${name} (${elapsed(since)})`);
  return result;
}

export type Progress = (done: number, total: number) => void;

/** Tells about each percent on a screen, each tenth in a log. */
function progressOf(tell: (bar: string, percent: number) => void): Progress {
  const grain = live ? 1 : 10;
  let told = 0;
  return (done, total) => {
    const percent = Math.floor((done * 100) / Math.max(total, 1) / grain) * grain;
    if (percent <= told) return;
    told = percent;
    const filled = Math.round(percent / 5);
    tell(`${"█".repeat(filled)}${"░".repeat(20 - filled)} ${percent} %`, percent);
  };
}

export function elapsed(since = started): string {
  return `${((Date.now() - since) / 1000).toFixed(1).replace(".", ",")} dtk`;
}
