import { baseOf, localeCodes, type Locale } from '../../config/locales.ts';
import {
  textHash,
  translationReason,
  translationState,
  type TranslationState,
} from '../../domain/translation-state.ts';
import type { RawEntry } from '../../corpus/corpus.ts';
import type { Problem } from '../../domain/problem.ts';
import { text } from '../../schemas/entries.ts';
import type { Rule } from '../rule.ts';

/**
 * All languages are there and say the same: a missing or outdated text is a warning. A language that
 * falls back to another one need not have every text.
 */
export const translation: Rule = ({ corpus }) =>
  corpus.entries.flatMap((entry) => examine(entry, new Set(corpus.problems.map(({ file }) => file))));

function examine(entry: RawEntry, broken: ReadonlySet<string>): Problem[] {
  const hash = hashOf(entry, sourceLocaleOf(entry));
  if (!hash) return [];
  return localeCodes.flatMap((locale): Problem[] => {
    const state = stateOf(entry, locale);
    if (state !== 'outdated' && !(state === 'missing' && baseOf(locale) === locale)) return [];
    const file = entry.texts[locale]?.file ?? `${entry.folder}/text.${locale}.mdx`;
    if (broken.has(file)) return [];
    const values = { locale, hash, entry: entry.folder };
    const meta = entry.texts[locale]?.frontmatter.data as { translated?: string } | undefined;
    const reason = translationReason(state, meta?.translated) === 'unconfirmed' ? 'unconfirmed' : state;
    return [{ code: `translation-${reason}`, severity: 'warning', file, line: 1, column: 1, values }];
  });
}

/** The language that an entry was first written in, as far as facts.yaml can be read. */
export const sourceLocaleOf = (entry: RawEntry) =>
  (entry.facts?.data as { sourceLocale?: string } | null | undefined)?.sourceLocale;

/** State of an entry's text in a language; undefined if its frontmatter or the source text is not valid. */
export function stateOf(entry: RawEntry, locale: Locale): TranslationState | undefined {
  const source = sourceLocaleOf(entry);
  const sourceHash = hashOf(entry, source);
  const found = entry.texts[locale];
  const meta = found && text.safeParse(found.frontmatter.data);
  if (!sourceHash || (meta && !meta.success)) return undefined;
  return translationState(meta && { translated: meta.data.translated, isSource: locale === source }, sourceHash);
}

/** Hash of an entry's text in a language, or undefined if there is no valid one. */
export function hashOf(entry: RawEntry, locale: string | undefined): string | undefined {
  const found = Object.entries(entry.texts).find(([code]) => code === locale)?.[1];
  if (!found) return undefined;
  const meta = text.safeParse(found.frontmatter.data);
  return meta.success ? textHash({ ...meta.data, body: found.body }) : undefined;
}
