import { ToggleRow } from "#components/ui/choice";
import { ConfirmBox } from "#components/ui/notice";
import { type ActionResult, valuesIn } from "#lib/action/result";
import { CONFIRMED_ENTRY } from "#lib/form/fields";

/** What is odd about the answers, beside the button: each is confirmed, or mended above. */
export function EndQuestions({ result }: { result: ActionResult<unknown> }) {
  if (result.status !== "refused" || !result.questions) return null;
  const given = [valuesIn(result)[CONFIRMED_ENTRY] ?? []].flat();
  return (
    <div className="grid gap-3.5">
      {result.questions.map(({ field, headline, detail }) => (
        <ConfirmBox
          key={field}
          title={headline}
          actions={
            <ToggleRow
              name={CONFIRMED_ENTRY}
              value={field}
              label="Sudah diperiksa, memang begitu"
              on="YA, BENAR"
              off="belum"
              defaultChecked={given.includes(field)}
            />
          }
        >
          {detail}
        </ConfirmBox>
      ))}
    </div>
  );
}
