/**
 * Words that name numbers, with their values. German writes a number below a million in one word, so that
 * its parts stand here; Russian writes several words, each with its own cases. All in lower case.
 */

export type Words = ReadonlyMap<string, number>;

const words = (values: Record<string, number>): Words => new Map(Object.entries(values));

export const germanOnes = words({
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
});

export const germanTeens = words({
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
});

export const germanTens = words({
  zwanzig: 20,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
});

/** Ordinals that are not the cardinal with „t“ or „st“, without their ending. */
export const germanOrdinals = words({
  erst: 1,
  zweit: 2,
  dritt: 3,
  viert: 4,
  fünft: 5,
  sechst: 6,
  siebt: 7,
  siebent: 7,
  acht: 8,
});

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

/** Russian spellings with and without the dots of «ё» are the same. */
export const withoutYo = (word: string) => word.replaceAll('ё', 'е');

/** Every case of the cardinals, without «ё». */
export const russianCardinals: Words = new Map(
  Object.entries(russianCases).flatMap(([value, forms]) =>
    forms.split('|').map((form): [string, number] => [withoutYo(form), Number(value)]),
  ),
);

/** Stems of nouns that name a number of things. */
export const russianNouns = words({ тройк: 3, пятерк: 5, десятк: 10, дюжин: 12, сотн: 100 });

/** Stems of ordinals; that of the third has endings of its own. */
export const russianOrdinals = words({
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
});
