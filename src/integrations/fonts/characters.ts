/** Files that a typeface is split into, by the script of their characters. */
export type Script = 'latin' | 'cyrillic' | 'latin-ext';

/** What a typeface of the site is for. */
export type Use = 'heading' | 'body';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';
const german = 'ÄÖÜäöüß';
const russian = 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя';
/** Letters of Upper and Lower Sorbian beyond Latin-1; no word begins with ń or ŕ. */
const sorbian = 'ĆćČčĚěŁłńŕŘřŚśŠšŹźŽž';

/** Also in headings: no-break space, quotation marks and dashes of both languages. */
const signs = ' \u00a0!%&()+,-./:?@§«»·×–—„“”’…';
/** In running text and tables only, with the thin spaces of numbers. */
const moreSigns = '"\'#$*;<=>[\\]^_`{|}~‚‘©°²³€−\u2009';

/**
 * The characters of each file. Letters and signs that are not here are drawn in fonts of the device, so
 * this is what a reader pays for: a page that needs all six files has to stay within 30 kB.
 */
export const characters: Readonly<Record<Use, Readonly<Record<Script, string>>>> = {
  heading: {
    latin: letters + digits + german + signs,
    cyrillic: `${russian}№`,
    'latin-ext': sorbian,
  },
  body: {
    latin: `${letters}${digits}${german}éó${signs}${moreSigns}`,
    cyrillic: `${russian}№`,
    'latin-ext': `${sorbian}₽`,
  },
};
