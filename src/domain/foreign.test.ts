import { expect, it } from 'vitest';
import { markForeign } from './foreign.ts';

it.each([
  [
    'ru',
    'Агентство (Wirtschaftsförderung Sachsen GmbH), WFS',
    [{ text: 'Агентство (' }, { text: 'Wirtschaftsförderung Sachsen GmbH', lang: 'de' }, { text: '), WFS' }],
  ],
  ['ru', 'ассоциация Silicon Saxony', [{ text: 'ассоциация ' }, { text: 'Silicon Saxony', lang: 'en' }]],
  ['ru', 'только BAFA и EXPO', [{ text: 'только BAFA и EXPO' }]],
  [
    'de',
    'die Messe «Металлообработка» in Moskau',
    [{ text: 'die Messe «' }, { text: 'Металлообработка', lang: 'ru' }, { text: '» in Moskau' }],
  ],
  ['de', 'nur Deutsch', [{ text: 'nur Deutsch' }]],
  ['de', '', []],
] as const)('%s: %s', (locale, text, expected) => {
  expect(markForeign(text, locale)).toEqual(expected);
});
