import type { Grammar } from './grammar.ts';

/** Canonical decimal: no grouping, a point, no trailing zeros; leading zeros stay, as in postal codes. */
export function decimal(text: string, factor: number, negative = false): string {
  const joint = text
    .replace(/[\u00a0\u202f ]/g, '')
    .replace(/\.(?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.');
  if (/^0\d/.test(joint)) return joint;
  const value = Number((Number(joint) * factor).toPrecision(15));
  return String(negative ? -value : value);
}

/** Common name of a unit as it is written; undefined if it is none. */
export function unitName(text: string | undefined, { units }: Grammar): string | undefined {
  if (!text) return undefined;
  const named = (written: string) => units.find(([, form]) => form.test(written))?.[0];
  // As written first: „t“ and „T“, „m“ and „M“ are not the same.
  return named(text) ?? named(text.toLowerCase());
}

/** Factor of a word that multiplies the number before it; undefined if it is none. */
export function factorOf(text: string, { multipliers }: Grammar): number | undefined {
  return multipliers.find(([, form]) => form.test(text))?.[0];
}

/** @example monthNumber('Mai', grammars.de) // '05' */
export function monthNumber(word: string, { months }: Grammar): string {
  return twoDigits(String(months.findIndex((form) => form.test(word)) + 1));
}

export const twoDigits = (text: string) => text.padStart(2, '0');

const romanDigits: Partial<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** @example romanValue('XIV') // 14 */
export function romanValue(text: string): number {
  const values = [...text].map((letter) => romanDigits[letter] ?? 0);
  return values.reduce((total, value, index) => total + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
