import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashOf } from '../../src/checks/rules/translation.ts';
import { stamp } from '../../src/commands/confirm/stamp.ts';
import { localeCodes } from '../../src/config/locales.ts';
import { parseCorpus } from '../../src/corpus/corpus.ts';
import { readFiles } from '../../src/corpus/read.ts';
import { builtOnce } from '../support/built-once.ts';
import { changedCorpus, entryAs, originalText } from '../support/corpus-copy.ts';
import { indexedPages } from '../support/indexed-pages.ts';
import { entryKinds, newEntry } from '../support/new-entries.ts';
import { builtPages, type BuiltPage } from '../support/pages.ts';
import { project } from '../support/run-build.ts';
import { runCommand } from '../support/run-command.ts';

const fair = 'events/messe-2018';
const german = originalText(`${fair}/text.de.mdx`);
const russian = originalText(`${fair}/text.ru.mdx`);
const reworded = german.replace('zeigten', 'präsentierten');

/** A picture 1200 pixels wide, as a camera would give it. */
const paint = `require('sharp')({ create: { width: 1200, height: 800, channels: 3, background: '#258' } }).png().toBuffer().then((bytes) => process.stdout.write(bytes))`;
const figure = (words: string) => `\n<Figure src="./stand.png" ${words} credit="A. B." licence="CC BY 4.0" />\n`;

/** The hash that confirms a translation of the reworded text. */
function confirmation(): string {
  const { root, done } = changedCorpus({ [`${fair}/text.de.mdx`]: reworded });
  const entry = parseCorpus(readFiles(root)).entries.find(({ folder }) => folder === fair)!;
  done();
  return hashOf(entry, 'de')!;
}

/** One corpus with an entry for each case, so that one build shows them all; and drafts of every kind. */
const { root, done } = changedCorpus({
  'settings.yaml': originalText('settings.yaml').replace(/"\[.*?\]"/g, 'Muster'),
  ...entryAs(fair, 'missing', { 'text.ru.mdx': null }),
  ...entryAs(fair, 'outdated', { 'text.de.mdx': reworded }),
  ...entryAs(fair, 'respaced', {
    'text.de.mdx': german.replace('zeigten ', 'zeigten\n').replace('\n\n## Ausgang', '\n\n\n## Ausgang'),
  }),
  ...entryAs(fair, 'confirmed', { 'text.de.mdx': reworded, 'text.ru.mdx': stamp(russian, confirmation()) }),
  ...entryAs(fair, 'recounted', {
    'facts.yaml': originalText(`${fair}/facts.yaml`).replace('value: 19', 'value: 1234'),
  }),
  ...entryAs(fair, 'pictured', {
    'stand.png': execFileSync(process.execPath, ['-e', paint], { cwd: project }),
    'text.de.mdx': german + figure('alt="Ein Stand" caption="Der „Stand“"'),
    'text.ru.mdx': russian + figure('decorative'),
  }),
});
afterAll(done);

let folder: string;
let pages: Map<string, BuiltPage>;
beforeAll(() => {
  for (const kind of entryKinds)
    for (const language of localeCodes) {
      const { status, output } = newEntry(root, kind, language, `--id=neu-${kind}-${language}`);
      expect(output).toContain(language === 'de' ? 'Angelegt.' : 'Готово.');
      expect(status).toBe(0);
    }
  const site = builtOnce({ content: root, args: ['--release'] });
  folder = site.folder;
  pages = new Map(builtPages(site, 50).map((page) => [page.path, page]));
});

const inGerman = (id: string) => pages.get(`/de/veranstaltungen/${id}/`)!;
const inRussian = (id: string) => pages.get(`/ru/sobytiya/${id}/`)!;
/** Where a link on a page leads. */
const target = (link: Element, { path }: BuiltPage) =>
  new URL(link.getAttribute('href')!, `https://example.org${path}`).pathname;
const stateOf = ({ document }: BuiltPage) => document.querySelector('[data-state]')?.getAttribute('data-state') ?? null;

it('releases once the operator is filled in', () => {
  const imprint = readFileSync(join(folder, 'de/impressum/index.html'), 'utf8');
  expect(imprint).toContain('Muster');
  expect(imprint).not.toContain('note placeholder');
  expect(existsSync(join(folder, 'search/ru/pagefind.js'))).toBe(true);
});

