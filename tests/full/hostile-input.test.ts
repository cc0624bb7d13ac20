import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteBrowser } from '../support/site-browser.ts';

const { folder } = inject('site');
const site = siteBrowser();

let page: Page;
let noise: string[];
beforeEach(async () => {
  page = await site.browser.newPage();
  noise = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(error.message));
  page.on('dialog', (dialog) => {
    noise.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => !request.url().startsWith(site.origin) && noise.push(request.url()));
  page.on('popup', () => noise.push('a new window'));
});
afterEach(() => page.close());

/** Waits as long as a busy machine may need. */
const eventually = <T>(value: () => T | Promise<T>) => expect.poll(value, { timeout: 20_000 });

const status = () => page.locator('[data-search-status]').textContent();
const results = () => page.locator('[data-search-list] li');
const wasHacked = () => page.evaluate(() => 'hacked' in globalThis);
const settled = () => eventually(status).not.toMatch(/^$|wird geladen|lädt|…$/);

const markup = '"><img src=x onerror="hacked=1"><script>hacked=1</script>';

const queries: [name: string, search: string][] = [
  ['markup', `q=${encodeURIComponent(markup)}`],
  ['ten thousand letters', `q=${'a'.repeat(10_000)}`],
  ['a thousand words', `q=${'Kursk%20'.repeat(1000)}`],
  ['control characters', 'q=Kursk%00%01%1b%5b2J%7f'],
  ['signs that turn the direction', `q=${encodeURIComponent('\u202eksruK\u2066')}`],
  ['a pattern that backtracks', `q=${encodeURIComponent(`(a+)+$${'a'.repeat(500)}!`)}`],
  ['signs of a search language', `q=${encodeURIComponent('" OR * ~ ^ [a TO b] \\ / {} $')}`],
  ['broken percent signs', 'q=%E0%A4%A&kind=%'],
  ['half a surrogate', 'q=%ED%A0%80'],
  [
    'filters that do not exist',
    `q=Kursk&kind=${encodeURIComponent(markup)}&__proto__=x&constructor=y&action=javascript:hacked=1`,
  ],
  ['the same field a thousand times', 'q=Kursk&'.repeat(1000)],
  ['an address as a field', 'data-bundle=https://evil.example/&bundle=//evil.example/&base=javascript:'],
];

/** What could run or load something. */
const active = 'main :is(script, img, iframe)';

describe('a search address with', () => {
  it.each(queries)('%s runs nothing, and the search stays usable', async (_name, search) => {
    await page.goto(`${site.origin}/de/suche/`);
    const own = await page.locator(active).count();
    await page.goto(`${site.origin}/de/suche/?${search}`);
    if (search.startsWith('q=')) await settled();
    expect(await page.locator(active).count()).toBe(own);
    await page.fill('#q', 'Metalloobrabotka 2018');
    await eventually(() => results().first().textContent()).toContain('2018');
    expect(await wasHacked()).toBe(false);
    expect(new URL(page.url()).origin).toBe(site.origin);
    expect(noise).toEqual([]);
  });
});

const hashes = [
  markup,
  '<img src=x onerror=hacked=1>',
  'javascript:hacked=1',
  '*,[onload]:has(a)',
  ':~:text=Sachsen',
  '%00%0a%E0%A4%A',
  '__proto__',
  '\u202e\u2066',
  'a'.repeat(50_000),
];

describe('a hash', () => {
  it.each(hashes.map((hash) => [hash.slice(0, 40), hash]))(
    '%s runs nothing on any kind of page',
    async (_name, hash) => {
      for (const path of [
        '',
        'de/',
        'de/suche/',
        'de/veranstaltungen/metalloobrabotka-2018/',
        'ru/sobytiya/',
        'ru/karty/',
      ]) {
        await page.goto(`${site.origin}/${path}#${hash}`);
        expect(await wasHacked()).toBe(false);
        expect(new URL(page.url()).pathname).toBe(`/${path}`);
        expect(await page.locator('h1').count()).toBe(1);
      }
      expect(noise).toEqual([]);
    },
  );
});

type Fragment = { url: string; content: string; meta: Record<string, string> };
const head = 'pagefind_dcd';

