import type { Quantity, QuantityKind } from './quantity.ts';

/** What a match means; several quantities where it is a range or a whole date. */
export type Found = [kind: QuantityKind, value: string, unit?: string | undefined];

/** Named groups of a match; one that took no part in it has no text. */
export type Groups = Partial<Record<string, string>>;

/** Text of a group that takes part in every match of its pattern. @throws Error if it does not */
export function group(groups: Groups, name: string): string {
  const text = groups[name];
  if (text === undefined) throw new Error(`the pattern has no group ${name} in every match`);
  return text;
}

/** Finds one kind after the other; what was found is hidden from the later kinds. */
export class Scan {
  readonly found: Quantity[] = [];
  readonly text: string;
  private rest: string;

  constructor(text: string) {
    this.text = text;
    this.rest = text;
  }

  /** The text without what was found; offsets stay the same. */
  get left(): string {
    return this.rest;
  }

  /** Adds what every match of a pattern means; `soft` says which of them a translation may well say otherwise. */
  each(pattern: RegExp, read: (groups: Groups, match: string) => Found[], soft = (_groups: Groups) => false) {
    for (const { 0: match, index, groups = {} } of this.rest.matchAll(pattern))
      this.add(index, match.length, read(groups, match), soft(groups) || this.isGlued(index, match));
  }

  /** Adds what stands at a place of the text. */
  add(start: number, length: number, found: readonly Found[], soft: boolean) {
    const raw = this.text.slice(start, start + length);
    for (const [kind, value, unit] of found)
      this.found.push({ kind, value, raw: raw.trim(), start, end: start + length, soft, ...(unit && { unit }) });
    this.rest = this.rest.slice(0, start) + hidden.repeat(length) + this.rest.slice(start + length);
  }

  /** In names such as 3D, B2B or A4 a digit says nothing that could be counted. */
  private isGlued(start: number, raw: string): boolean {
    return (
      /\p{L}/u.test(this.text[start - 1] ?? '') ||
      (/\d$/.test(raw) && /\p{Lu}/u.test(this.text[start + raw.length] ?? ''))
    );
  }
}

/** A sign that no pattern matches. */
const hidden = '\u0001';
