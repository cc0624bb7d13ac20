import type { Page } from 'playwright-core';

/**
 * Links, buttons and fields that stand alone and are smaller than 24 by 24 pixels, with their size.
 * WCAG 2.2, 2.5.8, without its exception for small targets that lie far from others: how far they lie hangs
 * on the font. Links inside a sentence are as high as its lines.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isInline = (element: Element) => /^(?:inline|contents)$/.test(getComputedStyle(element).display);
    const blockOf = (element: Element): Element =>
      isInline(element) && element.parentElement ? blockOf(element.parentElement) : element;
    const own = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
      if (!(node instanceof HTMLElement) || node.matches('a, button') || !isInline(node)) return '';
      return [...node.childNodes].map(own).join('');
    };
    const inSentence = (element: Element) =>
      isInline(element) && /\p{L}{2}/u.test([...blockOf(element).childNodes].map(own).join(''));
    return [...document.querySelectorAll('a[href], button, input, select, summary')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.closest('.skip, svg') && !inSentence(element))
      .flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        const small = Math.min(width, height) < 23.95;
        return small ? [`${element.outerHTML.slice(0, 120)} is ${width} by ${height}`] : [];
      });
  });
