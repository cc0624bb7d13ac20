import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { localeCodes, type Locale } from '../../src/config/locales.ts';
import { routeIds, segmentIds } from '../../src/config/routes.ts';
import { messages } from '../../src/i18n/messages.ts';
import { slugPattern } from '../../src/schemas/slug.ts';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(?:ts|astro)$/.test(file) && !file.includes('.test.'),
);
const code = sources.map((file) => readFileSync(join(src, file), 'utf8')).join('\n');

function flatten(value: object, prefix = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, child]) =>
    typeof child === 'string'
      ? [[prefix + key, child] as [string, string]]
      : flatten(child as object, `${prefix}${key}.`),
  );
}
const plural = /_(?:zero|one|two|few|many|other)$/;
const gender = /_(?:feminine|masculine|neuter)$/;
const catalogues = Object.fromEntries(
  localeCodes.map((locale) => {
    const { url: _words, ...texts } = messages[locale];
    return [locale, new Map(flatten(texts))];
  }),
) as Record<Locale, Map<string, string>>;
const others = localeCodes.filter((locale) => locale !== 'de');
const keys = (catalogue: Map<string, string>) =>
  new Set([...catalogue.keys()].map((key) => key.replace(plural, '').replace(gender, '')));

describe('the interface texts', () => {
  it.each(others)('have the same keys in %s as in German', (locale) => {
    expect(keys(catalogues.de).size).toBeGreaterThan(150);
    expect([...keys(catalogues[locale])].sort()).toEqual([...keys(catalogues.de)].sort());
  });

  it.each(localeCodes)('have all plural categories of %s', (locale) => {
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const families = new Set(
      [...catalogues[locale].keys()].filter((key) => plural.test(key)).map((key) => key.replace(plural, '')),
    );
    expect(families.size).toBeGreaterThan(5);
    for (const family of families)
      for (const category of categories)
        expect(catalogues[locale].has(`${family}_${category}`), `${family}_${category}`).toBe(true);
  });

  it.each(others)('have the same placeholders in %s as in German', (locale) => {
    const places = (text: string) => [...text.matchAll(/\{\{(\w+)[^}]*\}\}/g)].map(([, name]) => name).sort();
    for (const [key, text] of catalogues.de) {
      const other = catalogues[locale].get(key);
      if (other !== undefined) expect(places(other), key).toEqual(places(text));
    }
  });

  it('are all used', () => {
    const unused = [...keys(catalogues.de)].filter((key) => {
      const stem = key.slice(0, key.lastIndexOf('.') + 1);
      return !code.includes(`'${key}'`) && !code.includes(`\`${stem}\${`);
    });
    expect(unused).toEqual([]);
  });

  it('stand nowhere in components, layouts and pages', () => {
    const wrong = sources
      .filter((file) => file.endsWith('.astro'))
      .flatMap((file) => {
        const markup = readFileSync(join(src, file), 'utf8')
          .replace(/^---[\s\S]*?^---/m, '')
          .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
          .replace(/<!--[\s\S]*?-->/g, '');
        const attributes = [...markup.matchAll(/\s(?:aria-label|title|alt|placeholder)="([^"{]*\p{L}[^"]*)"/gu)].map(
          ([, text]) => text,
        );
        const texts = [...markup.matchAll(/>([^<>{}]*\p{L}{2,}[^<>{}]*)</gu)]
          .map(([, text = '']) => text.trim())
          .filter((text) => !/[=&|?()]/.test(text));
        return [...attributes, ...texts].map((text) => `${file}: ${text}`);
      });
    expect(wrong).toEqual([]);
  });
});

describe.each(localeCodes)('the words of URLs in %s', (locale) => {
  const { routes, parts, pages } = messages[locale].url;

  it('are there for every kind of page and every part', () => {
    expect(Object.keys(routes).sort()).toEqual([...routeIds].sort());
    expect(Object.keys(parts).sort()).toEqual([...segmentIds].sort());
    expect(Object.keys(pages).sort()).toEqual(Object.keys(messages.de.url.pages).sort());
  });

  it('are lower-case ASCII, and no two kinds of page or plain pages share one', () => {
    for (const word of [routes, parts, pages].flatMap(Object.values)) expect(word).toMatch(slugPattern);
    const first = [...Object.values(routes), ...Object.values(pages)];
    expect(first).toEqual([...new Set(first)]);
  });
});
