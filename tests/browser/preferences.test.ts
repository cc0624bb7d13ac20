import { beforeAll, expect, inject, it } from 'vitest';
import { heaviestOfEachKind } from '../support/page-kinds.ts';
import { builtPages } from '../support/pages.ts';
import { siteBrowser } from '../support/site-browser.ts';

const root = inject('site');
const site = siteBrowser();
const kinds = heaviestOfEachKind(builtPages(root), '/');

/** Elements that move although the reader asks for less motion. */
function movingElements(): string[] {
  return [document.documentElement, ...document.querySelectorAll('body *')]
    .filter((element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
      return animationName !== 'none' || parseFloat(transitionDuration) > 0.01 || scrollBehavior === 'smooth';
    })
    .map(({ tagName, className }) => `${tagName} ${String(className)}`);
}

/** What can no longer be told from its ground in forced colours. */
function lostInForcedColours(): string[] {
  const canvas = getComputedStyle(document.body).backgroundColor;
  const visible = (colour: string) => colour !== 'none' && colour !== canvas && !/^rgba\(.*, 0\)$/.test(colour);
  const found: string[] = [];
  // A colour that is an attribute is a sample of itself; land is the ground, and a reach only a larger target.
  for (const mark of document.querySelectorAll('main svg :is(circle, rect, path, text):not([fill], .land, .reach)')) {
    const { fill, stroke } = getComputedStyle(mark);
    if (!visible(fill) && !visible(stroke)) found.push(`${mark.tagName} of a drawing`);
  }
  for (const status of document.querySelectorAll('[data-status]')) {
    const { color } = getComputedStyle(status);
    if (!status.querySelector('svg path') || color === canvas) found.push(`state ${status.textContent}`);
  }
  return [...new Set(found)];
}

/** All text that is left without style and pictures, without spaces. */
function bareText(): string {
  for (const element of document.querySelectorAll('style, link[rel=stylesheet], svg, img')) element.remove();
  // What is folded can be opened.
  for (const folded of document.querySelectorAll('details')) folded.open = true;
  return document.body.innerText.replace(/\s+/g, '');
}

const moving: string[] = [];
const lost: string[] = [];
const texts = new Map<string, string>();

// One visit for all three: loading a page costs more than looking at it.
beforeAll(async () => {
  const page = await site.browser.newPage();
  for (const { path } of kinds) {
    await page.goto(site.origin + path);
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'none' });
    moving.push(...(await page.evaluate(movingElements)).map((what) => `${path}: ${what}`));
    await page.emulateMedia({ reducedMotion: 'no-preference', forcedColors: 'active' });
    lost.push(...(await page.evaluate(lostInForcedColours)).map((what) => `${path}: ${what}`));
    texts.set(path, await page.evaluate(bareText));
  }
  await page.close();
});

it('looks at a page of each kind in each language', () => {
  expect(texts.size).toBeGreaterThan(60);
});

it('moves nothing where readers ask for less motion', () => {
  expect(moving).toEqual([]);
});

it('keeps words, states and drawings apart in forced colours', () => {
  expect(lost).toEqual([]);
});

it('reads in order without style and without pictures', () => {
  const wrong: string[] = [];
  for (const { path, document: built } of kinds) {
    const shown = texts.get(path) ?? '';
    let from = 0;
    for (const element of built.querySelectorAll('h1, main h2, main h3')) {
      if (element.closest('[hidden]')) continue;
      const heading = element.textContent!.replace(/\s+/g, '');
      const at = shown.indexOf(heading, from);
      if (at < 0) wrong.push(`${path}: ${element.textContent}`);
      else from = at + heading.length;
    }
  }
  expect(wrong).toEqual([]);
});
