import { Button } from "#components/ui/button";
import { Link } from "#components/ui/link";
import { Notice } from "#components/ui/notice";
import { TakesFocus } from "#components/ui/takes-focus";
import type { ActionResult } from "#lib/action/result";
import { SIGN_IN } from "#lib/address/sign-in";

type Refused = Extract<ActionResult<unknown>, { status: "refused" }>;

/** Told where it is to be answered: beside a field, over a value, between two records. */
function isAsked({ field, questions, standing }: Refused): boolean {
  return field !== undefined || questions !== undefined || standing !== undefined;
}

/** Over a form that keeps what is typed: what came back, and why nothing was saved. */
export function DraftNotices({
  result,
  restored,
  onDiscard,
  address,
  kept = true,
  answered = result.status !== "idle",
}: {
  result: ActionResult<unknown>;
  restored: boolean;
  onDiscard: () => void;
  /** Where to come back to after signing in again. */
  address: string;
  /** What is typed here is kept. */
  kept?: boolean;
  /** What was sent from here; a form may itself be the answer to a look-up. */
  answered?: boolean;
}) {
  const refused = result.status === "refused" && !isAsked(result) ? result : null;
  return (
    <>
      {restored && !answered && (
        <Notice
          title="Isian yang belum tersimpan dipulihkan."
          action={<Button onClick={onDiscard}>Kosongkan</Button>}
        >
          <p>Periksa tanggal dan angkanya, lalu simpan.</p>
        </Notice>
      )}
      {refused && (
        <TakesFocus on={refused}>
          <Notice tone="danger" title={refused.message} live>
            {refused.code === "SIGNED_OUT" && (
              <p>
                {kept && "Isian masih tersimpan di perangkat ini. "}
                <Link href={SIGN_IN.href({ back: address })} className="link font-semibold">
                  Masuk lagi
                </Link>
              </p>
            )}
          </Notice>
        </TakesFocus>
      )}
    </>
  );
}
