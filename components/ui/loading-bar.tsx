/** The old figures stay; a thin bar on top says after 300 ms that new ones are coming. */
export function LoadingBar() {
  return (
    <span
      role="status"
      className="pointer-events-none fixed inset-x-0 top-0 z-50 h-[3px] animate-[appear_1ms_300ms_both] print:hidden"
    >
      <span className="block h-full origin-left animate-[advance_6s_ease-out_both] bg-brand" />
      <span className="sr-only">Memuat…</span>
    </span>
  );
}
