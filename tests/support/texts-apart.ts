import { expect } from 'vitest';
import type { SiteBrowser } from './site-browser.ts';

/** Opens a page and expects that in each drawing all texts lie inside and none covers another one or a mark. */
export async function expectTextsApart({ browser, origin }: SiteBrowser, path: string, drawing: string, width: number) {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.goto(origin + path);
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
  await page.close();
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
