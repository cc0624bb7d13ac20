import { distance } from 'fastest-levenshtein';
import type { Locale } from '../../config/locales.ts';
import { reduce, wordsOf, type LocaleRegister, type Register, type RegisteredName, type Word } from './register.ts';
import { itemAt } from '../../domain/lists.ts';

/** A name that is almost, but not quite, one of the register; `start` is its offset in the text. */
export type Deviation = { text: string; start: number; name: string };

type Placed = { text: string; start: number; likeness: Likeness };

/** Words of the register that a word is a form of, and those that it may be a misspelling of. */
type Likeness = { word: Word; same: Set<string>; almost: Set<string> };

/**
 * Returns a function that finds the names in a text that are written otherwise than in the register.
 * Inflected forms and derived adjectives are the same name; at most one word of a name may differ.
 * @example deviationFinder(register, 'de')('in Hoyerswerde') // [{ text: 'Hoyerswerde', name: 'Hoyerswerda', start: 3 }]
 */
export function deviationFinder(register: Register, locale: Locale): (text: string) => Deviation[] {
  const own = register[locale];
  const likeness = likenessIn(own, locale);
  return (text) => {
    const words = wordsOf(text).map((word): Placed => ({ ...word, likeness: likeness(word.text) }));
    const found: Deviation[] = [];
    let next = 0;
    for (const [index, { start }] of words.entries()) {
      const match = index < next ? undefined : matchAt(words, index, own);
      if (!match) continue;
      next = index + match.name.words.length;
      const last = itemAt(words, next - 1);
      if (match.deviates)
        found.push({ text: text.slice(start, last.start + last.text.length), start, name: match.name.name });
    }
    return found;
  };
}

/** The longest name that begins at a word; one without deviation if there is one. */
function matchAt(words: readonly Placed[], index: number, own: LocaleRegister) {
  const { same, almost } = itemAt(words, index).likeness;
  let best: { name: RegisteredName; deviates: boolean } | undefined;
  for (const first of [...same, ...almost])
    for (const name of own.byFirstWord.get(first) ?? []) {
      if (index + name.words.length > words.length) continue;
      const part = words.slice(index, index + name.words.length);
      const wrong = part.filter(({ likeness: word }, place) => !word.same.has(itemAt(name.words, place).text));
      if (wrong.length > 1 || wrong.some((word) => !mayMean(word, name, part.indexOf(word), own))) continue;
      const better = !best || (best.deviates && wrong.length === 0) || best.name.words.length < name.words.length;
      if (better) best = { name, deviates: wrong.length > 0 };
    }
  return best;
}

/** In a name of three words and more the right ones say which name is meant, so the wrong one may be further off. */
function mayMean(word: Placed, { words }: RegisteredName, place: number, { known }: LocaleRegister): boolean {
  const target = itemAt(words, place);
  if (word.likeness.almost.has(target.text)) return true;
  const { text, stem } = word.likeness.word;
  return words.length > 2 && !known.has(stem) && distance(text, target.text) <= Math.floor(target.text.length / 3);
}

/** Compares each word once, and only with words of the register that begin alike. */
function likenessIn({ words, known }: LocaleRegister, locale: Locale): (raw: string) => Likeness {
  const byInitial = Map.groupBy(words, ({ text }) => initial(text));
  const cache = new Map<string, Likeness>();
  return (raw) => {
    const cached = cache.get(raw);
    if (cached) return cached;
    const word = reduce(raw, locale);
    const candidates = byInitial.get(initial(word.text)) ?? [];
    const same = new Set(candidates.filter((candidate) => sameWord(word, candidate, locale)).map(({ text }) => text));
    const mayBeWrong = same.size === 0 && !known.has(word.stem);
    const almost = mayBeWrong ? candidates.filter((candidate) => isAlmost(word, raw, candidate)) : [];
    const result = { word, same, almost: new Set(almost.map(({ text }) => text)) };
    cache.set(raw, result);
    return result;
  };
}

const initial = (text: string) => plainLatin(text)[0] ?? '';

const sameWord = (a: Word, b: Word, locale: Locale) =>
  a.stem === b.stem || (locale === 'ru' && (extended(a.stem, b.stem) || extended(b.stem, a.stem))) || derived(a, b);

/** The Russian stemmer cuts some cases one syllable shorter than others. */
const extended = (short: string, long: string) =>
  short.length >= 4 && long.startsWith(short) && long.length - short.length <= 2;

const endings = /^(?:n?er(?:[nsm]|in(?:nen)?)?|e?ns?|s|isch\p{L}*|(?:ен)?(?:ск|ц)\p{L}*|[а-я]{1,3})$/u;
const derived = (a: Word, b: Word) => a.text.startsWith(b.stem) && endings.test(a.text.slice(b.stem.length));

/** One letter in six may differ, or an umlaut be written as two letters; short words must look like a name. */
function isAlmost(a: Word, raw: string, b: Word): boolean {
  if (!/^\p{Lu}/u.test(raw) && b.text.length < 8) return false;
  if (plainLatin(a.text) === plainLatin(b.text)) return true;
  if (b.text.length < 6) return false;
  const limit = Math.floor(b.text.length / 6);
  return (
    distance(a.text, b.text) <= limit ||
    swapped(a.text, b.text) ||
    distance(core(a.text), core(b.text)) <= Math.min(limit, 1)
  );
}

/** Two neighbouring letters in the wrong order. */
function swapped(a: string, b: string): boolean {
  const index = [...a].findIndex((letter, place) => letter !== b[place]);
  return a.length === b.length && index >= 0 && a.slice(0, index) + a[index + 1] + a[index] + a.slice(index + 2) === b;
}

/** A word without the ending of its case, more or less. */
const core = (text: string) => text.replace(/(?<=\p{L}{5})(?:ами|ах|ом|ем|ой|ей|ов|[аеиоуыюяь]|ens|s)$/u, '');

const plainLatin = (text: string) => text.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
