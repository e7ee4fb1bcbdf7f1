import { FieldError } from "#components/ui/field";

export type DesaChoices = readonly { puskesmas: string; desa: readonly { id: string; name: string }[] }[];

/** The desa that a village midwife serves, by puskesmas. */
export function DesaChoice({
  id,
  choices,
  chosen,
  error,
}: {
  id: string;
  choices: DesaChoices;
  chosen: readonly string[];
  error: string | undefined;
}) {
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className="min-w-0 desk:col-span-full"
      {...(error && { "aria-describedby": `${id}-galat` })}
    >
      <legend className="text-[1.0625rem] leading-6 font-bold desk:text-body">Desa yang dilayani</legend>
      <p className="text-ink-2 desk:text-cell">Berlaku mulai bulan ini. Bulan-bulan sebelumnya tetap.</p>
      {choices.map(({ puskesmas, desa }) => (
        <div key={puskesmas} className="mt-2">
          {choices.length > 1 && <p className="text-label font-semibold text-ink-2">{puskesmas}</p>}
          <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(11rem,100%),1fr))] gap-x-3">
            {desa.map((one) => (
              <li key={one.id}>
                <label className="flex min-h-11 items-center gap-2 font-medium desk:min-h-8">
                  <input
                    type="checkbox"
                    name="desa[]"
                    value={one.id}
                    defaultChecked={chosen.includes(one.id)}
                    className="size-5 shrink-0 accent-brand"
                  />
                  {one.name}
                </label>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {error && <FieldError id={`${id}-galat`}>{error}</FieldError>}
    </fieldset>
  );
}
