import { expect, it } from 'vitest';
import { standIn, textIn, wordsIn } from './localized.ts';

const name = { de: 'Bautzen', ru: 'Баутцен' };

it.each([
  ['de', 'Bautzen'],
  ['ru', 'Баутцен'],
] as const)('gives readers of %s the text in their language, unmarked', (locale, text) => {
  expect(wordsIn(name, locale)).toEqual({ text });
  expect(textIn(name, locale)).toBe(text);
});

it('marks nothing where all texts are there', () => {
  expect(standIn([name, { de: 'Kursk', ru: 'Курск' }], 'ru')).toBeUndefined();
});
