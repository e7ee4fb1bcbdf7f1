import { Button } from "#components/ui/button";
import { ErrorSummary } from "#components/ui/error-summary";
import { Link } from "#components/ui/link";
import { Notice } from "#components/ui/notice";
import { signInAddress } from "#lib/access/own-address";
import type { ActionResult } from "#lib/action/result";
import type { FormProblem } from "#lib/service/read-form";

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
  const refused = result.status === "refused" && !result.field && !result.questions ? result : null;
  return (
    <>
      {restored && (
        <Notice
          title="Isian yang belum tersimpan dipulihkan."
          action={<Button onClick={onDiscard}>Kosongkan</Button>}
        >
          <p>Periksa tanggal dan angkanya, lalu simpan.</p>
        </Notice>
      )}
      {lost && <Notice tone="danger" title="Sambungan terputus. Isian masih ada. Coba kirim lagi." live />}
      {refused && (
        <Notice tone="danger" title={refused.message} live>
          {refused.code === "SIGNED_OUT" && (
            <Link href={signInAddress(address)} className="link font-semibold">
              Masuk lagi
            </Link>
          )}
        </Notice>
      )}
      <ErrorSummary errors={summary} />
    </>
  );
}
