import type { Locale } from '../../config/locales.ts';
import type { RawEntry } from '../../corpus/corpus.ts';
import type { Problem } from '../../domain/problem.ts';
import { text as textSchema } from '../../schemas/entries.ts';
import type { Rule } from '../rule.ts';

/** The words that a text's frontmatter excepts from a check, with a reason that editors gave there. */
export function exceptionsOf(entry: RawEntry, locale: Locale, check: string): string[] {
  const meta = textSchema.safeParse(entry.texts[locale]?.frontmatter.data);
  if (!meta.success) return [];
  return meta.data.exceptions.filter((exception) => exception.check === check).map(({ text }) => text);
}

/** No text keeps an exception for words that it no longer has. */
export const exceptions: Rule = ({ prose }) =>
  prose.flatMap(({ entry, locale }): Problem[] => {
    const text = entry.texts[locale];
    const meta = textSchema.safeParse(text?.frontmatter.data);
    if (!text || !meta.success) return [];
    const words = prose
      .filter((other) => other.entry === entry)
      .flatMap(({ passages }) => passages.map((part) => part.text));
    return meta.data.exceptions.flatMap((exception, index) => {
      if (words.some((part) => part.includes(exception.text))) return [];
      const field = `exceptions.${index}.text`;
      const at = text.frontmatter.at(['exceptions', index, 'text']);
      return [
        {
          code: 'exception-unused',
          severity: 'warning',
          file: text.file,
          ...at,
          field,
          values: { text: exception.text },
        },
      ];
    });
  });
