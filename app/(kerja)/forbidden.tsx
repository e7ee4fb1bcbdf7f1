import { Page } from "#components/shell/page";
import { NoRight } from "#components/ui/states";
import { signedInActor } from "#lib/access/authorize";
import { ROLE_LABELS } from "#lib/access/labels";
import { PLACES, rolesFor } from "#lib/access/places";
import { WhoMay } from "./who-may";

/** Answers with 403 and says who may: the words are chosen by the address, which only the page knows. */
export default async function Forbidden() {
  const actor = await signedInActor();
  const sentences = PLACES.map(({ path }) => ({ path, who: inWords(path) }));
  return (
    <Page title="Bukan untuk peran ini" back={{ href: "/", label: "Bukan untuk peran ini" }}>
      <NoRight title="Halaman ini tidak dapat dibuka dengan akun ini.">
        {actor && <p>Peran akun ini: {ROLE_LABELS[actor.role]}.</p>}
        <WhoMay sentences={sentences} />
      </NoRight>
    </Page>
  );
}

function inWords(path: string): string {
  const labels = rolesFor(path).map((role) => ROLE_LABELS[role].toLowerCase());
  return `Yang dapat membukanya: ${new Intl.ListFormat("id").format(labels)}.`;
}
