export type DotGroup = { name: string; done: number; needed: number };

/** ● | ●● | ●○: filled were given, hollow are still needed, per group. */
export function ContactDots({ groups }: { groups: readonly DotGroup[] }) {
  return (
    <span className="inline-flex items-center gap-[7px]">
      {groups.map(({ name, done, needed }, index) => (
        <span key={name} className="inline-flex items-center gap-[7px]">
          {index > 0 && <span aria-hidden="true" className="h-3 w-px bg-line" />}
          <svg
            width={Math.max(done, needed) * 11}
            height="11"
            aria-hidden="true"
            stroke="var(--ink)"
            strokeWidth="1.8"
          >
            {dotsUpTo(Math.max(done, needed)).map((dot) => (
              <circle
                key={dot}
                cx={dot * 11 + 5.5}
                cy="5.5"
                r="4"
                fill={dot < done ? "var(--ink)" : "none"}
              />
            ))}
          </svg>
          <span className="sr-only">{dotWords({ name, done, needed })}</span>
        </span>
      ))}
    </span>
  );
}

/** As it is read aloud: what is asked only where something is. */
export function dotWords({ name, done, needed }: DotGroup): string {
  if (needed > 0) return `${name} ${done} dari ${needed}`;
  return done > 0 ? `${name} ${done} kontak` : "";
}

function dotsUpTo(count: number): number[] {
  return Array.from({ length: count }, (_, dot) => dot);
}
