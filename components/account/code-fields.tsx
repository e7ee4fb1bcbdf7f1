import { TextField } from "#components/ui/inputs";

type Shown = { error: string | undefined; name?: string; label?: string };

/** Six digits: a phone shows its digits, and fills in what the application offers. */
export function CodeField({
  error,
  name = "kode",
  label = "Kode enam angka dari aplikasi autentikator",
}: Shown) {
  return (
    <TextField
      name={name}
      label={label}
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={12}
      spellCheck={false}
      required
      width="medium"
      error={error}
    />
  );
}

/** For whoever has no phone at hand. */
export function RecoveryField({ error, name = "kode", label = "Kode cadangan" }: Shown) {
  return (
    <TextField
      name={name}
      label={label}
      hint="Sepuluh huruf dan angka, misalnya abcde-23456 (contoh)."
      autoComplete="off"
      autoCapitalize="none"
      maxLength={40}
      spellCheck={false}
      required
      error={error}
    />
  );
}

/** Either of the two, where somebody who is signed in proves once more who it is. */
export function OwnCodeField({ error }: { error: string | undefined }) {
  return (
    <TextField
      name="kodeLama"
      label="Kode yang dipakai sekarang"
      hint="Kode enam angka dari aplikasi yang lama, atau satu kode cadangan."
      autoComplete="off"
      autoCapitalize="none"
      maxLength={40}
      spellCheck={false}
      required
      error={error}
    />
  );
}

export function OwnPasswordField({ error }: { error: string | undefined }) {
  return (
    <TextField
      name="sandiLama"
      label="Kata sandi sekarang"
      type="password"
      autoComplete="current-password"
      required
      error={error}
    />
  );
}
