import { expect, it } from 'vitest';
import { previewAlt, previewTexts, type Preview } from './link-preview.ts';

const preview: Preview = {
  site: 'Sachsen – Kursk',
  language: 'Deutsch',
  kind: '--> <b>',
  title: '„$& & $1“',
  lead: '',
  facts: ['<!-- 2018', '}-->'],
  state: { tone: 'good', text: '«да»' },
};

it('is told to those who do not see it without what the page around it names too', () => {
  expect(previewAlt({ ...preview, title: 'Messe', facts: ['2018', 'Kursk'] })).toBe('Messe · 2018 · Kursk · «да»');
  expect(previewAlt({ ...preview, title: 'Messe', facts: [], state: undefined })).toBe('Messe');
});

it('knows all its texts', () => {
  expect(previewTexts({ ...preview, lead: 'Satz', facts: ['a', 'b'] })).toEqual([
    'Sachsen – Kursk',
    'Deutsch',
    '--> <b>',
    '„$& & $1“',
    'Satz',
    'a',
    'b',
    '«да»',
  ]);
  expect(previewTexts({ ...preview, state: undefined }).at(-1)).toBe('');
});
