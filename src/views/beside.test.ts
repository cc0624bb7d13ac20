import { expect, it } from 'vitest';
import { readBeside, writeBeside, type Beside } from './beside.ts';

it('comes out of the headers as it went in', () => {
  const beside: Beside = {
    preview: {
      site: 'Sachsen – Kursk',
      language: 'Deutsch',
      kind: '--> <b>\n',
      title: '„$& & $1“ 🏭',
      lead: '',
      facts: ['2018', '%7B'],
      state: { tone: 'good', text: '«да»' },
    },
    index: { filters: [['kind', 'Событие']], meta: [] },
    reads: ['facts events', 'text events/messe-2018'],
  };
  const headers = new Headers();
  writeBeside(headers, beside);
  expect(readBeside(headers)).toEqual(beside);
});

it('is empty where a page said nothing', () => {
  expect(readBeside(new Headers())).toEqual({});
});
