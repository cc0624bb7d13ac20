import { describe, expect, it } from 'vitest';
import { isOne, joined, numberWord } from './number-words.ts';

const table = (words: string) =>
  words
    .trim()
    .split('\n')
    .flatMap((line): [string, number][] => {
      const [value, ...forms] = line.trim().split(/\s+/);
      return forms.map((form) => [form, Number(value)]);
    });

describe('a German number word', () => {
  it.each(
    table(`
      0 null
      2 zwei zwo zweier beide beiden beider beides beidem zweite zweiter zweites zweitem
      3 drei dreier dritte dritten
      4 vier vierte
      5 fünf fünfte
      6 sechs sechste
      7 sieben siebte siebenter
      8 acht achte achten
      9 neun neunte
      10 zehn zehnte
      11 elf elfte
      12 zwölf zwölften dutzend
      13 dreizehn dreizehnte
      14 vierzehn
      15 fünfzehn
      16 sechzehn
      17 siebzehn
      18 achtzehn
      19 neunzehn neunzehnten
      20 zwanzig zwanzigste zwanzigsten
      21 einundzwanzig einundzwanzigste
      30 dreißig
      32 zweiunddreißig
      40 vierzig
      50 fünfzig
      60 sechzig
      70 siebzig
      80 achtzig
      90 neunzig
      99 neunundneunzig
      100 hundert einhundert hundertste
      101 hunderteins hundertundeins
      200 zweihundert
      250 zweihundertfünfzig
      333 dreihundertdreiunddreißig
      400 vierhundert
      500 fünfhundert
      600 sechshundert
      700 siebenhundert
      800 achthundert
      900 neunhundert
      1000 tausend eintausend tausendste
      1100 tausendhundert
      1828 tausendachthundertachtundzwanzig
      2000 zweitausend
      2004 zweitausendvier zweitausendundvier
      12000 zwölftausend
      100000 hunderttausend
      1.5 anderthalb eineinhalb
      1 erste erster ersten
    `),
  )('%s is %d', (word, value) => {
    expect(numberWord(word, 'de')).toBe(value);
  });

  it.each([
    'ein',
    'eine',
    'messe',
    'hundertfach',
    'tausendfach',
    'xtausend',
    'zwanzigmal',
    'xzwanzig',
    'beiden2',
    'verbeide',
    'dutzende',
    'halbdutzend',
    'anderthalbe',
    'eineinhalbe',
    'achtung',
    'weit',
    'leute',
    'letzte',
    'dreierlei',
    'xhundert',
    'constructor',
    'крест',
    '',
  ])('is not “%s”', (word) => {
    expect(numberWord(word, 'de')).toBeUndefined();
  });
});

describe('a Russian number word', () => {
  it.each(
    table(`
      1 первый первая первого
      1.5 полтора полторы полутора
      2 два две двух двум двумя двое оба обе обоих обеими второй вторая
      3 три трёх трех трем тремя трое третий третья третье третьего третьей третьих тройка
      4 четыре четырёх четырьмя четвёртый четверо
      5 пять пяти пятью пятеро пятый пятёрка
      6 шесть шести шестой
      7 семь семи седьмой седьмых
      8 восемь восьми восьмой
      9 девять девяти девятый
      10 десять десяти десятый десятка десятки
      11 одиннадцать одиннадцатый
      12 двенадцать двенадцатого дюжина дюжины дюжину дюжиной
      13 тринадцать тринадцатым
      14 четырнадцать четырнадцатых
      15 пятнадцать пятнадцатые
      16 шестнадцать шестнадцатую
      17 семнадцать семнадцатому
      18 восемнадцать восемнадцатом
      19 девятнадцать девятнадцатыми
      20 двадцать двадцати двадцатый
      30 тридцать тридцатая
      40 сорок сорока сороковой
      50 пятьдесят пятидесяти пятидесятый
      60 шестьдесят шестидесятый
      70 семьдесят семидесятый
      80 восемьдесят восьмидесятый
      90 девяносто девяноста девяностый
      100 сто ста сотня сотни сотый
      200 двести двухсот
      300 триста трёхсот
      400 четыреста
      500 пятьсот пятисот
      600 шестьсот
      700 семьсот
      800 восемьсот
      900 девятьсот девятистах
    `),
  )('%s is %d', (word, value) => {
    expect(numberWord(word, 'ru')).toBe(value);
  });

  it.each(['один', 'одна', 'выставка', 'третьяков', 'пятно', 'сотрудник', 'двадцатка', 'zwei', 'constructor', ''])(
    'is not “%s”',
    (word) => {
      expect(numberWord(word, 'ru')).toBeUndefined();
    },
  );
});

it('knows the Russian word for one in its cases; German has only an article', () => {
  for (const word of ['один', 'одна', 'одно', 'одного', 'одному', 'одним', 'одном', 'одной', 'одну', 'одних'])
    expect(isOne(word, 'ru'), word).toBe(true);
  for (const word of ['одиннадцать', 'одинокий', 'водна', 'соодин', 'однажды', 'два'])
    expect(isOne(word, 'ru'), word).toBe(false);
  expect(isOne('один', 'de')).toBe(false);
  expect(isOne('ein', 'de')).toBe(false);
});

it.each([
  [20, 5, 25],
  [20, 9, 29],
  [20, 10, undefined],
  [30, 12, undefined],
  [25, 3, undefined],
  [10, 2, undefined],
  [90, 1, 91],
  [100, 25, 125],
  [100, 99, 199],
  [100, 5, 105],
  [100, 100, undefined],
  [125, 30, undefined],
  [900, 45, 945],
])('joins %d and %d to %s in Russian', (first, second, sum) => {
  expect(joined(first, second, 'ru')).toBe(sum);
  expect(joined(first, second, 'de')).toBeUndefined();
});
