import type { At } from "#components/person-form/at";
import { TextField } from "#components/ui/inputs";

type Initial = {
  hasKk?: boolean;
  dusun?: string | null;
  rt?: string | null;
  phone?: string | null;
  birthOrder?: string | null;
};

/** Family card, address within the desa, telephone. */
export function FamilyFields({ at, initial = {} }: { at: At; initial?: Initial }) {
  return (
    <div className="grid gap-4 desk:grid-cols-2">
      <TextField
        {...at("kk")}
        label="Nomor KK"
        qualifier="16 angka"
        inputMode="numeric"
        autoComplete="off"
        maxLength={24}
        {...(initial.hasKk && { hint: "Nomor KK sudah tercatat. Isi hanya bila berubah." })}
      />
      <TextField
        {...at("birthOrder", initial.birthOrder)}
        label="Urutan lahir"
        qualifier="hanya untuk kembar"
        inputMode="numeric"
        autoComplete="off"
        width="short"
        maxLength={1}
      />
      <TextField
        {...at("dusun", initial.dusun)}
        label="Dusun atau lingkungan"
        autoComplete="off"
        maxLength={60}
      />
      <TextField {...at("rt", initial.rt)} label="RT" autoComplete="off" width="short" maxLength={12} />
      <TextField
        {...at("phone", initial.phone)}
        label="Telepon"
        type="tel"
        inputMode="tel"
        autoComplete="off"
        maxLength={24}
      />
    </div>
  );
}
