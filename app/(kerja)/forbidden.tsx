import { signedInActor } from "#lib/access/authorize";
import { ForbiddenPage } from "./closed-page";

/** Answers with 403. Every page carries this beside its own content, so it is drawn in the browser. */
export default async function Forbidden() {
  return <ForbiddenPage role={(await signedInActor())?.role ?? null} />;
}
