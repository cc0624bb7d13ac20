import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { colourPairs } from '../../src/config/colour-pairs.ts';
import { readColours } from '../../src/styles/theme.ts';
import { heaviestOfEachKind } from '../support/page-kinds.ts';
import { builtPages } from '../support/pages.ts';
import { project } from '../support/run-build.ts';
import { siteBrowser } from '../support/site-browser.ts';

const root = inject('site');
const site = siteBrowser();
const colours = readColours(readFileSync(join(project, 'src/styles/theme.css'), 'utf8'));
const allowed = new Set(
  colourPairs
    .filter(({ use }) => use === 'text')
    .flatMap(({ colour, on }) => on.map((ground) => `${colour} on ${ground}`)),
);
// The two languages have the same styles.
const kinds = heaviestOfEachKind(
  builtPages(root).filter(({ locale }) => locale === 'ru'),
  '/',
);

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  it('sets words only in colours and on grounds whose contrast is computed', async () => {
    const names = Object.fromEntries(
      [...colours[colorScheme]].map(([name, value]) => {
        const [red, green, blue] = [1, 3, 5].map((at) => parseInt(value.slice(at, at + 2), 16));
        return [`rgb(${red}, ${green}, ${blue})`, name];
      }),
    );
    const page = await site.browser.newPage({ colorScheme });
    const seen = new Map<string, string>();
    for (const { path } of kinds) {
      await page.goto(site.origin + path);
      const pairs = await page.evaluate((names) => {
        const name = (colour: string) => names[colour] ?? colour;
        const ground = (element: Element): string => {
          const { backgroundColor } = getComputedStyle(element);
          const none = backgroundColor === 'rgba(0, 0, 0, 0)';
          return none && element.parentElement ? ground(element.parentElement) : backgroundColor;
        };
        return [...document.querySelectorAll('body *')]
          .filter((element) => element.checkVisibility())
          .filter(({ childNodes }) => [...childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim()))
          .map((element) => {
            const svg = element.closest('svg');
            const style = getComputedStyle(element);
            return `${name(svg ? style.fill : style.color)} on ${name(ground(element))}`;
          });
      }, names);
      for (const pair of pairs) seen.set(pair, path);
    }
    await page.close();
    expect(seen.size).toBeGreaterThan(8);
    expect([...seen].filter(([pair]) => !allowed.has(pair))).toEqual([]);
  });
});
