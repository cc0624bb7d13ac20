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
  ['de', 'Банк „Ё“', [{ text: 'Банк', lang: 'ru' }, { text: ' „' }, { text: 'Ё', lang: 'ru' }, { text: '“' }]],
  [
    'de',
    'ОАО «Курск» см. Устав',
    [{ text: 'ОАО', lang: 'ru' }, { text: ' «' }, { text: 'Курск» см. Устав', lang: 'ru' }],
  ],
  ['ru', 'фирма Müller & Sohn', [{ text: 'фирма ' }, { text: 'Müller & Sohn', lang: 'de' }]],
  ['ru', 'по словам J.\u00a0W. Goethe', [{ text: 'по словам ' }, { text: 'J.\u00a0W. Goethe', lang: 'de' }]],
  ['ru', 'Witten’s', [{ text: 'Witten’s', lang: 'de' }]],
  ['ru', 'Messe, Halle', [{ text: 'Messe', lang: 'de' }, { text: ', ' }, { text: 'Halle', lang: 'de' }]],
  ['ru', 'A4, IV, x, XXIV, B2B, EU-RU, C-17, ISO 9001', [{ text: 'A4, IV, x, XXIV, B2B, EU-RU, C-17, ISO 9001' }]],
  ['ru', 'Messe2018', [{ text: 'Messe2018', lang: 'de' }]],
  ['ru', 'XVIIIc и ABCDEFG', [{ text: 'XVIIIc', lang: 'de' }, { text: ' и ' }, { text: 'ABCDEFG', lang: 'de' }]],
  ['ru', 'Center for Security', [{ text: 'Center for Security', lang: 'en' }]],
  ['ru', 'Creative Commons BY', [{ text: 'Creative Commons BY', lang: 'en' }]],
  ['ru', 'EUR-Lex', [{ text: 'EUR-Lex', lang: 'en' }]],
  ['ru', 'Das Center for', [{ text: 'Das Center for', lang: 'de' }]],
  ['ru', 'Innovation Leaders', [{ text: 'Innovation Leaders', lang: 'de' }]],
  ['de', '', []],
] as const)('%s: %s', (locale, text, expected) => {
  expect(markForeign(text, locale)).toEqual(expected);
});
