import { z } from "zod";

/** As lib/access/permissions has them; settings know nobody. */
const ROLE_NAMES = [
  "ADMIN",
  "DINKES",
  "KAPUS",
  "PJ_KLASTER",
  "PETUGAS",
  "PUSTU",
  "KADER",
  "AUDITOR",
] as const;

const Env = z
  .object({
    /** The login of the server, which owns nothing. */
    DATABASE_URL: z.url("DATABASE_URL harus berupa alamat postgresql://…"),
    /** The owner's, for commands alone; a server is not told it. */
    DENYUT_OWNER_URL: z.url("DENYUT_OWNER_URL harus berupa alamat postgresql://…").optional(),
    /** 32 bytes, base64. Losing it loses the NIKs. */
    DENYUT_NIK_KEY: z
      .string()
      .refine((key) => Buffer.from(key, "base64").length === 32, "DENYUT_NIK_KEY harus 32 byte base64."),
    /** 32 bytes, base64: what backups are sealed with; without it they are not. */
    DENYUT_BACKUP_KEY: z
      .string()
      .refine((key) => Buffer.from(key, "base64").length === 32, "DENYUT_BACKUP_KEY harus 32 byte base64.")
      .optional(),
    NEXTAUTH_SECRET: z.string().min(32, "NEXTAUTH_SECRET harus 32 huruf atau lebih."),
    /** Where people open Denyut: decides about Secure, the cookie's name and whose forms are taken. */
    NEXTAUTH_URL: z.url({
      protocol: /^https?$/,
      error: "NEXTAUTH_URL harus alamat https://… (atau http://…).",
    }),
    /** The data protection officer as people reach them: name, telephone or mail (UU 27/2022 article 53). */
    DENYUT_PDP_KONTAK: z
      .string()
      .trim()
      .min(3, "DENYUT_PDP_KONTAK harus nama dan cara menghubungi, atau tidak ditulis sama sekali.")
      .max(200, "DENYUT_PDP_KONTAK paling banyak 200 huruf.")
      .optional(),
    /** "1" on demo and test data: shows DATA CONTOH and lets DENYUT_TODAY set the clock. */
    DENYUT_DEMO: z.enum(["0", "1"]).default("0"),
    DENYUT_TODAY: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/, "DENYUT_TODAY harus TTTT-BB-HH.")
      .optional(),
    /** "1" behind a proxy that writes X-Forwarded-For: its last address is the one that sign-in is counted by. */
    DENYUT_PROXY: z.enum(["0", "1"]).default("0"),
    /** Roles that sign in with a code besides the password; without a word the admin, and nobody on demo data. */
    DENYUT_2FA_ROLES: z
      .string()
      .transform((text) => text.split(",").filter(Boolean))
      .pipe(z.array(z.enum(ROLE_NAMES, "DENYUT_2FA_ROLES: nama peran dengan koma, misalnya ADMIN,DINKES.")))
      .optional(),
    DENYUT_POOL: z.coerce.number().int().min(1).max(200).default(20),
  })
  .refine((env) => env.DENYUT_TODAY === undefined || env.DENYUT_DEMO === "1", {
    message: "DENYUT_TODAY hanya berlaku pada data contoh (DENYUT_DEMO=1).",
  })
  .refine((env) => env.DENYUT_BACKUP_KEY !== env.DENYUT_NIK_KEY, {
    message: "DENYUT_BACKUP_KEY harus lain dari DENYUT_NIK_KEY: yang satu bocor, yang lain tetap menjaga.",
  });

/** Printed in .env.example, so they keep nothing secret. */
const EXAMPLES = {
  DENYUT_NIK_KEY: "Q09OVE9ILUtVTkNJLU5JSy1VTlRVSy1ERU1PLTEyMzQ=",
  NEXTAUTH_SECRET: "contoh-rahasia-ganti-untuk-data-nyata",
} as const;

const LOOPBACK = /^(|localhost|127\.0\.0\.1|\[::1\]|\/.*)$/;
const DECIDED = ["disable", "require", "verify-ca", "verify-full"];

/** People's data cross a network in the clear only where somebody wrote that they may. */
function crossesOpenly(url: string): boolean {
  const { hostname, searchParams } = new URL(url);
  const decided = DECIDED.includes(searchParams.get("sslmode") ?? "");
  return !decided && !LOOPBACK.test(searchParams.get("host") ?? hostname);
}

const Safe = Env.superRefine((env, check) => {
  if (env.DENYUT_DEMO === "1") return;
  for (const name of ["DATABASE_URL", "DENYUT_OWNER_URL"] as const) {
    const url = env[name];
    if (url === undefined || !crossesOpenly(url)) continue;
    const message =
      "menunjuk mesin lain tanpa sslmode: tambahkan ?sslmode=verify-full, atau ?sslmode=disable bila jaringannya sendiri sudah tersandi.";
    check.addIssue({ code: "custom", path: [name], message });
  }
  for (const [name, example] of Object.entries(EXAMPLES)) {
    if (env[name as keyof typeof EXAMPLES] !== example) continue;
    const message = "masih kunci contoh, padahal DENYUT_DEMO=0: buat sendiri dengan openssl rand -base64 32.";
    check.addIssue({ code: "custom", path: [name], message });
  }
});

let parsed: z.output<typeof Env> | undefined;

/** The settings of this process, parsed once. A wrong one is a sentence that names it. */
export function env() {
  parsed ??= parse();
  return parsed;
}

/** As whom a command works: the owner, who may be the only login there is. */
export function ownerUrl(): string {
  return env().DENYUT_OWNER_URL ?? env().DATABASE_URL;
}

function parse() {
  const result = Safe.safeParse(process.env);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`Setelan tidak lengkap. ${problems.join("; ")}`);
}
