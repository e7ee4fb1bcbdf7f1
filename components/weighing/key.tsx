export function Key({ children }: { children: string }) {
  return (
    <kbd className="rounded-[3px] border border-line-strong px-1.5 font-sans text-tiny font-semibold text-ink-2 max-desk:hidden grid-cards:hidden">
      {children}
    </kbd>
  );
}
