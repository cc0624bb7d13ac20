import { expect, it } from 'vitest';
import { sentences } from './sentences.ts';

const split = (text: string, locale: 'de' | 'ru' = 'de') => sentences(text, locale).map((sentence) => sentence.text);

it('splits a text into its sentences with their offsets', () => {
  expect(sentences('Ja. Nein! Gut?', 'de')).toEqual([
    { text: 'Ja. ', start: 0 },
    { text: 'Nein! ', start: 4 },
    { text: 'Gut?', start: 10 },
  ]);
  expect(sentences('', 'ru')).toEqual([]);
});

it.each([
  ['de', 'Am 15. Mai 2018 begann sie. Sie endete.', 2],
  ['de', 'Es waren 3 Mio. Euro. Mehr nicht.', 2],
  ['de', 'Prof. Dr. J. W. Müller sprach, z. B. Über alles. Dann nicht.', 2],
  ['de', 'Siehe Nr. Acht. Ende.', 2],
  ['ru', 'В 2018 г. Курск принял гостей. Это было.', 2],
  ['ru', 'Сумма 5 тыс. Рублей. Всё.', 2],
  ['ru', 'И. И. Иванов приехал. Он уехал.', 2],
  ['ru', 'Улица им. Ленина, ст. Пятая. Конец.', 2],
  ['de', 'Sie kam zum Schluss. Danach nicht.', 2],
  ['de', 'Wir sahen das Zirka. Danach nicht.', 2],
] as const)('%s: “%s” is %d sentences', (locale, text, count) => {
  const found = split(text, locale);
  expect(found).toHaveLength(count);
  expect(found.join('')).toBe(text);
});
