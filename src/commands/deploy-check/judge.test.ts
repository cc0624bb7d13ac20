import { describe, expect, it } from 'vitest';
import { caching, securityHeaders } from '../../config/hosting/rules.ts';
import type { Answer } from './discrepancy.ts';
import { isServed, judge, judgeMissing, urlPath } from './judge.ts';

const lower = Object.fromEntries(Object.entries(securityHeaders).map(([name, value]) => [name.toLowerCase(), value]));
const good: Answer = {
  status: 200,
  hash: 'a',
  headers: {
    ...lower,
    'content-type': 'text/html;charset=UTF-8',
    'cache-control': 'no-cache',
    'content-encoding': 'br',
    etag: '"1"',
  },
};
const judged = (file: string, answer: Answer, secure = false) =>
  judge(file, 'a', answer, { secure }).map(({ code }) => code);
const withHeader = (name: string, value: string | undefined): Answer => {
  const { [name]: _removed, ...rest } = good.headers;
  return { ...good, headers: value === undefined ? rest : { ...rest, [name]: value } };
};

it('finds nothing wrong with what our own examples send', () => expect(judged('de/index.html', good)).toEqual([]));

it.each<[string, Answer]>([
  ['missing', { ...good, status: 404 }],
  ['missing', { ...good, status: 410 }],
  ['refused', { ...good, status: 503 }],
  ['redirected', { ...good, status: 301, headers: { location: 'https://example.org/' } }],
  ['different', { ...good, hash: 'b' }],
  ['media-type', withHeader('content-type', 'text/plain; charset=utf-8')],
  ['media-type', withHeader('content-type', undefined)],
  ['charset', withHeader('content-type', 'text/html')],
  ['charset', withHeader('content-type', 'text/html; charset=windows-1251')],
  ['no-header', withHeader('x-content-type-options', undefined)],
  ['other-header', withHeader('x-content-type-options', 'none')],
  ['other-header', withHeader('cache-control', caching.hashed)],
  ['uncompressed', withHeader('content-encoding', undefined)],
  ['no-validator', withHeader('etag', undefined)],
])('finds: %s', (code, answer) => expect(judged('de/index.html', answer)).toEqual([code]));

it('asks for Strict-Transport-Security only where it counts', () => {
  expect(judged('de/index.html', good, true)).toEqual(['no-header']);
});

it('knows other names of the same type', () => {
  const script = { ...good, headers: { ...good.headers, 'content-type': 'application/javascript; charset=utf-8' } };
  expect(judged('search/de/pagefind.js', script)).toEqual([]);
});

it('wants files with a hash in their name to be kept', () => {
  const picture = { ...good, headers: { ...good.headers, 'content-type': 'image/webp' } };
  expect(judged('_astro/a.webp', picture)).toEqual(['other-header']);
});

describe('an address that does not exist', () => {
  it.each([
    [{ ...good, status: 404 }, []],
    [{ ...good, status: 404, hash: 'b' }, ['foreign-404']],
    [good, ['soft-404']],
    [{ ...good, status: 403 }, ['refused']],
  ])('%#', (answer, codes) => expect(judgeMissing('x/', 'a', answer).map(({ code }) => code)).toEqual(codes));
});

it('asks for pages without their file name and not for what hosts need not send', () => {
  expect(urlPath('index.html')).toBe('');
  expect(urlPath('de/suche/index.html')).toBe('de/suche/');
  expect(urlPath('de/myindex.html')).toBe('de/myindex.html');
  expect(['_headers', '.htaccess', 'a.html.gz', 'a.html.br', '404.html', 'de/index.html'].filter(isServed)).toEqual([
    'de/index.html',
  ]);
});
