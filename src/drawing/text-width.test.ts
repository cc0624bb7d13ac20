import { expect, it } from 'vitest';
import { estimatedWidth, wrapText } from './text-width.ts';

it.each([
  [" .,:;'’‘|!il\u00a0", 0.34],
  ['fjrtI()/-–', 0.44],
  ['mwMWжшщюыфЖШЩЮЫФ@%', 0.98],
  ['ABZÄÖÜАБЯЁ', 0.76],
  ['абвяё', 0.66],
  ['abz0129„€—', 0.63],
])('reserves for each of “%s” %d em', (signs, em) => {
  for (const sign of signs) expect(estimatedWidth(sign, 10), sign).toBeCloseTo(10 * em, 10);
});

it('adds up over the text, in units of the font size', () => {
  expect(estimatedWidth('Mai', 20)).toBeCloseTo(20 * (0.98 + 0.63 + 0.34), 10);
  expect(estimatedWidth('', 20)).toBe(0);
});

it('breaks at plain spaces only, as late as the room allows', () => {
  const room = estimatedWidth('aa bb', 10);
  expect(wrapText('aa bb cc', room, 10)).toEqual(['aa bb', 'cc']);
  expect(wrapText('aa bb cc', room - 0.01, 10)).toEqual(['aa', 'bb', 'cc']);
  expect(wrapText('aa\u00a0bb cc', room, 10)).toEqual(['aa\u00a0bb', 'cc']);
});

it('keeps a longer word whole', () => {
  expect(wrapText('aaaaaaaaaa b', 20, 10)).toEqual(['aaaaaaaaaa', 'b']);
});
