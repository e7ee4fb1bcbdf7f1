/** The longest link that the path lies under is where one is; "/" only when exactly there. */
export function isCurrent(path: string, href: string, hrefs: readonly string[]): boolean {
  const under = hrefs.filter((one) => path === one || (one !== "/" && path.startsWith(`${one}/`)));
  return under.length > 0 && href === under.reduce((best, one) => (one.length > best.length ? one : best));
}