/** Puts a changed file in the place of each fragment of the German index. */
async function tamper(change: (fragment: Fragment) => unknown) {
  const fragments = join(folder, 'search/de/fragment');
  const bodies = new Map(readdirSync(fragments).map((name) => [name, readFileSync(join(fragments, name))]));
  await page.route('**/search/de/fragment/*', async (route) => {
    const body = bodies.get(new URL(route.request().url()).pathname.split('/').at(-1)!)!;
    const fragment = JSON.parse(gunzipSync(body).toString('utf8').slice(head.length)) as Fragment;
    await route.fulfill({ body: gzipSync(head + JSON.stringify(change(fragment))) });
  });
  await page.goto(`${site.origin}/de/suche/?q=Kursk`);
}

describe('a fetched index', () => {
  it('with markup in every text shows it as text', async () => {
    await tamper((fragment) => ({
      ...fragment,
      content: `Kursk ${markup} ${fragment.content}`,
      meta: { ...fragment.meta, title: `Kursk ${markup}`, kind: markup, date: markup },
    }));
    await eventually(() => results().count()).toBe(10);
    const first = results().first();
    expect(await first.locator('h3').textContent()).toContain('<script>');
    expect(await first.locator('img, script').count()).toBe(0);
    expect(await wasHacked()).toBe(false);
    expect(noise).toEqual([]);
  });

  it.each([
    'javascript:hacked=1',
    '\u0001 javascript:hacked=1',
    'data:text/html,<script>opener.hacked=1</script>',
    'https://evil.example/',
    '//evil.example/de/',
    '/\\evil.example/',
  ])('that leads to %s leads nowhere', async (url) => {
    await tamper((fragment) => ({ ...fragment, url, meta: { ...fragment.meta, title: 'Kursk' } }));
    await eventually(() => results().count()).toBe(10);
    const addresses = await results()
      .locator('h3 a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses.every((address) => address === '' || address.startsWith(`${site.origin}/`))).toBe(true);
    await results().locator('h3 a').first().click();
    expect(await wasHacked()).toBe(false);
    expect(new URL(page.url()).origin).toBe(site.origin);
    // What is left of the address is a path of this site, where nothing lies.
    expect(noise.filter((text) => !/404|Transition was aborted|Couldn't process/.test(text))).toEqual([]);
  });

  it('whose fields have other types says that the search failed, or shows them as text', async () => {
    await tamper(() => ({
      url: ['/de/'],
      content: 'Kursk',
      meta: { title: { a: 1 } },
      word_count: 1,
      filters: {},
      anchors: [],
    }));
    await eventually(status).toMatch(/\S/);
    expect(await wasHacked()).toBe(false);
    expect(await page.locator('[data-search-list] :is(img, script)').count()).toBe(0);
  });

  it.each(['pagefind-entry.json', 'wasm.de.pagefind', '*.pf_meta', 'fragment/*', 'index/*'])(
    'whose %s is a page in HTML says that the search failed, and the page stays usable',
    async (name) => {
      await page.route(`**/search/de/${name}*`, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<script>parent.hacked=1</script>' }),
      );
      await page.goto(`${site.origin}/de/suche/?q=Kursk`);
      await eventually(status).toMatch(/nicht|keine|\d/i);
      expect(await wasHacked()).toBe(false);
      expect(await page.locator('#directory').isVisible()).toBe(true);
    },
  );
});

describe('the policy of the pages', () => {
  it.each(['', 'de/', 'ru/poisk/?q=Курск', 'de/veranstaltungen/metalloobrabotka-2018/'])(
    'refuses markup and script addresses given as text on /%s',
    async (path) => {
      await page.goto(`${site.origin}/${path}`);
      if (path.includes('?')) await eventually(() => results().count()).toBe(10);
      const attempts = await page.evaluate(() => {
        const outcome = (attempt: () => unknown) => {
          try {
            attempt();
            return 'done';
          } catch (error) {
            return (error as Error).name;
          }
        };
        const { trustedTypes } = globalThis as unknown as {
          trustedTypes: { createPolicy: (name: string, rules: object) => void };
        };
        return [
          outcome(() => (document.createElement('p').innerHTML = '<b>x</b>')),
          outcome(() => document.body.insertAdjacentHTML('beforeend', '<b>x</b>')),
          outcome(() => (document.createElement('script').src = 'https://evil.example/x.js')),
          outcome(() => new Worker('/de/other.js')),
          outcome(() => trustedTypes.createPolicy('other', {})),
        ];
      });
      expect(attempts).toEqual(Array.from({ length: 5 }, () => 'TypeError'));
    },
  );

  it('lets the search run in its worker', async () => {
    await page.goto(`${site.origin}/de/suche/?q=Kursk`);
    await eventually(() => results().count()).toBe(10);
    expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual(['/search/de/pagefind-worker.js']);
    expect(noise).toEqual([]);
  });
});
