import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtOnce } from '../support/built-once.ts';
import { project } from '../support/run-build.ts';
import { siteBrowser } from '../support/site-browser.ts';

// The small site of the fixtures: its content changes only together with these trees.
const small = builtOnce({ content: join(project, 'tests/fixtures/site'), seconds: Date.UTC(2026, 11, 1) / 1000 });
const site = siteBrowser('web', small);

const templates = {
  home: ['/de/', '/ru/'],
  events: ['/de/veranstaltungen/', '/ru/sobytiya/'],
  event: ['/de/veranstaltungen/messe-2018/', '/ru/sobytiya/messe-2018/'],
  search: ['/de/suche/', '/ru/poisk/'],
} as const;

it.each(Object.entries(templates).flatMap(([name, paths]) => paths.map((path) => [name, path] as const)))(
  'says roles and names as the tree of %s has them: %s',
  async (name, path) => {
    const page = await site.browser.newPage();
    await page.goto(site.origin + path);
    const tree = await page.locator('body').ariaSnapshot();
    await page.close();
    await expect(`${tree}\n`).toMatchFileSnapshot(`trees/${name}.${path.slice(1, 3)}.yaml`);
  },
);
