import { expect, it } from 'vitest';
import { readableUrl } from './readable-url.ts';

it.each([
  ['https://x.ru/%D0%9A%D1%83%D1%80%D1%81%D0%BA_%d0%be', 'https://x.ru/Курск_о'],
  ['https://x.ru/a%20b%2Fc?q=%26', 'https://x.ru/a%20b%2Fc?q=%26'],
  ['https://x.ru/%D0', 'https://x.ru/%D0'],
  ['https://x.de/B%C3%BCro', 'https://x.de/Büro'],
])('writes %s as %s', (url, readable) => {
  expect(readableUrl(url)).toBe(readable);
  expect(new URL(readable).href.toLowerCase()).toBe(new URL(url).href.toLowerCase());
});
