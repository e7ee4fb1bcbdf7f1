import type { At } from "#components/person-form/at";
import { Field } from "#components/ui/field";
import type { HomeGroup } from "#lib/page/registration/homes";

/** A posyandu, by desa. */
export function HomeField({
  at,
  groups,
  initial,
}: {
  at: At;
  groups: readonly HomeGroup[];
  initial: string | null;
}) {
  const { defaultValue, ...frame } = at("homeId", initial);
  return (
    <Field
      {...frame}
      label="Posyandu tempat tinggal"
      hint="Menurut alamat tempat tinggal sekarang, bukan alamat KTP."
    >
      {({ className, ...wiring }) => (
        <select
          key={defaultValue}
          {...wiring}
          defaultValue={defaultValue}
          className={`${className} font-medium`}
        >
          <option value="">Pilih posyandu…</option>
          {groups.map(({ desaId, desa, homes }) => (
            <optgroup key={desaId} label={desa}>
              {homes.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}
