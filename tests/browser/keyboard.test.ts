import { expect, inject, it } from 'vitest';
import { heaviestOfEachKind } from '../support/page-kinds.ts';
import { builtPages } from '../support/pages.ts';
import { siteBrowser } from '../support/site-browser.ts';

const root = inject('site');
const site = siteBrowser();
const kinds = heaviestOfEachKind(builtPages(root), '/');

/** Numbers all elements that the Tab key should reach, in the order of the document. */
function numberStops(): number {
  const stops = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]'),
  ].filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'));
  for (const [index, element] of stops.entries()) element.dataset.stop = String(index);
  return stops.length;
}

/** Where the focus is, and whether one can see that: drawn, inside the window and under nothing else. */
function focused() {
  const element = document.activeElement as HTMLElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const boxes = [...element.getClientRects()];
  const seen = boxes.some(({ left, top, right, bottom }) => {
    if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) return false;
    const hit = document.elementFromPoint(
      Math.min(Math.max((left + right) / 2, 1), innerWidth - 1),
      Math.min(Math.max((top + bottom) / 2, 1), innerHeight - 1),
    );
    return hit !== null && (element.contains(hit) || hit.contains(element));
  });
  return {
    stop: Number(element.dataset.stop ?? -1),
    seen,
    drawn: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
  };
}

it('is walked with the Tab key in the order of the text, each stop to be seen, on a page of each kind', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
  const wrong: string[] = [];
  let walked = 0;
  for (const { path } of kinds) {
    await page.goto(site.origin + path);
    const stops = await page.evaluate(numberStops);
    for (let expected = 0; expected < stops; expected++) {
      await page.keyboard.press('Tab');
      const { stop, seen, drawn } = await page.evaluate(focused);
      if (stop !== expected) {
        wrong.push(`${path}: stop ${expected} is ${stop}`);
        break;
      }
      if (!seen) wrong.push(`${path}: stop ${stop} is not to be seen`);
      if (!drawn) wrong.push(`${path}: stop ${stop} has no outline`);
    }
    // No trap: one more step leaves the page.
    await page.keyboard.press('Tab');
    if ((await page.evaluate(focused)).stop === stops - 1) wrong.push(`${path}: the last stop does not let go`);
    walked += stops;
  }
  await page.close();
  expect(walked).toBeGreaterThan(1500);
  expect(wrong).toEqual([]);
});

it('is reached with the keyboard: skip link first, focus visible', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}/de/`);
  await page.keyboard.press('Tab');
  const focused = () =>
    page.evaluate(() => ({
      href: document.activeElement?.getAttribute('href'),
      top: document.activeElement?.getBoundingClientRect().top ?? -1,
      outline: getComputedStyle(document.activeElement!).outlineStyle,
    }));
  const first = await focused();
  expect(first.href).toBe('#main');
  expect(first.top).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.keyboard.press('Tab');
  expect((await focused()).outline).not.toBe('none');
  await page.close();
});
