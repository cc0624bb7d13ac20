import { domainToUnicode } from 'node:url';

const readable = (host: string) =>
  host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? domainToUnicode(label) : label))
    .join('.')
    .normalize('NFC');

/**
 * True if the host of a web address may be another than it looks like: with a user name before it, in
 * letters that the browser replaces, in a label of two scripts, or in Cyrillic or Greek under
 * a Latin top-level domain, where whole names look like Latin ones. Punycode counts as what it
 * stands for. See UTS #46 and RFC 3492.
 * @param address http or https
 * @example misleadingHost('https://bafa.de@example.org/') // true
 */
export function misleadingHost(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { hostname } = new URL(address);
  // With a user name, if there is one: so it never is the host that the browser goes to.
  const written = /^https?:\/\/(?<host>[^/?#]*)/i.exec(address)?.groups?.host?.replace(/:\d*$/, '').toLowerCase();
  const shown = domainToUnicode(hostname);
  if (written === undefined || readable(written) !== shown) return true;
  const labels = shown.split('.');
  const foreign = labels.filter((label) => /\P{Script=Latin}/u.test(label.replace(/[\d-]/g, '')));
  const isMixed = foreign.some((label) => !/^[\p{Script=Cyrillic}\d-]+$/u.test(label));
  return isMixed || (foreign.length > 0 && !/(?:^|\.)\p{Script=Cyrillic}+$/u.test(shown));
}

/** True if an address leads to one of the hosts or to what lies below them. */
export function leadsTo(address: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const host = new URL(address).hostname.replace(/\.$/, '');
  return hosts.some((listed) => host === listed || host.endsWith(`.${listed}`));
}
