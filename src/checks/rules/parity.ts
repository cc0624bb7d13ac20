import type { Problem } from '../../domain/problem.ts';
import { align } from '../parity/align.ts';
import type { Locale } from '../../config/locales.ts';
import { compareQuantities, type Difference } from '../parity/compare.ts';
import { numberLanguages, readsNumbers, type NumberLanguage } from '../parity/languages.ts';
import { quantities } from '../parity/read-quantities.ts';
import type { Quantity } from '../parity/quantity.ts';
import { sentences } from '../parity/sentences.ts';
import { merge, type Passage, type Prose } from '../passages.ts';
import type { Rule } from '../rule.ts';
import { exceptionsOf } from './exceptions.ts';
import { sourceLocaleOf, stateOf } from './translation.ts';
import { itemAt, nonEmpty } from '../../domain/lists.ts';
import { present } from '../../domain/present.ts';

/** Every number, date and amount of one language has its counterpart in the other, as far as both can be read. */
export const parity: Rule = ({ prose, localized }) => [
  ...[...Map.groupBy(prose, ({ entry }) => entry).values()].flatMap(compareTexts),
  ...localized.flatMap(({ de, ru }) => comparePassages(de, ru, 'ru', 'error')),
];

function compareTexts(texts: readonly Prose[]): Problem[] {
  const [left, right] = numberLanguages.map((code) => texts.find(({ locale }) => locale === code));
  if (!left?.passages.length || !right?.passages.length) return [];
  const { entry } = left;
  const translation = sourceLocaleOf(entry) === 'ru' ? 'de' : 'ru';
  const state = stateOf(entry, translation);
  if (state === undefined) return [];
  // While a translation lags behind, its readers are told so; the build need not stop for it.
  const severity = state === 'complete' ? 'error' : 'warning';
  const allowed = [...exceptionsOf(entry, 'de', 'parity'), ...exceptionsOf(entry, 'ru', 'parity')];
  const elsewhere = { left: left.passages.flatMap(found), right: right.passages.flatMap(found) };
  const part = ({ passages }: Prose, places: number[]) =>
    merge(
      nonEmpty(
        places.map((place) => itemAt(passages, place)),
        'passages side by side',
      ),
    );
  return align(left.passages.map(kindOf), right.passages.map(kindOf)).flatMap(([a, b]) => {
    const [ours, theirs] = [part(left, a), part(right, b)];
    if (lacksFigure(ours) || lacksFigure(theirs)) return [];
    return comparePassages(ours, theirs, translation, severity, { allowed, elsewhere });
  });
}

const kindOf = ({ kind }: Passage) => kind;

/** A `<Value>` that names no figure is another rule's problem. */
const lacksFigure = ({ pieces }: Passage) => pieces.some(({ text, value }) => value !== undefined && text === '');

/** Words that may differ, and all quantities of both texts. */
type Context = { allowed: readonly string[]; elsewhere?: Parameters<typeof compareQuantities>[2] };

function comparePassages(
  left: Passage,
  right: Passage,
  translation: NumberLanguage,
  severity: Problem['severity'],
  { allowed, elsewhere }: Context = { allowed: [] },
): Problem[] {
  const open = (passage: Passage) => found(passage).filter(({ raw }) => !allowed.includes(raw));
  const [ours, theirs] = [found(left), found(right)];
  return compareQuantities(open(left), open(right), elsewhere).map((difference) => {
    const passage = translation === 'ru' ? right : left;
    const own = translation === 'ru' ? difference.right : difference.left;
    return {
      code: difference.left && difference.right ? 'parity-differs' : 'parity-missing',
      severity,
      file: passage.file,
      ...passage.at(own?.start ?? 0),
      ...(passage.field && { field: passage.field }),
      values: words(difference, left, right, ours, theirs),
    };
  });
}

const cache = new WeakMap<Passage, Quantity[]>();

/** Quantities of a passage, read once. */
function found(passage: Passage): Quantity[] {
  const known = cache.get(passage) ?? read(passage);
  cache.set(passage, known);
  return known;
}

/** Words in the other language are read as that language. */
function read({ pieces }: Passage): Quantity[] {
  const all: Quantity[] = [];
  let start = 0;
  let run: { text: string; start: number; locale: Locale | undefined } = { text: '', start: 0, locale: undefined };
  const finish = () => {
    if (run.locale === undefined || !readsNumbers(run.locale)) return;
    for (const { start: from, end: to, ...quantity } of quantities(run.text, run.locale))
      all.push({ ...quantity, start: from + run.start, end: to + run.start });
  };
  for (const piece of pieces) {
    if (piece.locale !== run.locale) {
      finish();
      run = { text: '', start, locale: piece.locale };
    }
    run.text += piece.text;
    start += piece.text.length;
  }
  finish();
  return all;
}

function words(
  { left, right }: Difference,
  german: Passage,
  russian: Passage,
  ours: readonly Quantity[],
  theirs: readonly Quantity[],
): Record<string, string> {
  return {
    german: left?.raw ?? '–',
    russian: right?.raw ?? '–',
    text: present(left ?? right, 'side of a difference').raw,
    germanSentence: sentence(german, left, 'de', right, ours),
    russianSentence: sentence(russian, right, 'ru', left, theirs),
  };
}

/** The sentence of a quantity, or the one that most likely should have it: at the same part of the passage. */
function sentence(
  { text }: Passage,
  own: Quantity | undefined,
  locale: NumberLanguage,
  other: Quantity | undefined,
  all: readonly Quantity[],
): string {
  const parts = sentences(text, locale);
  const offset = own?.start ?? all.find(({ kind }) => kind === other?.kind)?.start ?? 0;
  const index = parts.findLastIndex(({ start }) => start <= offset);
  return (parts[Math.max(index, 0)]?.text ?? '').replace(/\s+/g, ' ').trim();
}
