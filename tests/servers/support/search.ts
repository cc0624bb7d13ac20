import type { Browser } from 'playwright-core';

const pages = { de: ['de/suche/', 'Metalloobrabotka 2018'], ru: ['ru/poisk/', 'Металлообработка 2018'] } as const;

/** Searches as a reader does: path of the first hit, and what the browser complained about. */
export async function firstHit(
  browser: Browser,
  site: URL,
  locale: keyof typeof pages,
): Promise<{ path: string; noise: string[] }> {
  const [word, query] = pages[locale];
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const noise: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(error.message));
  page.on('request', (request) => !request.url().startsWith(site.origin) && noise.push(request.url()));
  try {
    await page.goto(new URL(word, site).href);
    await page.fill('#q', query);
    const hit = page.locator('[data-search-list] li h3 a').first();
    await hit.waitFor();
    await hit.click();
    await page.waitForURL((url) => !url.pathname.endsWith(word));
    return { path: new URL(page.url()).pathname, noise };
  } finally {
    await context.close();
  }
}
