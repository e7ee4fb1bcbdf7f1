import { z } from "zod";
import { IdField } from "#lib/action/fields";

/** Shown again after a wrong password, in small letters as stored. */
export const UsernameField = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.string().min(1).max(60));

const PasswordField = z.string().min(1).max(200);

/** Where to go on; only a place in this house. */
const NextField = z
  .string()
  .optional()
  .transform((path) => (path && /^\/(?![/\\])/.test(path) ? path : "/"));

export const SignInInput = z.object({
  username: UsernameField,
  sandi: PasswordField,
  lanjut: NextField,
});

export const PosyanduSignInInput = z.object({ posyandu: z.string().min(1).max(40), sandi: PasswordField });

const chosen = { sandiBaru: PasswordField, sandiUlang: PasswordField };

const twice = ({ sandiBaru, sandiUlang }: { sandiBaru: string; sandiUlang: string }) =>
  sandiBaru === sandiUlang;
const notTwice = { path: ["sandiUlang"], message: "Kedua kata sandi baru tidak sama." };

export const FirstPasswordInput = z.object(chosen).refine(twice, notTwice);

export const PasswordInput = z.object({ sandiLama: PasswordField, ...chosen }).refine(twice, notTwice);

export const SessionInput = z.object({ id: IdField });

export const NothingInput = z.object({});
