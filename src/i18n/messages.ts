import { localeCodes, type Locale } from '../config/locales.ts';

/** What a language's file holds: the interface texts and, under `url`, the words of its addresses. */
export type Messages = typeof import('./messages/de.json');

const files = localeCodes.map(async (code) => {
  const file = (await import(`./messages/${code}.json`, { with: { type: 'json' } })) as { default: Messages };
  return [code, file.default] as const;
});

/** The message file of each language of the site. */
export const messages = Object.fromEntries(await Promise.all(files)) as Record<Locale, Messages>;
