import { SubmitButton } from "#components/ui/submit-button";

/** For the form at the foot of the sidebar and on the account page. */
export function SignOutButton() {
  return (
    <SubmitButton variant="quiet" size="control" pendingLabel="Keluar…">
      Keluar
    </SubmitButton>
  );
}
