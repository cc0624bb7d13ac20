import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import de from '../../src/i18n/messages/de.json' with { type: 'json' };
import ru from '../../src/i18n/messages/ru.json' with { type: 'json' };

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
const catalogues = { de: new Map(flatten(de)), ru: new Map(flatten(ru)) };
const keys = (catalogue: Map<string, string>) => new Set([...catalogue.keys()].map((key) => key.replace(plural, '')));

describe('the interface texts', () => {
  it('have the same keys in both languages', () => {
    expect(keys(catalogues.de).size).toBeGreaterThan(150);
    expect([...keys(catalogues.ru)].sort()).toEqual([...keys(catalogues.de)].sort());
  });

  it.each(['de', 'ru'] as const)('have all plural categories of %s', (locale) => {
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const families = new Set(
      [...catalogues[locale].keys()].filter((key) => plural.test(key)).map((key) => key.replace(plural, '')),
    );
    expect(families.size).toBeGreaterThan(5);
    for (const family of families)
      for (const category of categories)
        expect(catalogues[locale].has(`${family}_${category}`), `${family}_${category}`).toBe(true);
  });

  it('have the same placeholders in both languages', () => {
    const places = (text: string) => [...text.matchAll(/\{\{(\w+)[^}]*\}\}/g)].map(([, name]) => name).sort();
    for (const [key, text] of catalogues.de) {
      const other = catalogues.ru.get(key);
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
