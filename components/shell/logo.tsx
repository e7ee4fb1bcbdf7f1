/** The mark and the name. */
export function Logo({ size = 26 }: { size?: number }) {
  return (
    <span className="flex items-center gap-[9px] text-[1.125rem] font-extrabold tracking-[-.02em]">
      <svg width={size} height={size} viewBox="0 0 26 26" aria-hidden="true">
        <rect width="26" height="26" rx="7" fill="var(--brand)" />
        <path
          d="M3 14.5h5l2.6-7 4 12 2.7-8.2 1.4 3.2H23"
          fill="none"
          stroke="var(--surface)"
          strokeWidth="2.1"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      </svg>
      Denyut
    </span>
  );
}
