import type { Locale } from '../../config/locales.ts';

type Words = Record<string, number>;

const germanOnes: Words = {
  null: 0,
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
};
const germanTeens: Words = {
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
};
const germanTens: Words = {
  zwanzig: 20,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
};
const germanOrdinals: Words = {
  erst: 1,
  zweit: 2,
  dritt: 3,
  viert: 4,
  fünft: 5,
  sechst: 6,
  siebt: 7,
  siebent: 7,
  acht: 8,
};

/** Parts of German compounds, largest first, so that „siebzehn“ is not read as „sieben“ and „zehn“. */
const german = {
  hundred: /^(?<count>zwei|drei|vier|fünf|sechs|sieben|acht|neun|ein)?hundert(?:und)?(?<rest>.*)$/,
  thousand: /^(?<count>.*?)tausend(?:und)?(?<rest>.*)$/,
  tens: new RegExp(
    `^(?:(?<ones>ein|${Object.keys(germanOnes).join('|')})und)?(?<tens>${Object.keys(germanTens).join('|')})$`,
  ),
};

function germanCardinal(word: string): number | undefined {
  if (word in germanOnes) return germanOnes[word];
  if (word in germanTeens) return germanTeens[word];
  const thousand = german.thousand.exec(word)?.groups;
  if (thousand) return sum(thousand.count ? germanCount(thousand.count) : 1, 1000, thousand.rest, germanCardinal);
  const hundred = german.hundred.exec(word)?.groups;
  if (hundred) return sum(hundred.count ? germanCount(hundred.count) : 1, 100, hundred.rest, germanCardinal);
  const tens = german.tens.exec(word)?.groups;
  if (tens) return germanTens[tens.tens!]! + (tens.ones ? (germanCount(tens.ones) ?? 0) : 0);
  return undefined;
}

const germanCount = (word: string) => (word === 'ein' || word === 'eins' ? 1 : germanCardinal(word));

function sum(
  count: number | undefined,
  factor: number,
  rest: string | undefined,
  read: (word: string) => number | undefined,
): number | undefined {
  const more = rest ? read(rest) : 0;
  return count === undefined || more === undefined ? undefined : count * factor + more;
}

function germanWord(word: string): number | undefined {
  const cardinal = germanCardinal(word) ?? germanCardinal(word.replace(/(?<=(?:zwei|drei))er$/, ''));
  if (cardinal !== undefined) return cardinal;
  if (/^beide[rnsm]?$/.test(word)) return 2;
  if (/^anderthalb$|^eineinhalb$/.test(word)) return 1.5;
  if (/^dutzend$/.test(word)) return 12;
  const stem = /^(?<stem>.+?t)(?:e[rnsm]?)$/.exec(word)?.groups?.stem;
  if (!stem) return undefined;
  if (stem in germanOrdinals) return germanOrdinals[stem];
  return germanCardinal(stem.replace(/s?t$/, ''));
}

