import { parse, type AtRule } from 'postcss';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { characters, type Script, type Use } from '../../src/integrations/fonts/characters.ts';
import { builtPages, type BuiltPage } from '../support/pages.ts';

const site = inject('site');
const pages = builtPages(site);

/** The most that a page may load of fonts, in bytes. */
const budget = 30_000;

/** Signs that the typefaces do not have, the narrow no-break space of numbers and the no-break hyphen among them. */
const ofTheDevice = new Set('\n\u202f\u2011\u00ad\u200b○●✕É');

type Face = { family: string; weight: string; display: string; url: string; ranges: [number, number][] };

const known = new Map<string, Face[]>();

/** The fonts that a page names in its style. */
function facesOf({ html }: BuiltPage): Face[] {
  const css = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text]) => text).join('\n');
  const faces = known.get(css) ?? [];
  if (!known.has(css)) parse(css).walkAtRules('font-face', (rule) => void faces.push(readFace(rule)));
  known.set(css, faces);
  return faces;
}

function readFace(rule: AtRule): Face {
  const value = (name: string) => {
    let found = '';
    rule.walkDecls(name, (declaration) => void (found = declaration.value));
    return found;
  };
  return {
    family: value('font-family'),
    weight: value('font-weight'),
    display: value('font-display'),
    url: /^url\(([^)]+)\)$/.exec(value('src'))?.[1] ?? '',
    ranges: value('unicode-range').split(',').map(readRange),
  };
}

/** @example readRange('U+??') // [0, 255] */
function readRange(text: string): [number, number] {
  const [from = '', to = from] = text.trim().slice(2).split('-');
  return [parseInt(from.replaceAll('?', '0'), 16), parseInt(to.replaceAll('?', 'f'), 16)];
}

const covers = ({ ranges }: Face, char: string) =>
  ranges.some(([from, to]) => char.codePointAt(0)! >= from && char.codePointAt(0)! <= to);

const fileOf = ({ url }: Face, { path }: BuiltPage) => new URL(url, `https://own.example${path}`);

const charsOf = (elements: Iterable<Element>) => {
  const chars = new Set<string>();
  for (const element of elements) {
    const copy = element.cloneNode(true) as Element;
    copy.querySelectorAll('script, style').forEach((one) => one.remove());
    for (const char of copy.textContent ?? '') chars.add(char);
  }
  return chars;
};

/** Characters of a page that the files of a typeface do not have, though some would be loaded for them. */
function missing(page: BuiltPage, use: Use, chars: ReadonlySet<string>): string[] {
  const faces = facesOf(page).filter(({ family }) => family.toLowerCase() === use);
  const has = (face: Face, char: string) => {
    const script = /\/\w+-([a-z-]+)\.[\w-]+\.woff2$/.exec(face.url)?.[1] as Script;
    return covers(face, char) && characters[use][script].includes(char);
  };
  return [...chars].filter((char) => !ofTheDevice.has(char) && !faces.some((face) => has(face, char)));
}

it('are of the site, named by their content, and move nothing when they come', () => {
  const wrong = pages.flatMap((page) =>
    facesOf(page)
      .filter((face) => {
        const { origin, pathname } = fileOf(face, page);
        const own = origin === 'https://own.example' && pathname.startsWith(`${site.base}_astro/`);
        return !own || !/\.[\w-]{8}\.woff2$/.test(pathname) || face.display !== 'optional';
      })
      .map(({ url }) => `${page.path}: ${url}`),
  );
  expect(wrong).toEqual([]);
  expect(pages.filter((page) => facesOf(page).length < 4).map(({ path }) => path)).toEqual([]);
});

it('weigh at most 30 kB on any page, if it drew all its text in both typefaces', () => {
  const heaviest: Record<string, number> = {};
  for (const page of pages) {
    const chars = [...charsOf([page.document.body])];
    const files = facesOf(page).filter((face) => chars.some((char) => covers(face, char)));
    const bytes = files
      .map((face) => statSync(join(site.folder, fileOf(face, page).pathname.slice(site.base.length))).size)
      .reduce((sum, size) => sum + size, 0);
    const locale = page.locale ?? 'none';
    heaviest[locale] = Math.max(heaviest[locale] ?? 0, bytes);
  }
  console.log('fonts of the heaviest page, in bytes:', heaviest);
  expect(Object.keys(heaviest)).toEqual(expect.arrayContaining(['de', 'ru']));
  for (const bytes of Object.values(heaviest)) expect(bytes).toBeLessThanOrEqual(budget);
});

it('have every character of every page, and of every heading', () => {
  const wrong = pages.flatMap((page) => {
    const lacking = [
      ...missing(page, 'body', charsOf([page.document.body])),
      ...missing(page, 'heading', charsOf(page.document.querySelectorAll('h1, h2, h3, h4'))),
    ];
    return lacking.length > 0 ? [`${page.path}: ${lacking.join(' ')}`] : [];
  });
  expect(wrong).toEqual([]);
});
