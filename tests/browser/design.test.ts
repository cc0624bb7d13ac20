import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cooperationStatuses, findings } from '../../src/config/vocabulary.ts';
import { outcomes } from '../../src/domain/event-outcome.ts';
import { project } from '../support/run-build.ts';
import { siteBrowser } from '../support/site-browser.ts';

const site = siteBrowser();
/** Pictures for a person to look at; git ignores the folder. */
const pictures = join(project, '.build', 'pictures');

/** Where the page shows each component, by the name of its file. */
const shown: Record<string, string> = {
  'page/Breadcrumbs': 'nav ol [aria-current=page]',
  'page/Footer': 'footer nav',
  'page/Header': 'header nav',
  'page/LanguageSwitch': 'header a[hreflang]:not([aria-current])',
  'page/ListHeader': 'main > header h1',
  'page/Placeholder': '#notices [role=note][aria-label]',
  'page/SanctionsNotice': '[data-sanctions]',
  'page/TwoSides': 'body > div[aria-hidden]',
  'ui/RankStrip': '#index [data-rank]',
  'ui/YearList': '#time h3 + div article',
  'ui/YearStrip': '#time [data-strip] a',
  'ui/ClaimList': '#index [data-status]',
  'ui/IndexList': '#index li',
  'ui/Caption': '#picture figcaption',
  'ui/Cards': '#lists article',
  'ui/Citations': '#numbers [data-citations] a',
  'ui/Cooperation': '#cooperation [data-status]',
  'ui/Fact': '#facts dd',
  'ui/Facts': '#facts [data-facts]',
  'ui/FigureGroups': '#numbers [data-groups] a',
  'ui/FigureTable': '#numbers table',
  'ui/Filters': '#filters summary',
  'ui/Finding': '#finding [data-status]',
  'ui/GermanTerm': '#german-term [lang=de], #german-term',
  'ui/KeyFigures': '#numbers dd data',
  'ui/LinkBlock': '#lists section ul',
  'ui/Links': '#lists > ul',
  'ui/MapDrawing': '#place .map > svg',
  'ui/MapPanel': '#place .map svg svg .measures',
  'ui/Paging': '#ways ol [aria-current]',
  'ui/Profiles': '#profiles ul',
  'ui/SourceLine': '#numbers cite',
  'ui/SourceLinks': '#source-links [data-source]',
  'ui/SourceList': '#numbers [aria-labelledby=sources] ol',
  'ui/Status': '#outcome [data-status]',
  'ui/Text': 'h1',
  'ui/Timeline': '#time strong',
  'ui/TopicIndex': '#topics ul',
  'entry/Pager': '#ways [rel=next]',
  'entry/TranslationNotice': '#notices [data-state=outdated]',
  'prose/Note': '#notices [role=note]:not([data-state], [aria-label])',
  'prose/Quote': '#prose blockquote',
  'prose/Term': '#prose a[href*="#"]',
  'prose/Value': '#prose a data',
};
/** Whole pages, what another component here contains, and what shows no shape of its own. */
const elsewhere = [
  'page/Head',
  'page/Icons',
  'ui/LicenceText',
  'ui/LinksFact',
  'ui/Spark',
  'ui/PlaceMap',
  'ui/Chart',
  'ui/Charts',
  'page/Ways',
  'ui/CooperationFact',
  'prose/Cited',
  'page/AuditResult',
  'page/LanguageHint',
  'entry/Body',
  'entry/ByYear',
  'entry/Related',
  'prose/Figure',
  'prose/Lang',
  'prose/Operator',
  'prose/Prose',
];

it('knows every component', () => {
  const files = ['ui', 'page', 'entry', 'prose'].flatMap((folder) =>
    readdirSync(join(project, 'src/components', folder))
      .filter((name) => name.endsWith('.astro'))
      .map((name) => `${folder}/${name.replace('.astro', '')}`),
  );
  expect([...Object.keys(shown), ...elsewhere].sort()).toEqual(files.sort());
});

const cases = [
  { path: 'de/gestaltung', figures: 'zahlen', colorScheme: 'light', width: 360 },
  { path: 'ru/oformlenie', figures: 'tsifry', colorScheme: 'dark', width: 1440 },
] as const;

describe.each(cases)('/$path/ in the $colorScheme scheme at $width pixels', ({ path, figures, colorScheme, width }) => {
  it('shows every component in every state, and nothing leaves the page', async () => {
    const page = await site.browser.newPage({ colorScheme, viewport: { width, height: 900 } });
    const seen = new Set<string>();
    for (const part of [`${figures}/`, '']) {
      await page.goto(`${site.origin}/${path}/${part}`);
      for (const [name, selector] of Object.entries(shown)) {
        const found = page.locator(selector).first();
        const box = (await found.count()) > 0 ? await found.boundingBox() : null;
        if (box && box.width > 2 && box.height > 2) seen.add(name);
      }
      expect(await outsideOf(page), part).toEqual([]);
    }
    expect(Object.keys(shown).filter((name) => !seen.has(name))).toEqual([]);
    const count = (selector: string) => page.locator(selector).count();
    expect(await count('#outcome [data-status]')).toBe(outcomes.length);
    expect(await count('#cooperation [data-status]')).toBe(cooperationStatuses.length);
    expect(await count('#finding [data-status]')).toBe(findings.length);
    expect(await count('#notices [data-state]')).toBe(2);

    mkdirSync(pictures, { recursive: true });
    const file = join(pictures, `${path.replace('/', '-')}-${colorScheme}-${width}.png`);
    const picture = await page.screenshot({ path: file, fullPage: true });
    await page.close();
    const { colours, ground } = await look(picture);
    expect(colours).toBeGreaterThan(30);
    expect(ground < 128).toBe(colorScheme === 'dark');
  });
});

/** What leaves the page to the right. */
const outsideOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('header nav, svg, [href="#main"], [hidden], .sr-only'))
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 80)),
  );

/** How many colours a picture has, and how bright its ground is at the left edge, from 0 to 255. */
async function look(picture: Buffer): Promise<{ colours: number; ground: number }> {
  const page = await site.browser.newPage();
  const seen = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: 300, height: 900 });
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const { data: bytes } = context.getImageData(0, 0, canvas.width, canvas.height);
    return { colours: new Set(new Uint32Array(bytes.buffer)).size, ground: bytes[300 * 200 * 4]! };
  }, picture.toString('base64'));
  await page.close();
  return seen;
}
