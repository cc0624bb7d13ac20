/**
 * Languages whose numbers, dates and units the check can read. Texts in others are not compared: a
 * reader of theirs would need its own words in `vocabulary` and `number-words`.
 */
export const numberLanguages = ['de', 'ru'] as const;

export type NumberLanguage = (typeof numberLanguages)[number];

/** True if the check can read the numbers of a language. */
export const readsNumbers = (locale: string): locale is NumberLanguage =>
  (numberLanguages as readonly string[]).includes(locale);
