import { locales, type Locale } from '../../config/locales.ts';

const segmenters = new Map<Locale, Intl.Segmenter>();
const segmenter = (locale: Locale) => {
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locales[locale].tag, { granularity: 'sentence' });
  segmenters.set(locale, known);
  return known;
};

/** Ends that Unicode's rules (UAX #29) take for the end of a sentence: ordinals, abbreviations, initials. */
const noEnd =
  /(?:\d\.|(?<!\p{L})(?:Mio|Mrd|Tsd|Nr|Art|Abs|Dr|Prof|St|ca|bzw|z|B|г|гг|тыс|руб|им|ст|стр|т|е|п|\p{Lu})\.)\s+$/u;

/** The sentences of a text with their offsets; together they are the text. */
export function sentences(text: string, locale: Locale): { text: string; start: number }[] {
  const found: { text: string; start: number }[] = [];
  for (const { segment, index } of segmenter(locale).segment(text)) {
    const last = found.at(-1);
    if (last && noEnd.test(last.text)) last.text += segment;
    else found.push({ text: segment, start: index });
  }
  return found;
}
