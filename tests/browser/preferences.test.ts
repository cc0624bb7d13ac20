import { expect, inject, it } from 'vitest';
import { heaviestOfEachKind } from '../support/page-kinds.ts';
import { builtPages } from '../support/pages.ts';
import { siteBrowser } from '../support/site-browser.ts';

const root = inject('site');
const site = siteBrowser();
const kinds = heaviestOfEachKind(builtPages(root), '/');

it('moves nothing where readers ask for less motion', async () => {
  const page = await site.browser.newPage({ reducedMotion: 'reduce' });
  const moving: string[] = [];
  for (const { path } of kinds) {
    await page.goto(site.origin + path);
    const found = await page.evaluate(
      () =>
        [document.documentElement, ...document.querySelectorAll('body *')].filter((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
          return animationName !== 'none' || parseFloat(transitionDuration) > 0.01 || scrollBehavior === 'smooth';
        }).length,
    );
    if (found > 0) moving.push(`${path}: ${found}`);
  }
  await page.close();
  expect(moving).toEqual([]);
});

it('keeps words, states and drawings apart in forced colours', async () => {
  const page = await site.browser.newPage({ forcedColors: 'active' });
  const wrong: string[] = [];
  for (const { path } of kinds) {
    await page.goto(site.origin + path);
    const lost = await page.evaluate(() => {
      const canvas = getComputedStyle(document.body).backgroundColor;
      const visible = (colour: string) => colour !== 'none' && colour !== canvas && !/^rgba\(.*, 0\)$/.test(colour);
      const found: string[] = [];
      // A colour that is an attribute is a sample of itself.
      for (const mark of document.querySelectorAll('main svg :is(circle, rect, path, text):not([fill])')) {
        const { fill, stroke } = getComputedStyle(mark);
        if (!visible(fill) && !visible(stroke)) found.push(`${mark.tagName} of a drawing`);
      }
      for (const status of document.querySelectorAll('.status')) {
        const { borderTopStyle, color } = getComputedStyle(status);
        if (borderTopStyle === 'none' || color === canvas) found.push(`state ${status.textContent}`);
      }
      return [...new Set(found)];
    });
    wrong.push(...lost.map((what) => `${path}: ${what}`));
  }
  await page.close();
  expect(wrong).toEqual([]);
});

it('reads in order without style and without pictures', async () => {
  const page = await site.browser.newPage();
  const wrong: string[] = [];
  for (const { path, document: built } of kinds) {
    await page.goto(site.origin + path);
    const shown = await page.evaluate(() => {
      for (const element of document.querySelectorAll('style, link[rel=stylesheet], svg, img')) element.remove();
      return document.body.innerText.replace(/\s+/g, '');
    });
    let from = 0;
    for (const element of built.querySelectorAll('h1, main h2, main h3')) {
      if (element.closest('[hidden]')) continue;
      const heading = element.textContent!.replace(/\s+/g, '');
      const at = shown.indexOf(heading, from);
      if (at < 0) wrong.push(`${path}: ${element.textContent}`);
      else from = at + heading.length;
    }
  }
  await page.close();
  expect(wrong).toEqual([]);
});
