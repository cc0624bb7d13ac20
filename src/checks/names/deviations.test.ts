import { describe, expect, it } from 'vitest';
import { deviationFinder } from './deviations.ts';
import { reduce, registerOf, wordsOf } from './register.ts';

const name = (de: string, ru = de) => ({ de, ru });
const register = registerOf(
  [
    name('Hoyerswerda', 'Хойерсверда'),
    name('Görlitz', 'Гёрлиц'),
    name('Meißen', 'Майсен'),
    name('Kursk', 'Курск'),
    name('Bautzen', 'Баутцен'),
    name('Landkreis Bautzen', 'район Баутцен'),
    name('Technische Universität Dresden', 'Технический университет Дрездена'),
    name('Administration des Gebiets Kursk', 'Администрация Курской области'),
    name('Pegau', 'Пегау'),
  ],
  [name('Messen', 'выставка')],
);
const found = (text: string, locale: 'de' | 'ru' = 'de') =>
  deviationFinder(register, locale)(text).map((deviation) => [deviation.text, deviation.start, deviation.name]);

describe('in a German text', () => {
  it.each([
    ['Messe in Hoyerswerde heute', 'Hoyerswerde', 9, 'Hoyerswerda'],
    ['in Hoyerswedra', 'Hoyerswedra', 3, 'Hoyerswerda'],
    ['in Goerlitz', 'Goerlitz', 3, 'Görlitz'],
    ['Bautsen', 'Bautsen', 0, 'Bautzen'],
    ['die Technische Universität Dersden', 'Technische Universität Dersden', 4, 'Technische Universität Dresden'],
    ['im Landkreis Bautsen dort', 'Landkreis Bautsen', 3, 'Landkreis Bautzen'],
    ['Administation des Gebiets Kursk', 'Administation des Gebiets Kursk', 0, 'Administration des Gebiets Kursk'],
    ['hoyerswerde', 'hoyerswerde', 0, 'Hoyerswerda'],
  ])('“%s” holds a name that is written otherwise', (text, written, start, meant) => {
    expect(found(text)).toEqual([[written, start, meant]]);
  });

  it.each([
    ['the name itself', 'Hoyerswerda, Görlitz und Bautzen'],
    ['its cases and what is derived from it', 'Hoyerswerdas, Bautzener, Bautzenerinnen, Görlitzer, bautzenische'],
    ['a longer name as it is', 'im Landkreis Bautzen'],
    ['ß as ss', 'Meissen'],
    ['everyday words that look like a name', 'Messen und Messe'],
    ['short words that differ by a letter', 'Kurse und Kursi'],
    ['small letters that are no name', 'bautsen'],
    ['two words of a name that differ', 'Technishe Universität Dersden'],
    ['other words', 'Leipzig und Pirna'],
    ['nothing', ''],
  ])('%s is no mistake', (_what, text) => {
    expect(found(text)).toEqual([]);
  });

  it('reports each place once, and a whole name rather than a part of it', () => {
    expect(found('Hoyerswerde und Hoyerswerde')).toEqual([
      ['Hoyerswerde', 0, 'Hoyerswerda'],
      ['Hoyerswerde', 16, 'Hoyerswerda'],
    ]);
    expect(found('Lankreis Bautzen')).toEqual([['Lankreis Bautzen', 0, 'Landkreis Bautzen']]);
  });
});

describe('in a Russian text', () => {
  it.each([
    ['в Хойерсверде и Хойерсвенде', 'Хойерсвенде', 16, 'Хойерсверда'],
    ['Технический унивирситет Дрездена', 'Технический унивирситет Дрездена', 0, 'Технический университет Дрездена'],
  ])('«%s» holds a name that is written otherwise', (text, written, start, meant) => {
    expect(found(text, 'ru')).toEqual([[written, start, meant]]);
  });

  it.each([
    'из Хойерсверды, под Гёрлицем, Герлицу',
    'курский, курянами, Курска, Баутцене',
    'Администрацией Курской области',
  ])('«%s» is no mistake', (text) => {
    expect(found(text, 'ru')).toEqual([]);
  });
});

it('splits a text into words with their places, joined by hyphens', () => {
  expect(wordsOf('Sachsen-Anhalt, 2018: Гё')).toEqual([
    { text: 'Sachsen-Anhalt', start: 0 },
    { text: '2018', start: 16 },
    { text: 'Гё', start: 22 },
  ]);
  expect(wordsOf('- –')).toEqual([]);
});

it('reduces words to what stays the same in all cases and spellings', () => {
  expect(reduce('Meißen', 'de').text).toBe('meissen');
  expect(reduce('Гёрлица', 'ru')).toEqual(reduce('Герлица', 'ru'));
  expect(reduce('Гёрлица', 'ru').stem).toBe(reduce('Гёрлицем', 'ru').stem);
  expect(reduce('Go\u0308rlitz', 'de').text).toBe('görlitz');
});

it('lists names by their first word, the longest first, each once', () => {
  const twice = registerOf([name('Haus'), name('Haus am See'), name('Haus'), name('…')]);
  expect([...twice.de.byFirstWord].map(([word, names]) => [word, names.map((one) => one.name)])).toEqual([
    ['haus', ['Haus am See', 'Haus']],
  ]);
  expect(twice.de.words.map(({ text }) => text)).toEqual(['haus', 'am', 'see']);
  expect(register.de.known.has(reduce('Messen', 'de').stem)).toBe(true);
  expect(register.ru.known.has(reduce('выставки', 'ru').stem)).toBe(true);
});