describe('a missing translation', () => {
  it('leaves a page with title, notice and a link to the text', () => {
    const stub = inRussian('missing');
    const notice = stub.document.querySelector('[data-state=missing]')!;
    expect(notice.textContent).toContain('ещё не переведён на русский язык');
    const link = notice.querySelector('a')!;
    expect([target(link, stub), link.getAttribute('hreflang'), link.lang]).toEqual([
      '/de/veranstaltungen/missing/',
      'de',
      'de',
    ]);
    expect(stub.document.querySelector('h1 [lang=de]')?.textContent).toBe('Messe 2018');
    expect(stub.document.querySelector('.prose')).toBeNull();
  });

  it('is kept out of search engines, of the alternates and of the search index', () => {
    const stub = inRussian('missing');
    const text = inGerman('missing');
    expect(stub.document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(stub.document.querySelector('link[rel=canonical], link[rel=alternate][hreflang]')).toBeNull();
    expect(stub.document.querySelector('meta[property="og:image"]')).toBeNull();
    expect(indexedPages(folder, 'ru')).not.toContain(stub.path);
    expect(existsSync(join(folder, 'ru/sobytiya/missing/preview.png'))).toBe(false);
    expect(existsSync(join(folder, 'de/veranstaltungen/missing/preview.png'))).toBe(true);
    expect(indexedPages(folder, 'de')).toContain(text.path);
    expect(text.document.querySelector('link[rel=alternate][hreflang]')).toBeNull();
    expect(text.document.querySelector('link[rel=canonical]')).not.toBeNull();
  });

  it('is still reached by the language switch', () => {
    const text = inGerman('missing');
    expect(target(text.document.querySelector('header a[hreflang=ru]')!, text)).toBe('/ru/sobytiya/missing/');
  });
});

describe('a changed source text', () => {
  it('marks the translation as outdated, with a link to the source', () => {
    const page = inRussian('outdated');
    const notice = page.document.querySelector('[data-state=outdated]')!;
    expect(target(notice.querySelector('a')!, page)).toBe('/de/veranstaltungen/outdated/');
    expect(page.document.querySelector('.prose')).not.toBeNull();
    expect(page.document.querySelector('link[rel=alternate][hreflang=de]')).not.toBeNull();
  });

  it('does not do so for white space', () => {
    expect(stateOf(inRussian('respaced'))).toBeNull();
  });

  it('does not do so once the translation is confirmed by the hash of its source', () => {
    expect(readFileSync(join(root, 'events/confirmed/text.ru.mdx'), 'utf8')).toMatch(/^translated: sha256-/m);
    expect(stateOf(inRussian('confirmed'))).toBeNull();
  });
});

it('shows a changed value of facts.yaml on both pages', () => {
  const values = ({ document }: BuiltPage) =>
    [...document.querySelectorAll('main data')].map(({ textContent }) => textContent?.replace(/\s/g, ' '));
  expect(values(inGerman('recounted'))).toEqual(['1.234', '1.234']);
  expect(values(inRussian('recounted'))).toEqual(['1234', '1234']);
});

it('shows a picture of the entry in several widths, with its words, at any path', () => {
  const page = inGerman('pictured');
  const image = page.document.querySelector('figure img')!;
  expect([image.getAttribute('alt'), image.getAttribute('loading'), image.getAttribute('width')]).toEqual([
    'Ein Stand',
    'lazy',
    '1200',
  ]);
  expect(page.document.querySelector('figcaption')?.textContent).toMatch(/Der „Stand“\s+A\.\sB\., CC BY 4\.0/);
  const sizes = image.getAttribute('srcset')!.split(/,\s*/);
  const addresses = [image.getAttribute('src')!, ...sizes.map((part) => part.split(' ')[0]!)];
  expect(addresses.length).toBeGreaterThan(3);
  for (const address of addresses) {
    expect(address).toMatch(/^\.\.\//);
    expect(existsSync(join(folder, 'de/veranstaltungen/pictured', address))).toBe(true);
  }
});

describe('entries that npm run new wrote, of every kind, in both languages', () => {
  it('explain their fields, and pass the check', () => {
    const facts = (id: string) => readFileSync(join(root, `events/${id}/facts.yaml`), 'utf8');
    expect(facts('neu-event-ru')).toContain('# начало с известной точностью');
    expect(facts('neu-event-de')).toContain('zone: Europe/Moscow');
    const check = runCommand('commands/check/cli.ts', [], { content: root });
    expect(check.output).toContain('content: 0 errors');
    expect(check.status).toBe(0);
  });

  it('are published nowhere', () => {
    const all = [...pages.values()];
    expect(all.filter(({ path, html }) => /\/neu-/.test(path) || html.includes('neu-event'))).toEqual([]);
  });

  it('are shown as drafts in a preview, and kept out of search engines and the search', () => {
    const site = builtOnce({ content: root, args: ['--drafts'] });
    const drafts = builtPages(site, 50).filter(({ path }) => /\/neu-/.test(path));
    expect(drafts.length).toBeGreaterThanOrEqual(16);
    const indexed = localeCodes.flatMap((locale) => indexedPages(site.folder, locale));
    for (const { document, path } of drafts) {
      expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
      expect(document.querySelector('link[rel=alternate][hreflang]')).toBeNull();
      expect(indexed).not.toContain(path);
      if (!/zahlen|tsifry|kart|diagr|vergleich|sravnenie/.test(path))
        expect(document.querySelector('main')?.textContent).toMatch(/Entwurf|Черновик/);
    }
  });
});
