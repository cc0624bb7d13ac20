import type { NumberLanguage } from './languages.ts';
import {
  germanOnes,
  germanOrdinals,
  germanTeens,
  germanTens,
  russianCardinals,
  russianNouns,
  russianOrdinals,
  withoutYo,
} from './number-forms.ts';

const any = (words: Iterable<string>) => [...words].join('|');

/** Parts of German compounds, largest first, so that „siebzehn“ is not read as „sieben“ and „zehn“. */
const german = {
  thousand: /^(?<count>.*?)tausend(?:und)?(?<rest>.*)$/,
  hundred: /^(?<count>zwei|drei|vier|fünf|sechs|sieben|acht|neun|ein)?hundert(?:und)?(?<rest>.*)$/,
  tens: new RegExp(`^(?:(?<ones>ein|${any(germanOnes.keys())})und)?(?<tens>${any(germanTens.keys())})$`),
};

function germanCardinal(word: string): number | undefined {
  const small = germanOnes.get(word) ?? germanTeens.get(word);
  if (small !== undefined) return small;
  const thousand = german.thousand.exec(word)?.groups;
  if (thousand) return compound(thousand, 1000);
  const hundred = german.hundred.exec(word)?.groups;
  if (hundred) return compound(hundred, 100);
  const { ones, tens = '' } = german.tens.exec(word)?.groups ?? {};
  return sum(germanTens.get(tens), ones ? germanCount(ones) : 0);
}

/** A number of hundreds or thousands with what follows; without a number it is one. */
function compound({ count, rest }: Partial<Record<string, string>>, factor: number): number | undefined {
  const many = count ? germanCount(count) : 1;
  return sum(many && many * factor, rest ? germanCount(rest) : 0);
}

const sum = (a: number | undefined, b: number | undefined) => (a === undefined || b === undefined ? undefined : a + b);

const germanCount = (word: string) => (word === 'ein' || word === 'eins' ? 1 : germanCardinal(word));

function germanWord(word: string): number | undefined {
  const cardinal = germanCardinal(word) ?? germanCardinal(word.replace(/(?<=(?:zwei|drei))er$/, ''));
  if (cardinal !== undefined) return cardinal;
  if (/^beide[rnsm]?$/.test(word)) return 2;
  if (/^anderthalb$|^eineinhalb$/.test(word)) return 1.5;
  if (/^dutzend$/.test(word)) return 12;
  const stem = /^(?<stem>.+?t)(?:e[rnsm]?)$/.exec(word)?.groups?.stem;
  if (!stem) return undefined;
  return germanOrdinals.get(stem) ?? germanCardinal(stem.replace(/s?t$/, ''));
}

const adjective = /^(?<stem>.+?)(?:ый|ий|ой|ая|ую|ое|ые|ого|ому|ым|ом|ых|ыми)$/;

function russianWord(word: string): number | undefined {
  const plain = withoutYo(word);
  const cardinal = russianCardinals.get(plain);
  if (cardinal !== undefined) return cardinal;
  if (/^трет(?:ий|ья|ье|ьи|ью|ьего|ьему|ьим|ьем|ьей|ьих|ьими)$/.test(plain)) return 3;
  const noun = /^(?<stem>.+?)(?:а|ы|и|е|у|ю|я|ой|ей)$/.exec(plain)?.groups?.stem ?? '';
  return russianNouns.get(noun) ?? russianOrdinals.get(adjective.exec(plain)?.groups?.stem ?? '');
}

const readers: Record<NumberLanguage, (word: string) => number | undefined> = { de: germanWord, ru: russianWord };

/** Few words make up most of a text. */
const read: Record<NumberLanguage, Map<string, number | undefined>> = { de: new Map(), ru: new Map() };

/** True for the Russian word for one, which counts only behind tens or hundreds («двадцать один»). */
export function isOne(word: string, locale: NumberLanguage): boolean {
  return locale === 'ru' && /^одн(?:ин|а|о|ого|ому|им|ом|ой|у|их)$|^один$/.test(word);
}

/**
 * Value of one lower-case number word, cardinal or ordinal, in any case; undefined if it is none.
 * The number one is none: as an article and in idioms it has no counterpart in the other language.
 * @example numberWord('zwölften', 'de') // 12
 */
export function numberWord(word: string, locale: NumberLanguage): number | undefined {
  const known = read[locale];
  if (!known.has(word)) known.set(word, readers[locale](word));
  return known.get(word);
}

/**
 * Value of Russian words that belong together, larger before smaller («двадцать пять»); German
 * writes such numbers in one word. Undefined if the second does not continue the first.
 */
export function joined(first: number, second: number, locale: NumberLanguage): number | undefined {
  if (locale !== 'ru') return undefined;
  const fits = (first >= 20 && first % 10 === 0 && second < 10) || (first >= 100 && first % 100 === 0 && second < 100);
  return fits ? first + second : undefined;
}
