/** A password that was handed out, on paper or over the phone, opens for so long. */
export const FIRST_PASSWORD_DAYS = 7;

type Handed = { passwordChangedAt: Date | null; passwordIssuedAt: Date };

export function firstPasswordIsOver({ passwordChangedAt, passwordIssuedAt }: Handed, at: Date): boolean {
  const days = (at.getTime() - passwordIssuedAt.getTime()) / 86_400_000;
  return passwordChangedAt === null && days >= FIRST_PASSWORD_DAYS;
}
