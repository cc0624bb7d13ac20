import { expect, inject, it } from 'vitest';
import { noiseOf } from '../support/noise.ts';
import { builtPages } from '../support/pages.ts';
import { siteBrowser } from '../support/site-browser.ts';

const site = siteBrowser();
const paths = builtPages(inject('site')).map(({ path }) => path);

it('throws nothing, breaks no policy, asks nobody else and leaves nothing behind, on every page', async () => {
  expect(await noiseOf(site.browser, site.origin, paths)).toEqual([]);
});
