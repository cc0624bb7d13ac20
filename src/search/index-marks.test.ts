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
