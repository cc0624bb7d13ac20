import type { Locale } from '../config/locales.ts';
import type { EventKind } from '../config/vocabulary.ts';
import { outcome, type Outcome } from '../domain/event-outcome.ts';
import { outcomeTones, type Tone } from '../domain/tone.ts';
import { translator } from '../i18n/translate.ts';
import type { Entry, Site } from './model.ts';

/** How an event ended, with its sign and in words. */
export type OutcomeView = { value: Outcome; tone: Tone; text: string };

/** Words of an outcome; with a kind they agree with its grammatical gender. @example выставка: «состоялась» */
export function outcomeWords(value: Outcome, locale: Locale, kind?: EventKind): string {
  const t = translator(locale);
  return t(`status.${value}`, kind && { context: t(`gender.${kind}`) });
}

/** How an event ended, as far as it is known on the day of the build. */
export function outcomeView(site: Site, { facts }: Entry<'events'>, locale: Locale): OutcomeView {
  const value = outcome(facts, facts.status.value, site.now);
  return { value, tone: outcomeTones[value], text: outcomeWords(value, locale, facts.kind) };
}
