import { imageSize } from 'image-size';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { undrawable } from '../../src/integrations/pictures/fonts.ts';
import { builtFiles, builtPages, type BuiltPage } from '../support/pages.ts';

const site = inject('site');
const content = ({ document }: BuiltPage, name: string) =>
  document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';
const bytes = (folder: string, path: string) => readFileSync(join(folder, path));

describe(`built at ${site.base}`, () => {
  const pages = builtPages(site);
  const indexable = pages.filter(({ document }) => !document.querySelector('meta[name=robots]'));
  const files = new Set(builtFiles(site));
  const pictureOf = (page: BuiltPage) => new URL(content(page, 'og:image')).pathname;

  it('shows a picture beside every link to a page that may be found', () => {
    expect(indexable.length).toBeGreaterThan(300);
    for (const page of indexable) {
      const canonical = new URL(page.document.querySelector('link[rel=canonical]')!.getAttribute('href')!);
      const picture = new URL(content(page, 'og:image'));
      expect(picture.origin, page.path).toBe(canonical.origin);
      expect(files.has(picture.pathname), `${page.path}: ${picture.pathname}`).toBe(true);
      // The page's own, or that of the list which it narrows or continues.
      expect(page.path.startsWith(picture.pathname.replace(/[^/]*$/, '')), page.path).toBe(true);
      const named = [content(page, 'og:image:width'), content(page, 'og:image:height'), content(page, 'twitter:card')];
      expect(named, page.path).toEqual(['1200', '630', 'summary_large_image']);
    }
  });

  it('shares a picture only among the parts of a list', () => {
    const events = indexable.filter(({ path }) => /\/veranstaltungen\/[^/]+\/$/.test(path));
    expect(events.length).toBeGreaterThan(20);
    expect(new Set(events.map(pictureOf)).size).toBe(events.length);
  });

  it('says what the picture shows, in the language of the page', () => {
    const own = indexable.filter((page) => pictureOf(page) === `${page.path}preview.png`);
    expect(own.length).toBeGreaterThan(200);
    expect(
      own.filter((page) => !content(page, 'og:image:alt').includes(content(page, 'og:title')) && page.locale),
    ).toEqual([]);
    const event = pages.find(({ path }) => path.endsWith('/sobytiya/metalloobrabotka-2021/'))!;
    expect(content(event, 'og:image:alt').replaceAll('\u00a0', ' ')).toMatch(
      /Металлообработка-2021» · 24–28 мая 2021.г\. · .*Москва · итог неизвестен$/,
    );
  });

  it('draws pictures of the agreed size that are quickly loaded, and none that no page names', () => {
    const drawn = [...files].filter((path) => path.endsWith('preview.png'));
    expect(new Set(drawn)).toEqual(new Set(indexable.map(pictureOf)));
    for (const path of drawn) {
      const picture = bytes(site.folder, path.slice(site.base.length));
      expect(picture.length, path).toBeLessThanOrEqual(60_000);
      expect(imageSize(picture), path).toMatchObject({ type: 'png', width: 1200, height: 630 });
    }
  });

  it('leaves nothing of the making in the pages', () => {
    expect(pages.filter(({ html }) => html.includes('<!--')).map(({ path }) => path)).toEqual([]);
  });

  it('has the letter forms for all that the pictures say', () => {
    const names = ['og:title', 'description', 'og:site_name', 'og:image:alt', 'search-result-kind'];
    const texts = indexable.flatMap((page) => names.map((name) => content(page, name)));
    expect(texts.join('').length).toBeGreaterThan(40_000);
    expect(undrawable(texts)).toEqual([]);
    expect(undrawable(['Ж漢ß'])).toEqual(['漢']);
  });

  it.each(['de', 'ru'])('has a manifest in %s whose addresses work at any path', (locale) => {
    const start = pages.find(({ path }) => path === `${site.base}${locale}/`)!;
    const link = start.document.querySelector('link[rel=manifest]')!.getAttribute('href')!;
    const address = new URL(link, `https://example.org${start.path}`);
    const manifest = JSON.parse(bytes(site.folder, address.pathname.slice(site.base.length)).toString()) as Manifest;
    expect(manifest.name).toBe(content(start, 'og:site_name'));
    expect(manifest.lang.slice(0, 2)).toBe(locale);
    expect(new URL(manifest.start_url, address).pathname).toBe(start.path);
    expect(new URL(manifest.scope, address).pathname).toBe(site.base);
    expect(manifest.icons.length).toBeGreaterThan(2);
    for (const { src, sizes, type } of manifest.icons) {
      const path = new URL(src, address).pathname;
      expect(src).not.toMatch(/^\/|:/);
      expect(files.has(path), path).toBe(true);
      if (type !== 'image/png') continue;
      const { width, height } = imageSize(bytes(site.folder, path.slice(site.base.length)));
      expect(`${width}x${height}`).toBe(sizes);
    }
    expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
  });

  it.each([
    ['link[rel="icon"][sizes]', 'ico', 32],
    ['link[rel="apple-touch-icon"]', 'png', 180],
  ])('has the icon %s on every page', (selector, type, size) => {
    for (const page of pages) {
      const link = page.document.querySelector(selector)?.getAttribute('href') ?? 'missing';
      const path = new URL(link, `https://example.org${page.path}`).pathname;
      expect(files.has(path), `${page.path}: ${link}`).toBe(true);
    }
    const name = selector.includes('apple') ? 'apple-touch-icon.png' : 'favicon.ico';
    expect(imageSize(bytes(site.folder, name))).toMatchObject({ type, width: size, height: size });
  });
});

type Manifest = {
  name: string;
  lang: string;
  start_url: string;
  scope: string;
  icons: { src: string; sizes: string; type: string; purpose?: string }[];
};
