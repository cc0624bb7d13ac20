import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
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
  'page/Breadcrumbs': 'nav.breadcrumbs',
  'page/Footer': '.site-footer',
  'page/Header': '.site-header',
  'page/LanguageSwitch': '.languages',
  'page/ListHeader': '.list-header',
  'page/Placeholder': '.note.placeholder',
  'page/SanctionsNotice': '.sanctions',
  'ui/Caption': '#picture figcaption',
  'ui/Cards': '#lists .cards',
  'ui/Citations': '#numbers .cite a',
  'ui/Cooperation': '#cooperation .status',
  'ui/Fact': '#facts dd',
  'ui/Facts': '#facts .facts',
  'ui/FigureTable': '#numbers table',
  'ui/Filters': '#ways .filters [aria-current]',
  'ui/Finding': '#finding .status',
  'ui/GermanTerm': '#german-term [lang=de], #german-term',
  'ui/KeyFigures': '#numbers .key-figures data',
  'ui/Links': '#lists > .links',
  'ui/MapDrawing': '#place .map > svg',
  'ui/MapPanel': '#place .map svg svg .measures',
  'ui/Outcome': '#outcome .status',
  'ui/Paging': '#ways .paging [aria-current]',
  'ui/PlaceMap': '#place .map-tables table',
  'ui/Profiles': '#profiles .profiles',
  'ui/SourceLine': '#numbers .sources cite',
  'ui/SourceLinks': '#source-links .source',
  'ui/SourceList': '#numbers .sources ol',
  'ui/Status': '#outcome .status',
  'ui/Text': 'h1',
  'ui/Timeline': '#time .timeline .break',
  'ui/TopicIndex': '#topics .profiles',
  'entry/Pager': '#ways .pager [rel=next]',
  'entry/TranslationNotice': '#notices [data-state=outdated]',
  'prose/Note': '#notices .note:not(.translation, .placeholder)',
  'prose/Quote': '#prose .quote blockquote',
  'prose/Term': '#prose .term',
  'prose/Value': '#prose .value',
};
/** Whole pages, what another component here contains, and what shows no shape of its own. */
const elsewhere = [
  'page/Head',
  'page/Icons',
  'ui/LicenceText',
  'ui/Chart',
  'ui/CooperationFact',
  'page/AuditResult',
  'page/LanguageHint',
  'entry/Body',
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
  { path: 'de/gestaltung', colorScheme: 'light', width: 360 },
  { path: 'ru/oformlenie', colorScheme: 'dark', width: 1440 },
] as const;

describe.each(cases)('/$path/ in the $colorScheme scheme at $width pixels', ({ path, colorScheme, width }) => {
  it('shows every component in every state, and nothing leaves the page', async () => {
    const page = await site.browser.newPage({ colorScheme, viewport: { width, height: 900 } });
    await page.goto(`${site.origin}/${path}/`);
    for (const [name, selector] of Object.entries(shown)) {
      const box = await page.locator(selector).first().boundingBox();
      expect(box && box.width > 2 && box.height > 2, `${name}: ${selector}`).toBe(true);
    }
    const count = (selector: string) => page.locator(selector).count();
    expect(await count('#outcome .status')).toBe(outcomes.length);
    expect(await count('#cooperation .status')).toBe(cooperationStatuses.length);
    expect(await count('#finding .status')).toBe(findings.length);
    expect(await count('#notices .translation')).toBe(2);
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => !element.closest('.scroll, svg, .skip, [hidden]'))
        .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(outside).toEqual([]);

    mkdirSync(pictures, { recursive: true });
    const file = join(pictures, `${path.replace('/', '-')}-${colorScheme}-${width}.png`);
    const picture = await page.screenshot({ path: file, fullPage: true });
    await page.close();
    const { colours, ground } = await look(picture);
    expect(colours).toBeGreaterThan(30);
    expect(ground < 128).toBe(colorScheme === 'dark');
  });
});

/** How many colours a picture has, and how bright its first pixel is, from 0 to 255. */
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
    return { colours: new Set(new Uint32Array(bytes.buffer)).size, ground: bytes[0]! };
  }, picture.toString('base64'));
  await page.close();
  return seen;
}
