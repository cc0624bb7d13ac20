import { colourPairs, pairUses, type PairUse } from '../config/colour-pairs.ts';
import type { Locale } from '../config/locales.ts';
import { contrast } from '../domain/contrast.ts';
import { present } from '../domain/present.ts';
import { formatNumber } from '../i18n/numbers.ts';
import css from '../styles/tokens.css?raw';
import { coloursOf, isScale, readTokens } from '../styles/tokens.ts';

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** A colour on a ground in both schemes, with its contrast in words. */
export type PairView = {
  colour: string;
  ground: string;
  use: PairUse;
  least: string;
  schemes: Record<Scheme, { colour: string; ground: string; contrast: string }>;
};

const tokens = readTokens(css);

/** Every colour with its value in both schemes. */
export function colours(): { name: string; values: Record<Scheme, string> }[] {
  const dark = coloursOf(tokens, 'dark');
  return [...coloursOf(tokens, 'light')].map(([name, light]) => ({
    name,
    values: { light, dark: present(dark.get(name), `dark ${name}`) },
  }));
}

/** Every pair of the palette once, under the use that asks for most. */
export function colourPairViews(locale: Locale): PairView[] {
  const number = (value: number) => formatNumber(value, { unit: 'count', decimals: 1, compact: false }, locale);
  const values = new Map(colours().map(({ name, values: of }) => [name, of]));
  const valueOf = (name: string, scheme: Scheme) => present(values.get(name), `colour ${name}`)[scheme];
  const pairs = colourPairs.flatMap(({ use, colour, on }) => on.map((ground) => ({ use, colour, ground })));
  const seen = new Set<string>();
  return pairs
    .sort((a, b) => pairUses[b.use] - pairUses[a.use])
    .filter(({ colour, ground }) => !seen.has(`${colour} ${ground}`) && seen.add(`${colour} ${ground}`))
    .map(({ use, colour, ground }) => {
      const of = (scheme: Scheme) => {
        const [front, back] = [valueOf(colour, scheme), valueOf(ground, scheme)];
        // Rounded down, so that no figure promises more than there is.
        return { colour: front, ground: back, contrast: number(Math.floor(contrast(front, back) * 10) / 10) };
      };
      return { colour, ground, use, least: number(pairUses[use]), schemes: { light: of('light'), dark: of('dark') } };
    });
}

/** The steps of a scale with their sizes as CSS writes them, smallest first. */
export function scale(name: 'text' | 'space'): { name: string; value: string }[] {
  return [...tokens.light]
    .filter(([key]) => isScale(key) && key.startsWith(name))
    .map(([key, value]) => ({ name: key, value }));
}
