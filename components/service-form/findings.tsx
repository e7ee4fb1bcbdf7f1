import { Result } from "#components/ui/field";
import type { Finding } from "#lib/service/finding";

const TONES = { ok: "good", flag: "bad", warn: "bad", info: "plain" } as const satisfies Record<
  Finding["tone"],
  string
>;

/** What the values mean, one line each; the first words of a flag are the finding, the rest what to do. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  return findings.map(({ tone, text }) => (
    <Result key={text} tone={TONES[tone]}>
      <FindingText text={text} strong={tone !== "info" && tone !== "ok"} />
    </Result>
  ));
}

function FindingText({ text, strong }: { text: string; strong: boolean }) {
  const end = text.indexOf(". ");
  if (!strong || end < 0) return text;
  return (
    <>
      <b>{text.slice(0, end + 1)}</b>
      {text.slice(end + 1)}
    </>
  );
}
