import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Expects that in each drawing of the page that is open all texts lie inside and none covers another one or a mark. */
export async function expectTextsApart(page: Page, drawing: string) {
  const drawings = await page.evaluate((selector) => {
    const box = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom, text: element.textContent || element.tagName };
    };
    return [...document.querySelectorAll(selector)].map((svg) => ({
      frame: box(svg),
      texts: [...svg.querySelectorAll('text')].map(box),
      bars: [...svg.querySelectorAll('rect')].map(box),
    }));
  }, drawing);
  expect(drawings.length).toBeGreaterThan(0);
  for (const { frame, texts, bars } of drawings)
    for (const [index, text] of texts.entries()) {
      expect(text.left, text.text).toBeGreaterThanOrEqual(frame.left);
      expect(text.right, text.text).toBeLessThanOrEqual(frame.right);
      expect(text.bottom, text.text).toBeLessThanOrEqual(frame.bottom);
      for (const other of [...texts.slice(index + 1), ...bars]) {
        const apart =
          text.right <= other.left || other.right <= text.left || text.bottom <= other.top || other.bottom <= text.top;
        expect(apart, `${text.text} and ${other.text}`).toBe(true);
      }
    }
}
