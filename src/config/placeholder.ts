import type { BaseLocale } from './locales.ts';

/** What a new text says until an editor replaces it; the check refuses to publish it. */
export const placeholder: Record<BaseLocale, string> = {
  de: 'Hier fehlt noch der Text.',
  ru: 'Здесь пока нет текста.',
};
