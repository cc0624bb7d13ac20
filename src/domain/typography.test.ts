import { describe, expect, it } from 'vitest';
import { asSentence, typeset, typesetter } from './typography.ts';

const table: Record<'de' | 'ru', [string, string][]> = {
  de: [
    ['Die Messe "Metalloobrabotka"', 'Die Messe „Metalloobrabotka“'],
    ['“English” quotes', '„English“ quotes'],
    ['"Er sagte \'ja\' dazu"', '„Er sagte ‚ja‘ dazu“'],
    ['"Außen "innen" außen"', '„Außen ‚innen‘ außen“'],
    ['„schon „gut“ gesetzt“', '„schon ‚gut‘ gesetzt“'],
    ["Witten's", 'Witten’s'],
    ['heute - morgen', 'heute\u00a0– morgen'],
    ['2015-2021', '2015–2021'],
    ['am 15. Mai 2018', 'am 15.\u00a0Mai 2018'],
    ['2 395 km² und 124 Mrd. Euro', '2 395\u00a0km² und 124\u00a0Mrd.\u00a0Euro'],
    ['z.B. und z. B.', 'z.\u00a0B. und z.\u00a0B.'],
    ['§ 5 DDG', '§\u00a05 DDG'],
    ['J. W. Goethe', 'J.\u00a0W.\u00a0Goethe'],
    ['Silicon Saxony e. V.', 'Silicon Saxony e.\u00a0V.'],
    ['2018-05-14 bleibt', '2018-05-14 bleibt'],
    ['und so weiter...', 'und so weiter…'],
  ],
  ru: [
    ['Выставка "Металлообработка"', 'Выставка «Металлообработка»'],
    ['“кавычки”', '«кавычки»'],
    ['ООО "Центр "Курск" развития"', 'ООО «Центр „Курск“ развития»'],
    ['«уже «вложенные» кавычки»', '«уже „вложенные“ кавычки»'],
    ['Курск - город', 'Курск\u00a0— город'],
    ['Курск – город', 'Курск\u00a0— город'],
    ['в Москве и на выставке', 'в\u00a0Москве и\u00a0на\u00a0выставке'],
    ['В Москве', 'В\u00a0Москве'],
    ['в 2018 г. и в 2019 году', 'в\u00a02018\u00a0г. и\u00a0в\u00a02019\u00a0году'],
    ['14 мая', '14\u00a0мая'],
    ['им. И. И. Иванова', 'им.\u00a0И.\u00a0И.\u00a0Иванова'],
    ['4,08 млн евро', '4,08\u00a0млн\u00a0евро'],
    ['№ 833', '№\u00a0833'],
    ['Так же и то ли', 'Так\u00a0же и\u00a0то\u00a0ли'],
  ],
};

describe.each(['de', 'ru'] as const)('typeset in %s', (locale) => {
  it.each(table[locale])('%s', (input, expected) => {
    expect(typeset(input, locale)).toBe(expected);
    expect(typeset(expected, locale)).toBe(expected);
  });
});

it('keeps the nesting of quotation marks across pieces of one block', () => {
  const set = typesetter('de');
  expect(['Ein "Satz mit ', 'Betonung', '" darin'].map(set).join('')).toBe('Ein „Satz mit Betonung“ darin');
});

it('ends a note with one full stop', () => {
  expect(asSentence('Stand 2018')).toBe('Stand 2018.');
  expect(asSentence('апрель 2018 г.')).toBe('апрель 2018 г.');
});
