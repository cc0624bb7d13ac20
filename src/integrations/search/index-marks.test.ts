import { expect, it } from 'vitest';
import { withoutIndexMarks } from './index-marks.ts';

it('takes off what only the indexer reads, and nothing else', () => {
  const html =
    '<head><meta name="search-kind" data-pagefind-filter="kind[content]" content="Messe"><meta name="robots" content="noindex"></head>' +
    '<main id="main" data-pagefind-body><p data-pagefind-ignore class="a">data-pagefind-body="" bleibt Text</p></main>';
  expect(withoutIndexMarks(html)).toBe(
    '<head><meta name="robots" content="noindex"></head>' +
      '<main id="main"><p class="a">data-pagefind-body="" bleibt Text</p></main>',
  );
});

it('takes off a mark whole, whatever its value holds', () => {
  const value = '&quot;><img src=x onerror=alert(1)> data-pagefind-body';
  expect(
    withoutIndexMarks(
      `<meta name="search-result-summary" data-pagefind-meta="a" content="${value}"><p title="${value}">a</p>`,
    ),
  ).toBe(`<p title="${value}">a</p>`);
});
