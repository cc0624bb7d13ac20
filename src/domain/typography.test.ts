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
    ['1850-1900, 1750-1800, x1990-1999x', '1850–1900, 1750-1800, x1990–1999x'],
    ['Nr. 1-1990-1999, 2100-2200', 'Nr.\u00a01-1990-1999, 2100-2200'],
    ['5 % und 7 km, 8 kmh, 9 Meter', '5\u00a0% und 7\u00a0km, 8 kmh, 9 Meter'],
    ['5 m2 und 6 t3', '5 m2 und 6 t3'],
    ['A. B. heute, a. B, XA. B', 'A.\u00a0B. heute, a. B, XA. B'],
    ['U.S.A.', 'U.\u00a0S.\u00a0A.'],
    ['- Anfang, Ende -', '- Anfang, Ende -'],
    ['heute — morgen – dann', 'heute\u00a0– morgen\u00a0– dann'],
    ['kurz-um', 'kurz-um'],
    ['3 Rubel, 4 Prozent, 5 Tsd. Euro', '3\u00a0Rubel, 4\u00a0Prozent, 5\u00a0Tsd. Euro'],
    ['viele Mio. € und Mrd. t, Mio. tot', 'viele Mio.\u00a0€ und Mrd.\u00a0t, Mio. tot'],
    ['3. Mai, 3. Maier, 31. Dezember', '3.\u00a0Mai, 3. Maier, 31.\u00a0Dezember'],
    ['Dr. Müller, Nr. 7, S. 5, xDr. Müller, Nr. (7)', 'Dr.\u00a0Müller, Nr.\u00a07, S.\u00a05, xDr. Müller, Nr. (7)'],
    ['§§ 5, Art. 3, ca. 7, Bd. 2', '§§\u00a05, Art.\u00a03, ca.\u00a07, Bd.\u00a02'],
    ['d. h., u. a., i. d. R., o. Ä., xz. B.', 'd.\u00a0h., u.\u00a0a., i.\u00a0d.\u00a0R., o.\u00a0Ä., xz. B.'],
    ['(„gut“)', '(„gut“)'],
    ['Das "ist" so" hier', 'Das „ist“ so“ hier'],
    ['5" lang', '5“ lang'],
    ['" allein', '“ allein'],
    ['"', '“'],
    ["'ja'", '’ja’'],
    ["'s war", '’s war'],
    ["\"Er's 'gut' \"", '„Er’s ‚gut‘ “'],
    ['“gut” ”', '„gut“ “'],
    ['so «gut» und »', 'so „gut“ und »'],
    ['Rock ’n’ Roll', 'Rock ’n’ Roll'],
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
    ['он бы, б, ж; сто жен', 'он\u00a0бы,\u00a0б,\u00a0ж; сто жен'],
    ['2 395 чел. и 12 3456', '2\u00a0395\u00a0чел. и\u00a012 3456'],
    ['слово 395, 2 3956', 'слово 395, 2 3956'],
    ['5 км², 6 м², 7 км, 8 м, 9 га', '5\u00a0км², 6\u00a0м², 7\u00a0км, 8\u00a0м, 9\u00a0га'],
    ['5 т, 6 кг, 7 МВт, 8 тыс. штук', '5\u00a0т, 6\u00a0кг, 7\u00a0МВт, 8\u00a0тыс. штук'],
    ['5 гг., 6 в., 7 вв., 8 тонн', '5\u00a0гг., 6\u00a0в., 7\u00a0вв., 8 тонн'],
    ['млн руб., тыс. тонн, млрд €', 'млн\u00a0руб., тыс.\u00a0тонн, млрд\u00a0€'],
    ['5 лет, 6 года, 7 годов, 8 годы', '5\u00a0лет, 6\u00a0года, 7\u00a0годов, 8 годы'],
    ['5 маяка', '5 маяка'],
    ['ст. 5, п. 6, гл. 7, стр. 8, г. Курск', 'ст.\u00a05, п.\u00a06, гл.\u00a07, стр.\u00a08, г.\u00a0Курск'],
    ['им. ленина, г. в, ст. о', 'им. ленина, г. в\u002c ст. о'],
    ['Ко мне, из дома; мне', 'Ко\u00a0мне, из\u00a0дома; мне'],
    ['«да»', '«да»'],
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
  expect(['"A ', '"B"', ' C"'].map(typesetter('ru')).join('')).toBe('«A „B“ C»');
});

it('ends a note with one full stop', () => {
  expect(asSentence('Stand 2018')).toBe('Stand 2018.');
  expect(asSentence('апрель 2018 г.')).toBe('апрель 2018 г.');
  expect(asSentence('Wirklich?')).toBe('Wirklich?');
  expect(asSentence('Ja!')).toBe('Ja!');
  expect(asSentence('Ja! Und nein')).toBe('Ja! Und nein.');
  expect(asSentence('')).toBe('.');
});

it.each(['-', '–', '—', '/', '(', '[', '{', '\u00a0', '„', '‚'])('opens a quotation after “%s”', (sign) => {
  expect(typeset(`x${sign}"gut"`, 'de')).toMatch(/[„‚]gut[“‘]$/);
});

it.each(
  Object.entries({
    de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  }),
)('keeps a day with its month in %s', (locale, months) => {
  for (const month of months.split(' ')) {
    const day = locale === 'de' ? '7.' : '7';
    expect(typeset(`${day} ${month}`, locale === 'de' ? 'de' : 'ru')).toBe(`${day}\u00a0${month}`);
  }
});
