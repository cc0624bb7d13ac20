import type { NumberLanguage } from './languages.ts';

type Forms = Record<NumberLanguage, string>;

/** Units by their common name, with the ways to write them: bodies of regular expressions, longest first. */
export const unitForms: Record<string, Forms> = {
  pp: { de: 'Prozentpunkte?n?', ru: 'процентн\\p{L}+ пункт\\p{L}*|п\\.[ \\u00a0]?п\\.' },
  percent: { de: '%|Prozent|-prozentig\\p{L}*', ru: '%|процент\\p{L}*|-процентн\\p{L}+' },
  eur: { de: '€|EUR|Euros?', ru: '€|евро|EUR' },
  rub: { de: '₽|RUB|Rubeln?', ru: '₽|RUB|руб(?:\\.|л\\p{L}+)?' },
  usd: { de: '\\$|USD|US-Dollar|Dollar', ru: '\\$|USD|долл(?:\\.|ар\\p{L}*)' },
  km2: { de: 'km²|km2|Quadratkilometern?', ru: 'км²|км2|кв\\.[ \\u00a0]?км|квадратн\\p{L}+ километр\\p{L}*' },
  m2: { de: 'm²|m2|Quadratmetern?|qm', ru: 'м²|м2|кв\\.[ \\u00a0]?м|квадратн\\p{L}+ метр\\p{L}*' },
  km: { de: 'km|Kilometern?', ru: 'км|километр\\p{L}*' },
  cm: { de: 'cm|Zentimetern?', ru: 'см|сантиметр\\p{L}*' },
  mm: { de: 'mm|Millimetern?', ru: 'мм|миллиметр\\p{L}*' },
  m: { de: 'm|Metern?', ru: 'м|метр\\p{L}*' },
  ha: { de: 'ha|Hektar', ru: 'га|гектар\\p{L}*' },
  kg: { de: 'kg|Kilogramm', ru: 'кг|килограмм\\p{L}*' },
  t: { de: 't|Tonnen?', ru: 'т|тонн\\p{L}*' },
  gw: { de: 'GW|Gigawatt', ru: 'ГВт|гигаватт\\p{L}*' },
  mw: { de: 'MW|Megawatt', ru: 'МВт|мегаватт\\p{L}*' },
  kw: { de: 'kW|Kilowatt', ru: 'кВт|киловатт\\p{L}*' },
  celsius: { de: '°C|Grad', ru: '°C|градус\\p{L}*' },
  year: {
    de: 'Jahr(?:e[ns]?|s)?|-?jährig\\p{L}*',
    ru: 'лет|год(?:а|у|ом|ов|ы|ам|ами|ах)?|-летн\\p{L}+|-летию|-лети\\p{L}',
  },
  month: { de: 'Monat(?:e[ns]?|s)?|-?monatig\\p{L}*', ru: 'месяц\\p{L}*|-месячн\\p{L}+' },
  week: { de: 'Wochen?|-?wöchig\\p{L}*', ru: 'недел\\p{L}+|-недельн\\p{L}+' },
  day: { de: 'Tag(?:e[ns]?|s)?|-?tägig\\p{L}*', ru: 'день|дня|дней|дням|днями|днях|-дневн\\p{L}+|сут\\p{L}+' },
  hour: { de: 'Uhr|Stunden?|-?stündig\\p{L}*', ru: 'час(?:а|ов|у|ам|ами|ах)?|-часов\\p{L}+' },
  minute: { de: 'Minuten?|-?minütig\\p{L}*', ru: 'минут\\p{L}*|мин\\.?' },
};

/** Words that multiply the number before them. */
export const multiplierForms: { factor: number; forms: Forms }[] = [
  { factor: 1e3, forms: { de: 'Tsd\\.|Tausend|tausend', ru: 'тыс\\.|тысяч\\p{L}*' } },
  { factor: 1e6, forms: { de: 'Mio\\.?|Millionen|Million', ru: 'млн\\.?|миллион\\p{L}*' } },
  { factor: 1e9, forms: { de: 'Mrd\\.?|Milliarden|Milliarde', ru: 'млрд\\.?|миллиард\\p{L}*' } },
  { factor: 1e12, forms: { de: 'Bio\\.|Billionen|Billion', ru: 'трлн\\.?|триллион\\p{L}*' } },
];

/** Months by their number minus one, with all cases. */
export const monthForms: Record<NumberLanguage, string[]> = {
  de: [
    'Januars?|Jänner',
    'Februars?|Feber',
    'März(?:es)?',
    'Aprils?',
    'Mais?',
    'Junis?',
    'Julis?',
    'August(?:s|es)?',
    'Septembers?',
    'Oktobers?',
    'Novembers?',
    'Dezembers?',
  ],
  ru: [
    'январ[ьяюе]|январём',
    'феврал[ьяюе]|февралём',
    'март(?:а|у|е|ом)?',
    'апрел[ьяюе]|апрелем',
    'ма[йяюе]|маем',
    'июн[ьяюе]|июнем',
    'июл[ьяюе]|июлем',
    'август(?:а|у|е|ом)?',
    'сентябр[ьяюе]|сентябрём',
    'октябр[ьяюе]|октябрём',
    'ноябр[ьяюе]|ноябрём',
    'декабр[ьяюе]|декабрём',
  ],
};

/** Words for parts of a whole. */
export const fractionForms: { value: string; forms: Forms }[] = [
  { value: '2/3', forms: { de: 'zwei Drittel', ru: 'дв\\p{L}+ трет\\p{L}+' } },
  { value: '3/4', forms: { de: 'drei Viertel', ru: 'тр\\p{L}+ четверт\\p{L}+' } },
  { value: '1/2', forms: { de: 'Hälfte', ru: 'половин\\p{L}' } },
  { value: '1/3', forms: { de: '(?:ein )?Drittel', ru: '(?:одн\\p{L}+ )?треть(?:ю|и)?(?=[ \\u00a0.,;])' } },
  { value: '1/4', forms: { de: '(?:ein )?Viertel', ru: '(?:одн\\p{L}+ )?четверть?(?:ю|и)?' } },
];

/** Stems of decades written as words, from the twenties on. */
const decadeWords: [de: string, ru: string][] = [
  ['zwanziger', 'двадцат'],
  ['dreißiger', 'тридцат'],
  ['vierziger', 'сороков'],
  ['fünfziger', 'пятидесят'],
  ['sechziger', 'шестидесят'],
  ['siebziger', 'семидесят'],
  ['achtziger', 'восьмидесят'],
  ['neunziger', 'девяност'],
];

/** Tens of decades written as words. */
export const decadeForms = decadeWords.map(([de, ru], index): { decade: number; forms: Forms } => ({
  decade: (index + 2) * 10,
  forms: {
    de: `(?:${de}|${de.charAt(0).toUpperCase()}${de.slice(1)})(?: ?-?Jahren?)?`,
    ru: `${ru}(?:ые|ых|ым|ыми)(?: год\\p{L}*)?`,
  },
}));
