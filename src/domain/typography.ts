import type { Locale } from '../config/locales.ts';

const nbsp = '\u00a0';

type Quotes = { outer: [string, string]; inner: [string, string] };
const quotes: Partial<Record<Locale, Quotes>> = {
  de: { outer: ['„', '“'], inner: ['‚', '‘'] },
  ru: { outer: ['«', '»'], inner: ['„', '“'] },
};

type Rule = [RegExp, string];

const months = {
  de: 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
  ru: 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
};
const start = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';

const common: Rule[] = [
  [/\.{3}/g, '…'],
  [/(?<![\d-])((?:1[89]|20)\d\d)-((?:1[89]|20)\d\d)(?![\d-])/g, '$1–$2'],
  [/(\p{N}) (%|‰|€|₽|km²|m²|km|m|ha|t|MW|kg|°C)(?![\p{L}\p{N}])/gu, `$1${nbsp}$2`],
  [/(?<![\p{L}\p{N}.])(\p{Lu}\.) (?=\p{Lu})/gu, `$1${nbsp}`],
  [/(\p{Lu}\.)(?=\p{Lu}\.)/gu, `$1${nbsp}`],
];

const byLocale: Partial<Record<Locale, Rule[]>> = {
  de: [
    [/(?<=\S)[ \u00a0](?:-|–|—)(?= )/g, `${nbsp}–`],
    [/(\d) (Mio\.|Mrd\.|Tsd\.|Euro|Rubel|Prozent)/g, `$1${nbsp}$2`],
    [/(Mio\.|Mrd\.) (€|Euro|Rubel|t(?!\p{L}))/gu, `$1${nbsp}$2`],
    [new RegExp(`(\\d\\.) (${months.de})${end}`, 'gu'), `$1${nbsp}$2`],
    [
      new RegExp(`${start}(§|§§|Nr\\.|Art\\.|Abs\\.|Bd\\.|S\\.|Dr\\.|Prof\\.|ca\\.) (?=[\\p{L}\\p{N}])`, 'gu'),
      `$1${nbsp}`,
    ],
    [/(?<!\p{L})(z|d|u|i|e|o)\. ?(?=(?:B|h|a|Ä|d|V|R)\.)/gu, `$1.${nbsp}`],
  ],
  ru: [
    [/(?<=\S)[ \u00a0](?:-|–|—)(?= )/g, `${nbsp}—`],
    [/(\d) (км²|м²|км|м|га|т|кг|МВт|млн|млрд|тыс\.|евро|руб\.|чел\.|гг?\.|вв?\.)(?!\p{L})/gu, `$1${nbsp}$2`],
    [/(?<=\d) (?=\d{3}(?!\p{N}))/gu, nbsp],
    [/(млн|млрд|тыс\.) (€|₽|евро|руб|тонн)/g, `$1${nbsp}$2`],
    [new RegExp(`(\\d) (${months.ru}|году?|года|годах|годов|лет)${end}`, 'gu'), `$1${nbsp}$2`],
    [new RegExp(`${start}(?:(§|№|ст\\.|п\\.|гл\\.|стр\\.) (?=\\p{N})|(г\\.|им\\.) (?=\\p{Lu}))`, 'gu'), `$1$2${nbsp}`],
    [new RegExp(`(?<![\\p{L}\\p{N}-])(в|во|на|с|со|к|ко|о|об|от|до|из|за|по|у|и|а|но|не|ни|я) `, 'giu'), `$1${nbsp}`],
    [/ (же|ли|бы|б|ж)(?!\p{L})/gu, `${nbsp}$1`],
  ],
};

const opensAfter = /[\s([{„«‚\u00a0–—/-]/;
const letter = /[\p{L}\p{N}]/u;

/**
 * Returns a function that sets one block of text, given piece by piece (text around links and
 * emphasis): straight and English quotation marks become the locale's, nested ones the inner pair;
 * dashes, ellipses and no-break spaces follow the locale. Quotation marks and dashes of a language whose
 * rules are not here stay as they are. Setting a set text changes nothing.
 * Sources: DIN 5008 and Duden for German, Мильчин's reference book for Russian.
 */
export function typesetter(locale: Locale): (piece: string) => string {
  const own = quotes[locale];
  const rules = [...common, ...(byLocale[locale] ?? [])];
  const replace = (text: string) =>
    rules.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
  if (!own) return replace;
  const stack: string[] = [];
  let previous = '';

  const open = () => {
    const [opening, closing] = stack.length === 0 ? own.outer : own.inner;
    stack.push(closing);
    return opening;
  };
  const place = (char: string, next: string): string => {
    const atStart = previous === '' || opensAfter.test(previous);
    switch (char) {
      case '"':
        return atStart && next !== '' && !/\s/.test(next) ? open() : (stack.pop() ?? own.outer[1]);
      case "'":
        if (atStart && letter.test(next)) return stack.length > 0 ? open() : '’';
        return (stack.length > 1 && !letter.test(next) ? stack.pop() : undefined) ?? '’';
      case '“':
        if (atStart && letter.test(next)) return open();
        return stack.pop() ?? char;
      case '”':
        return stack.pop() ?? own.outer[1];
      case '„':
      case '«':
        return open();
      case '»':
        return stack.pop() ?? char;
      default:
        return char;
    }
  };

  return (piece) => {
    let marked = '';
    const characters = [...piece];
    for (const [index, char] of characters.entries()) {
      const set = place(char, characters[index + 1] ?? '');
      marked += set;
      previous = set;
    }
    return replace(marked);
  };
}

/** Sets a whole text at once: a title, a label. @example typeset('Messe "X" - heute', 'de') // 'Messe „X“ – heute' */
export function typeset(text: string, locale: Locale): string {
  return typesetter(locale)(text);
}

/** A note as a sentence, so that several can follow each other. @example asSentence('май 2018 г.') // 'май 2018 г.' */
export const asSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
