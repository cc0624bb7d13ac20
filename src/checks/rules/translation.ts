import { localeCodes } from '../../config/locales.ts';
import { textHash, translationState } from '../../domain/translation-state.ts';
import type { RawEntry } from '../../corpus/corpus.ts';
import type { Problem } from '../../domain/problem.ts';
import { text } from '../../schemas/entries.ts';
import type { Rule } from '../rule.ts';

/** Both languages are there and say the same: a missing or outdated text is a warning. */
export const translation: Rule = ({ corpus }) => corpus.entries.flatMap(examine);

function examine(entry: RawEntry): Problem[] {
  const source = (entry.facts?.data as { sourceLocale?: string } | null | undefined)?.sourceLocale;
  const sourceHash = hashOf(entry, source);
  if (!sourceHash) return [];
  return localeCodes.flatMap((locale): Problem[] => {
    const found = entry.texts[locale];
    const meta = found && text.safeParse(found.frontmatter.data);
    if (meta && !meta.success) return [];
    const state = translationState(
      meta && { translated: meta.data.translated, isSource: locale === source },
      sourceHash,
    );
    if (state !== 'missing' && state !== 'outdated') return [];
    const file = found?.file ?? `${entry.folder}/text.${locale}.mdx`;
    const values = { locale, hash: sourceHash, entry: entry.folder };
    return [{ code: `translation-${state}`, severity: 'warning', file, line: 1, column: 1, values }];
  });
}

/** Hash of an entry's text in a language, or undefined if there is no valid one. */
export function hashOf(entry: RawEntry, locale: string | undefined): string | undefined {
  const found = Object.entries(entry.texts).find(([code]) => code === locale)?.[1];
  const meta = found && text.safeParse(found.frontmatter.data);
  return meta?.success ? textHash({ ...meta.data, body: found!.body }) : undefined;
}
