import { TextField } from "#components/ui/inputs";

type Problems = { chosen: string | undefined; repeated: string | undefined };

/** Two fields that must agree: nobody sees what they type. */
export function NewPasswordFields({ chosen, repeated }: Problems) {
  return (
    <>
      <TextField
        name="sandiBaru"
        label="Kata sandi baru"
        hint="Paling sedikit 8 huruf atau angka. Beberapa kata yang mudah diingat sudah cukup."
        type="password"
        autoComplete="new-password"
        required
        error={chosen}
      />
      <TextField
        name="sandiUlang"
        label="Ulangi kata sandi baru"
        type="password"
        autoComplete="new-password"
        required
        error={repeated}
      />
    </>
  );
}
