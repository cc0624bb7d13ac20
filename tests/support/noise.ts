import type { Browser, BrowserContext } from 'playwright-core';

/** Whatever the first page of a context can leave behind in a browser, by name. */
export async function traces(context: BrowserContext): Promise<string[]> {
  const page = context.pages()[0]!;
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`),
    ...(await caches.keys()).map((key) => `cache ${key}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
  ]);
  return [...(await context.cookies()).map(({ name }) => `cookie ${name}`), ...stored];
}

/**
 * Opens pages one after another in one context.
 * @returns whatever they print or throw, break of their policy, ask of others, fail to load or leave behind
 */
export async function noiseOf(browser: Browser, origin: string, paths: readonly string[]): Promise<string[]> {
  const noise: string[] = [];
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on('console', (message) => noise.push(`${page.url()} ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`${page.url()} ${error.message}`));
  page.on('websocket', (socket) => noise.push(`${page.url()} ${socket.url()}`));
  context.on('request', (request) => {
    const own = new URL(request.url());
    if (own.origin !== origin && own.protocol !== 'data:') noise.push(`${page.url()} ${request.url()}`);
  });
  page.on('response', (response) => response.status() >= 400 && noise.push(`${response.status()} ${response.url()}`));
  for (const path of paths) {
    await page.goto(origin + path);
    noise.push(...(await traces(context)).map((trace) => `${path} ${trace}`));
  }
  await context.close();
  return noise;
}
