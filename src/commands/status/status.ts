import { localeCodes, type Locale } from '../../config/locales.ts';
import type { Corpus, RawEntry } from '../../corpus/corpus.ts';
import { translationReason, type TranslationReason, type TranslationState } from '../../domain/translation-state.ts';
import { isDraft } from '../../checks/rules/drafts.ts';
import { stateOf } from '../../checks/rules/translation.ts';

/** How far an entry is in each language; `invalid`: the check has to be passed first. */
export type EntryStatus = {
  folder: string;
  draft: boolean;
  texts: Record<Locale, { state: TranslationState | 'invalid'; reason?: TranslationReason }>;
};

/** State of all entries in all languages, in the order of their folders. */
export function statusOf({ entries }: Corpus): EntryStatus[] {
  return entries
    .map((entry) => ({
      folder: entry.folder,
      draft: isDraft(entry),
      texts: Object.fromEntries(
        localeCodes.map((locale) => [locale, textStatus(entry, locale)]),
      ) as EntryStatus['texts'],
    }))
    .sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

function textStatus(entry: RawEntry, locale: Locale): EntryStatus['texts'][Locale] {
  const state = stateOf(entry, locale);
  if (state === undefined) return { state: 'invalid' };
  const meta = entry.texts[locale]?.frontmatter.data as { translated?: string } | null | undefined;
  const reason = translationReason(state, meta?.translated);
  return { state, ...(reason && { reason }) };
}
