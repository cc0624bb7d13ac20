import { colourPairs, pairUses, type PairUse } from '../config/colour-pairs.ts';
import type { Locale } from '../config/locales.ts';
import { contrast } from '../domain/contrast.ts';
import { nonEmpty } from '../domain/lists.ts';
import { present } from '../domain/present.ts';
import { formatNumber } from '../i18n/numbers.ts';
import css from '../styles/theme.css?raw';
import { readColours, readSizes } from '../styles/theme.ts';

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** A colour on its grounds, with its contrast on the worst of them in each scheme, in words. */
export type PairView = {
  colour: string;
  grounds: readonly string[];
  use: PairUse;
  least: string;
  schemes: Record<Scheme, { colour: string; ground: string; contrast: string }>;
};

const { light, dark } = readColours(css);

/** Every colour with its value in both schemes. */
export function colours(): { name: string; values: Record<Scheme, string> }[] {
  return [...light].map(([name, value]) => ({
    name,
    values: { light: value, dark: present(dark.get(name), `dark ${name}`) },
  }));
}

/** The lines of the palette, each with its worst ground. */
export function colourPairViews(locale: Locale): PairView[] {
  const number = (value: number) => formatNumber(value, { unit: 'count', decimals: 1, compact: false }, locale);
  const values = new Map(colours().map(({ name, values: of }) => [name, of]));
  const valueOf = (name: string, scheme: Scheme) => present(values.get(name), `colour ${name}`)[scheme];
  return colourPairs.map(({ use, colour, on }) => {
    const worst = (scheme: Scheme) => {
      const front = valueOf(colour, scheme);
      const [least] = nonEmpty(
        on
          .map((name) => valueOf(name, scheme))
          .map((ground) => ({ ground, contrast: contrast(front, ground) }))
          .sort((a, b) => a.contrast - b.contrast),
        `grounds of ${colour}`,
      );
      // Rounded down, so that no figure promises more than there is.
      return { colour: front, ground: least.ground, contrast: number(Math.floor(least.contrast * 10) / 10) };
    };
    const schemes = { light: worst('light'), dark: worst('dark') };
    return { colour, grounds: on, use, least: number(pairUses[use]), schemes };
  });
}

/** The sizes of type with their values as CSS writes them, smallest first. */
export const typeScale = (): { name: string; value: string }[] => readSizes(css);