const russianCases: Record<number, string> = {
  2: 'два|две|двух|двум|двумя|двое|двоих|двоим|оба|обе|обоих|обеих|обоим|обеим|обоими|обеими',
  3: 'три|трёх|трем|трём|тремя|трое|троих|троим',
  4: 'четыре|четырёх|четырём|четырьмя|четверо|четверых',
  5: 'пять|пяти|пятью|пятеро|пятерых',
  6: 'шесть|шести|шестью|шестеро|шестерых',
  7: 'семь|семи|семью|семеро|семерых',
  8: 'восемь|восьми|восемью|восьмью',
  9: 'девять|девяти|девятью',
  10: 'десять|десяти|десятью',
  11: 'одиннадцать|одиннадцати|одиннадцатью',
  12: 'двенадцать|двенадцати|двенадцатью',
  13: 'тринадцать|тринадцати|тринадцатью',
  14: 'четырнадцать|четырнадцати|четырнадцатью',
  15: 'пятнадцать|пятнадцати|пятнадцатью',
  16: 'шестнадцать|шестнадцати|шестнадцатью',
  17: 'семнадцать|семнадцати|семнадцатью',
  18: 'восемнадцать|восемнадцати|восемнадцатью',
  19: 'девятнадцать|девятнадцати|девятнадцатью',
  20: 'двадцать|двадцати|двадцатью',
  30: 'тридцать|тридцати|тридцатью',
  40: 'сорок|сорока',
  50: 'пятьдесят|пятидесяти|пятьюдесятью',
  60: 'шестьдесят|шестидесяти|шестьюдесятью',
  70: 'семьдесят|семидесяти|семьюдесятью',
  80: 'восемьдесят|восьмидесяти|восемьюдесятью',
  90: 'девяносто|девяноста',
  100: 'сто|ста',
  200: 'двести|двухсот|двумстам|двумястами|двухстах',
  300: 'триста|трёхсот|трёмстам|тремястами|трёхстах',
  400: 'четыреста|четырёхсот|четырёмстам|четырьмястами|четырёхстах',
  500: 'пятьсот|пятисот|пятистам|пятьюстами|пятистах',
  600: 'шестьсот|шестисот|шестистам|шестьюстами|шестистах',
  700: 'семьсот|семисот|семистам|семьюстами|семистах',
  800: 'восемьсот|восьмисот|восьмистам|восемьюстами|восьмистах',
  900: 'девятьсот|девятисот|девятистам|девятьюстами|девятистах',
  1.5: 'полтора|полторы|полутора',
};
/** Nouns that name a number of things. */
const russianNouns: Words = { тройк: 3, пятерк: 5, десятк: 10, дюжин: 12, сотн: 100 };
const withoutYo = (word: string) => word.replaceAll('ё', 'е');
const russianCardinals: Words = Object.fromEntries(
  Object.entries(russianCases).flatMap(([value, forms]) =>
    forms.split('|').map((form) => [withoutYo(form), Number(value)]),
  ),
);
const russianOrdinals: Words = {
  перв: 1,
  втор: 2,
  четверт: 4,
  пят: 5,
  шест: 6,
  седьм: 7,
  восьм: 8,
  девят: 9,
  десят: 10,
  одиннадцат: 11,
  двенадцат: 12,
  тринадцат: 13,
  четырнадцат: 14,
  пятнадцат: 15,
  шестнадцат: 16,
  семнадцат: 17,
  восемнадцат: 18,
  девятнадцат: 19,
  двадцат: 20,
  тридцат: 30,
  сороков: 40,
  пятидесят: 50,
  шестидесят: 60,
  семидесят: 70,
  восьмидесят: 80,
  девяност: 90,
  сот: 100,
};
const adjective = /^(?<stem>.+?)(?:ый|ий|ой|ая|ую|ое|ые|ого|ому|ым|ом|ых|ыми)$/;

function russianWord(word: string): number | undefined {
  const plain = withoutYo(word);
  if (plain in russianCardinals) return russianCardinals[plain];
  if (/^трет(?:ий|ья|ье|ьи|ью|ьего|ьему|ьим|ьем|ьей|ьих|ьими)$/.test(plain)) return 3;
  const noun = /^(?<stem>.+?)(?:а|и|е|у|ю|ой|ей)$/.exec(plain)?.groups?.stem ?? '';
  if (noun in russianNouns) return russianNouns[noun];
  return russianOrdinals[adjective.exec(plain)?.groups?.stem ?? ''];
}

const readers: Record<Locale, (word: string) => number | undefined> = { de: germanWord, ru: russianWord };

/** Few words make up most of a text. */
const read: Record<Locale, Map<string, number | undefined>> = { de: new Map(), ru: new Map() };

/** True for the Russian word for one, which counts only behind tens or hundreds («двадцать один»). */
export function isOne(word: string, locale: Locale): boolean {
  return locale === 'ru' && /^одн(?:ин|а|о|ого|ому|им|ом|ой|у|их)$|^один$/.test(word);
}

/**
 * Value of one lower-case number word, cardinal or ordinal, in any case; undefined if it is none.
 * The number one is none: as an article and in idioms it has no counterpart in the other language.
 * @example numberWord('zwölften', 'de') // 12
 */
export function numberWord(word: string, locale: Locale): number | undefined {
  const known = read[locale];
  if (!known.has(word)) known.set(word, readers[locale](word));
  return known.get(word);
}

/**
 * Value of Russian words that belong together, larger before smaller («двадцать пять»); German
 * writes such numbers in one word. Undefined if the second does not continue the first.
 */
export function joined(first: number, second: number, locale: Locale): number | undefined {
  if (locale !== 'ru') return undefined;
  const fits = (first >= 20 && first % 10 === 0 && second < 10) || (first >= 100 && first % 100 === 0 && second < 100);
  return fits ? first + second : undefined;
}
