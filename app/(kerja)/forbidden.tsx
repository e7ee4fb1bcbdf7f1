import { signedInActor } from "#lib/access/authorize";
import { ForbiddenPage } from "./forbidden-page";

/** Answers with 403. Every page carries this beside its own content, so it is told in the browser, not here. */
export default async function Forbidden() {
  return <ForbiddenPage role={(await signedInActor())?.role ?? null} />;
}
