/**
 * Path of a hit if it leads to a page of this site. The index is a file that somebody may have changed on
 * its way; no address in it leads elsewhere or runs.
 * @param base absolute address that all pages lie below
 * @example pageAddress('/de/suche/', 'https://example.org/') // '/de/suche/'
 */
export function pageAddress(url: string, base: string): string | undefined {
  if (!URL.canParse(url, base)) return undefined;
  const address = new URL(url, base);
  const root = new URL(base);
  const inside = address.origin === root.origin && address.pathname.startsWith(root.pathname);
  return inside ? address.pathname + address.search + address.hash : undefined;
}
