import type { CDPSession } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { eachKindOnce, heaviestOfEachKind } from '../support/page-kinds.ts';
import { builtPages } from '../support/pages.ts';
import { siteBrowser } from '../support/site-browser.ts';

const root = inject('site');
const site = siteBrowser();
const pages = builtPages(root);
const kinds = eachKindOnce(heaviestOfEachKind(pages, '/'), pages);

/** Numbers all elements that the Tab key should reach, in the order of the document. */
function numberStops(): number {
  const stops = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]'),
  ].filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'));
  for (const [index, element] of stops.entries()) element.dataset.stop = String(index);
  return stops.length;
}

type Stop = { stop: number; seen: boolean; drawn: boolean };

/**
 * Notes after each stroke of a key where the focus is, and whether one can see that: drawn, inside the window
 * and under nothing else.
 */
function noteStops(): void {
  const stops: Stop[] = [];
  Object.assign(window, { stops });
  document.addEventListener('keyup', () => stops.push(focused()));

  function focused() {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    // A link of a drawing is a dot and its name, with nothing between them.
    const boxes = [element, ...element.querySelectorAll('text')].flatMap((part) => [...part.getClientRects()]);
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
}

/** Presses Tab so often, without waiting for each: the browser takes the strokes in their order. */
async function pressTab(session: CDPSession, times: number): Promise<void> {
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  const strokes = Array.from({ length: times }, () => ['rawKeyDown', 'keyUp'] as const).flat();
  await Promise.all(strokes.map((type) => session.send('Input.dispatchKeyEvent', { type, ...key })));
}

it('is walked with the Tab key in the order of the text, each stop to be seen, on a page of each kind', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
  const session = await page.context().newCDPSession(page);
  const wrong: string[] = [];
  let walked = 0;
  for (const { path } of kinds) {
    await page.goto(site.origin + path);
    const count = await page.evaluate(numberStops);
    await page.evaluate(noteStops);
    // No trap: one more stroke leaves the page.
    await pressTab(session, count + 1);
    const stops = await page.evaluate(() => (window as unknown as { stops: Stop[] }).stops);
    const order = stops.slice(0, count).map(({ stop }) => stop);
    const astray = order.findIndex((stop, expected) => stop !== expected);
    if (astray >= 0) wrong.push(`${path}: stop ${astray} is ${order[astray]}`);
    for (const { stop, seen, drawn } of stops.slice(0, count)) {
      if (!seen) wrong.push(`${path}: stop ${stop} is not to be seen`);
      if (!drawn) wrong.push(`${path}: stop ${stop} has no outline`);
    }
    if (stops.length > count && stops[count]?.stop === count - 1) wrong.push(`${path}: the last stop does not let go`);
    if (stops.length < count) wrong.push(`${path}: ${stops.length} of ${count} stops`);
    walked += count;
  }
  await page.close();
  expect(walked).toBeGreaterThan(1000);
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
