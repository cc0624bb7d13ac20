/** Kinds that can stand for each other have the same name: years, ordinals and counts are numbers. */
export type QuantityKind = 'number' | 'date' | 'month' | 'time' | 'decade' | 'fraction' | 'phone';

/** Something countable that a text says, in a form that is the same in every language. */
export type Quantity = {
  kind: QuantityKind;
  /** Decimal number with a point, `MM-DD`, `MM`, `HH:MM`, tens of a decade, a fraction, digits of a phone number. */
  value: string;
  /** Common name of the unit (unit-words.ts); undefined if none was recognised. */
  unit?: string;
  /** As it stands in the text, and where: offsets in UTF-16 units. */
  raw: string;
  start: number;
  end: number;
  /** Written in words that a translation may well say otherwise („beide“, „im zweiten Jahr“). */
  soft: boolean;
};
