import type { Page } from 'playwright-core';

const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Sets the widest spacing that readers may set (WCAG 2.2, 1.4.12). */
export const spaceOut = (page: Page): Promise<void> =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, spacing);

/**
 * What is wrong with the texts of a page: words that stick out of the window or are cut off by their box,
 * pieces of text that cover each other, and where letters stand as they were set, words of headings that are
 * broken without a hyphen.
 */
export const faults = (page: Page, { unbroken }: { unbroken: boolean }) =>
  page.evaluate((unbroken) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const boxes: { left: number; top: number; right: number; bottom: number; text: string; of: Element }[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const of = node.parentElement!;
      const text = node.textContent!.trim().slice(0, 40);
      if (!text || of.closest('script, style, noscript, option, svg, [href="#main"], [hidden], .sr-only')) continue;
      if (!of.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // Many years on a narrow screen can be moved.
      const scrolls = of.closest('[data-strip]');
      for (const { left, top, right, bottom } of range.getClientRects()) {
        if (right - left < 2) continue;
        if (!scrolls && (left < -0.5 || right > document.documentElement.clientWidth + 0.5))
          found.push(`outside: ${text}`);
        // The line box is higher than the letters.
        const inset = (bottom - top) * 0.2;
        boxes.push({ left, top: top + inset, right, bottom: bottom - inset, text, of });
      }
    }
    for (const element of document.querySelectorAll<HTMLElement>('body :not(.sr-only)')) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const cut =
        (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
      if (cut && element.innerText.trim()) found.push(`cut off: ${element.innerText.slice(0, 40)}`);
    }
    for (const heading of unbroken ? document.querySelectorAll('main :is(h1, h2, h3, h4)') : []) {
      const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const node = texts.currentNode;
        // Where a word has a hyphen of its own, it may be broken.
        for (const { index, 0: word } of node.textContent!.matchAll(/[\p{L}\p{N}]+/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) found.push(`broken: ${word}`);
        }
      }
    }
    boxes.sort((a, b) => a.top - b.top);
    for (const [index, box] of boxes.entries())
      for (const other of boxes.slice(index + 1)) {
        if (other.top >= box.bottom) break;
        const wide = Math.min(box.right, other.right) - Math.max(box.left, other.left);
        if (wide > 1 && box.of !== other.of) found.push(`overlap: ${box.text} / ${other.text}`);
      }
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth) found.push('scrolls sideways');
    return [...new Set(found)].slice(0, 5);
  }, unbroken);
