import { expect, inject, it } from 'vitest';
import { notIndexed } from '../../src/integrations/search/records.ts';
import { builtPages } from '../support/pages.ts';

const pages = builtPages(inject('site'));

it.each(notIndexed)('keeps %s out of the index, which stands on pages', (selector) => {
  expect(pages.some(({ document }) => document.querySelector(`main ${selector}, body > ${selector}`))).toBe(true);
});
