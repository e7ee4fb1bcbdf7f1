"use client";

import { useFocusOn } from "#components/ui/takes-focus";

/** On top of a refused form: counts what is wrong and leads to each field. */
export function ErrorSummary({ errors }: { errors: readonly { field: string; message: string }[] }) {
  const box = useFocusOn<HTMLElement>(errors);
  if (errors.length === 0) return null;
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-labelledby="galat-isian"
      className="rounded-[8px] border-2 border-jelek bg-surface px-3.5 py-3"
    >
      <h2 id="galat-isian" className="text-section text-jelek">
        {errors.length === 1 ? "Satu isian perlu diperbaiki" : `${errors.length} isian perlu diperbaiki`}
      </h2>
      <ul className="mt-1 grid gap-1">
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`} className="link inline-block py-0.5 font-semibold">
              {message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
