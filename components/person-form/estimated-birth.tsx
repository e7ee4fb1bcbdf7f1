import type { At } from "#components/person-form/at";
import { Result } from "#components/ui/field";
import { TextField } from "#components/ui/inputs";
import { useToday } from "#components/ui/today";
import type { Day } from "#lib/period/day";
import { bornWords, ONE_BIRTH, readEstimate } from "#lib/person/estimated-birth";

type Read = {
  text: string;
  /** What is stored. */
  opened: string;
  /** A date stands above. */
  dated: boolean;
};

/** Shown when it is asked for or filled; opened by the browser itself, without script too. */
export function EstimatedBirth({
  text,
  opened,
  dated,
  onText,
  onOpen,
  ...frame
}: ReturnType<At> & Read & { onText: (text: string) => void; onOpen: () => void }) {
  const today = useToday();
  return (
    <details
      open={frame.defaultValue !== "" || frame.error !== undefined}
      onToggle={(event) => event.currentTarget.open && onOpen()}
      className="desk:col-start-2"
    >
      <summary className="link min-h-12 cursor-pointer content-center">Tanggal tidak diketahui</summary>
      <TextField
        {...frame}
        label="Lahir kira-kira"
        hint="Tahun lahir atau umur, misalnya 1963 atau 63. Balita: bulan dan tahun, misalnya 3-2024. Kosongkan isian di atas."
        inputMode="numeric"
        autoComplete="off"
        width="medium"
        maxLength={12}
        onInput={(event) => onText(event.currentTarget.value)}
        result={text.trim() !== "" && <ReadBack {...{ text, opened, dated, today }} />}
      />
    </details>
  );
}

/** As the server will read it. */
function ReadBack({ text, opened, dated, today }: Read & { today: Day }) {
  const read = readEstimate(text, today);
  if ("problem" in read) return <Result tone="bad">{read.problem}</Result>;
  if (dated && text === opened)
    return <Result tone="plain">Tanggal lahir di atas menggantikan perkiraan ini.</Result>;
  if (dated) return <Result tone="bad">{ONE_BIRTH}</Result>;
  return <Result tone="plain">{`Lahir ${bornWords({ bornOn: read.day, bornEstimated: true })}`}</Result>;
}
