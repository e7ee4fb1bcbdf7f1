import { type Authorized, demand } from "#lib/access/actor";
import { findActor } from "#lib/access/queries";
import { signIn } from "#lib/account/sign-in";
import { seedDemo } from "#prisma/seed/demo";
import { sessionOf, stranger } from "#tests/support/doors";

type SignInAs = (role: string) => Promise<Authorized<"coverage:read">>;

/** A whole district with few people, some desa silent, one without a sasaran; then whoever reads it, by role. */
export async function seedDistrict({ years }: { years: number }): Promise<SignInAs> {
  const accounts = await seedDemo({ kabupaten: "19.02", people: 1500, years, onProgress: () => undefined });
  return async (role) => {
    const account = accounts.find((one) => one.role === role);
    const credentials = { username: `${account?.username}`, sandi: `${account?.password}` };
    const actor = await findActor(sessionOf(await signIn(credentials, stranger())));
    if (!actor) throw new Error(`${role} tidak dapat masuk.`);
    return demand(actor, "coverage:read");
  };
}
