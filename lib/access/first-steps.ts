import type { Actor } from "#lib/access/actor";
import type { Permission } from "#lib/access/permissions";
import type { WholeCode } from "#lib/errors";

type Beginner = Pick<Actor, "mustChangePassword" | "mustEnrol">;
type Step = { page: string; refusal: WholeCode; open: readonly Permission[] };

const PASSWORD: Step = {
  page: "/akun/sandi",
  refusal: "PASSWORD_FIRST",
  open: ["session:end", "password:choose"],
};
const CODE: Step = { page: "/akun/kode", refusal: "CODE_FIRST", open: ["session:end", "code:own"] };

/** What its owner does before anything else: a password of their own, then the code that the role demands. */
export function firstStepOf({ mustChangePassword, mustEnrol }: Beginner): Step | null {
  if (mustChangePassword) return PASSWORD;
  return mustEnrol ? CODE : null;
}

/** Why an account may not do that yet; null when it may. */
export function heldBack(actor: Beginner, permission: Permission): WholeCode | null {
  const step = firstStepOf(actor);
  return step && !step.open.includes(permission) ? step.refusal : null;
}
