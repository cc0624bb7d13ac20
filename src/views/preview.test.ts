import { expect, it } from 'vitest';
import { embedPreview, takePreview, type Preview } from './preview.ts';

const preview: Preview = {
  site: 'Sachsen – Kursk',
  language: 'Deutsch',
  kind: '--> <b>',
  title: '„$& & $1“',
  lead: '',
  facts: ['<!-- 2018', '}-->'],
  state: { tone: 'good', text: '«да»' },
};

it('comes out of a page as it went in, and leaves nothing behind', () => {
  expect(takePreview(`<head>${embedPreview(preview)}</head>}-->`)).toEqual({ html: '<head></head>}-->', preview });
});

it('is not looked for in other comments', () => {
  const html = '<!-- preview {} --><!--[if IE]-->';
  expect(takePreview(html)).toEqual({ html });
});
