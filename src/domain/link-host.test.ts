import { expect, it } from 'vitest';
import { leadsTo, misleadingHost } from './link-host.ts';

it.each([
  'https://www.bafa.de/DE/?a=b@c#x@y',
  'http://cecd.de.com/2020/',
  'https://müller-görlitz.de/weg',
  'https://кремль.рф/события',
  'http://xn----7sbbaboppw3ajb4bv9pe.xn--p1ai/podshivka/',
  'https://example.org:8443/',
  'HTTPS://Example.org',
  'https://xn--mller-kva.de/',
  'https://museum2.example-7.org/',
  'https://школа-5.москва/',
  'https://example.org?a#b',
  'https://example.org#/x',
])('%s is what it looks like', (address) => expect(misleadingHost(address)).toBe(false));

it.each([
  ['a user name', 'https://bafa.de@example.org/'],
  ['a password', 'https://bafa.de:443@example.org/'],
  ['Cyrillic letters between Latin ones', 'https://www.bаfа.de/'],
  ['Greek letters between Latin ones', 'https://gοοgle.com/'],
  ['a Cyrillic name under a Latin domain', 'https://аррӏе.com/'],
  ['the same in Punycode', 'https://xn--80ak6aa92e.com/'],
  ['a wide letter', 'https://ｅxample.org/'],
  ['a sign without width', 'https://exa\u200bmple.org/'],
  ['a sign that turns the direction', 'https://\u202egro.elpmaxe/'],
  ['a full stop of another script', 'https://example。org/'],
  ['a backslash', 'https://bafa.de\\@example.org/'],
  ['a number for an address', 'http://2130706433/'],
  ['no host', 'https://'],
  ['a password without a user name', 'https://:geheim@example.org/'],
  ['an empty user name', 'https://@example.org/'],
  ['a user name that is the host', 'https://example.org@example.org/'],
  ['another protocol', 'ftp://example.org/'],
  ['the protocol of a page in front', 'x-https://example.org/'],
  ['Latin letters between Cyrillic ones', 'https://крeмль.рф/'],
  ['a Cyrillic domain over a Latin name and a Greek one', 'https://αβ.example.рф/'],
  ['a name in Greek under a Cyrillic domain', 'https://αβγ.рф/'],
  ['digits under a Cyrillic name', 'https://кремль.5рф/'],
])('%s makes a host misleading', (_what, address) => expect(misleadingHost(address)).toBe(true));

it('finds a host and what lies below it, and no other', () => {
  const hosts = ['medium.example'];
  expect(
    ['https://medium.example/x', 'http://de.Medium.example', 'https://medium.example./'].map((address) =>
      leadsTo(address, hosts),
    ),
  ).toEqual([true, true, true]);
  expect(leadsTo('https://b.example/', ['a.example', 'b.example'])).toBe(true);
  expect(leadsTo('https://a..example/', [])).toBe(false);
  expect(
    ['https://intermedium.example/', 'https://example.org/?medium.example', 'kein link'].map((address) =>
      leadsTo(address, hosts),
    ),
  ).toEqual([false, false, false]);
});
