import { z } from "zod";
import { ROLES } from "#lib/access/permissions";
import { IdField, lineField, OpenedField, optionalField } from "#lib/action/fields";
import { ownAddress } from "#lib/address/own-address";

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
  .transform((path) => ownAddress(path) ?? "/");

export const SignInInput = z.object({
  username: UsernameField,
  sandi: PasswordField,
  lanjut: NextField,
});

export const PosyanduSignInInput = z.object({
  posyandu: z.string().min(1).max(40),
  sandi: PasswordField,
  lanjut: NextField,
});

const chosen = { sandiBaru: PasswordField, sandiUlang: PasswordField };

const twice = ({ sandiBaru, sandiUlang }: { sandiBaru: string; sandiUlang: string }) =>
  sandiBaru === sandiUlang;
const notTwice = { path: ["sandiUlang"], message: "Kedua kata sandi baru tidak sama." };

export const FirstPasswordInput = z.object(chosen).refine(twice, notTwice);

export const PasswordInput = z.object({ sandiLama: PasswordField, ...chosen }).refine(twice, notTwice);

/** Of six digits, or one of the recovery codes. */
const CodeField = z.string().min(1).max(40);

/** The second step of signing in. */
export const CodeInput = z.object({ kode: CodeField, lanjut: NextField });

/** What proves that it is oneself: the code of the application in use is empty where there is none yet. */
export const SetCodeInput = z.object({
  kode: CodeField,
  sandiLama: PasswordField,
  kodeLama: z.string().max(40).default(""),
});

export const RemoveCodeInput = z.object({ sandiLama: PasswordField, kodeLama: CodeField });

export const SessionInput = z.object({ id: IdField });

export const NothingInput = z.object({});

const KLASTER = ["KLASTER_1", "KLASTER_2", "KLASTER_3", "KLASTER_4", "LINTAS_KLASTER"] as const;
export const KlasterField = z.enum(KLASTER);

const NewUsernameField = UsernameField.pipe(
  z.string().regex(/^[a-z0-9][a-z0-9._-]{2,39}$/, "Huruf kecil, angka, titik atau strip; paling sedikit 3."),
);

/** The desa that a PUSTU account serves from this month on. */
const desa = z.array(IdField).max(60).default([]);

const needsKlaster = ({ role, klaster }: { role: string; klaster?: string | undefined }) =>
  role !== "PJ_KLASTER" || klaster !== undefined;
const needsDesa = ({ role, desa: list }: { role: string; desa: string[] }) =>
  role !== "PUSTU" || list.length > 0;

export const AccountInput = z
  .object({
    username: NewUsernameField,
    name: lineField(2, 80),
    role: z.enum(ROLES),
    unitId: IdField,
    klaster: optionalField(KlasterField),
    desa,
  })
  .refine(needsKlaster, { path: ["klaster"], message: "Pilih klaster yang dipegang." })
  .refine(needsDesa, { path: ["desa"], message: "Pilih desa yang dilayani." });

export type AccountInput = z.output<typeof AccountInput>;

/** What may change later; another role is another account. */
export const AccountChangeInput = z.object({
  id: IdField,
  name: lineField(2, 80),
  unitId: IdField,
  klaster: optionalField(KlasterField),
  desa,
  awal: optionalField(OpenedField),
});

export type AccountChangeInput = z.output<typeof AccountChangeInput>;

export const OneAccountInput = z.object({ id: IdField });
