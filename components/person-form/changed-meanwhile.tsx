import { ChoiceField } from "#components/ui/choice";
import { Notice } from "#components/ui/notice";
import type { ClashLine } from "#lib/page/registration/registration";

/** Both values of each field that somebody else changed since the form was opened; the person chooses. */
export function ChangedMeanwhile({ clashes }: { clashes: readonly ClashLine[] }) {
  return (
    <Notice
      tone="warning"
      live
      title="Orang lain mengubah data ini sejak formulir dibuka. Pilih yang benar, lalu simpan lagi."
    >
      <div className="mt-2 grid gap-3">
        {clashes.map(({ field, label, typed, stored }) => (
          <ChoiceField
            key={field}
            name={`pilih_${field}`}
            id={`pilih_${field}`}
            error={undefined}
            legend={label}
            choices={[
              { value: "isian", label: typed, note: "isian Anda" },
              { value: "tersimpan", label: stored, note: "tersimpan sekarang" },
            ]}
          />
        ))}
      </div>
    </Notice>
  );
}
