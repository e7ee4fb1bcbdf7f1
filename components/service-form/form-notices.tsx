import { DraftNotices } from "#components/form/draft-notices";
import { SameDayChoice } from "#components/service-form/same-day-choice";
import { ErrorSummary } from "#components/ui/error-summary";
import { Notice } from "#components/ui/notice";
import type { ActionResult } from "#lib/action/result";
import type { FormProblem } from "#lib/form/read-form";

/** Over the fields: what came back from the draft, what is wrong, why nothing was saved. */
export function FormNotices({
  result,
  summary,
  lost,
  restored,
  onDiscard,
  address,
}: {
  result: ActionResult<unknown>;
  summary: readonly FormProblem[];
  lost: boolean;
  restored: boolean;
  onDiscard: () => void;
  /** Where to come back to after signing in again. */
  address: string;
}) {
  return (
    <>
      <DraftNotices {...{ result, restored, onDiscard, address }} answered={"values" in result} />
      <SameDayChoice result={result} />
      {lost && <Notice tone="danger" title="Sambungan terputus. Isian masih ada. Coba kirim lagi." live />}
      <ErrorSummary errors={summary} />
    </>
  );
}
