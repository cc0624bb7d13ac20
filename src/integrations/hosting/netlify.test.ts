import { parseAllHeaders } from '@netlify/headers-parser';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headersFile } from './netlify.ts';
import { cacheControl, caching, securityHeaders } from '../../config/hosting/rules.ts';

/** What Netlify's own parser reads from the file; values of the same name joined, as it and Cloudflare do. */
async function headersOf(base: string): Promise<(path: string) => Record<string, string>> {
  const file = join(mkdtempSync(join(tmpdir(), 'headers-')), '_headers');
  writeFileSync(file, headersFile({ base }));
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [file],
    netlifyConfigPath: undefined,
    configHeaders: undefined,
    minimal: false,
  });
  expect(errors).toEqual([]);
  return (path) => {
    const found: Record<string, string> = {};
    for (const rule of headers)
      if ('forRegExp' in rule && rule.forRegExp.test(path))
        for (const [name, value] of Object.entries(rule.values))
          found[name] = found[name] ? `${found[name]}, ${value}` : value;
    return found;
  };
}

describe.each(['/', '/sachsen-kursk/'])('at %s', (base) => {
  it('sends the security headers with every page and error', async () => {
    const headers = await headersOf(base);
    for (const path of ['', 'de/', 'de/suche/', 'favicon.svg', '404.html'])
      expect(headers(base + path)).toMatchObject(securityHeaders);
  });

  it('lets only files with a hash in their name be kept', async () => {
    const headers = await headersOf(base);
    for (const file of ['_astro/a.123.webp', 'search/ru/fragment/ru_1.pf_fragment', 'search/de/index/de_1.pf_index']) {
      expect(headers(base + file)['Cache-Control']).toBe(caching.hashed);
      expect(cacheControl(file)).toBe(caching.hashed);
    }
    for (const file of ['de/', 'favicon.svg', 'search/de/pagefind.js', 'de/_astro/'])
      expect(headers(base + file)['Cache-Control']).toBeUndefined();
  });
});

it('decides about TLS only for a host of its own', async () => {
  expect((await headersOf('/'))('/de/')['Strict-Transport-Security']).toBe('max-age=31536000');
  expect((await headersOf('/x/'))('/x/de/')['Strict-Transport-Security']).toBeUndefined();
});

it('says nothing about other folders of the host', async () => {
  expect((await headersOf('/x/'))('/y/')).toEqual({});
});
