import { expect, it } from 'vitest';
import { colourPairs, pairUses } from '../config/colour-pairs.ts';
import { contrast } from '../domain/contrast.ts';
import { colourPairViews, colours, typeScale } from './colour-table.ts';

it('has every colour in both schemes', () => {
  const all = colours();
  expect(all.length).toBeGreaterThan(5);
  expect(
    all.flatMap(({ values }) => [values.light, values.dark]).filter((value) => !/^#[\da-f]{6}$/.test(value)),
  ).toEqual([]);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

it('shows every line of the palette with the demand and the worst contrast in both schemes, never more than there is', () => {
  const number = (text: string) => Number(text.replace(',', '.'));
  const values = new Map(colours().map(({ name, values: of }) => [name, of]));
  const views = colourPairViews('ru');
  expect(views.map(({ colour, grounds, use }) => ({ use, colour, on: grounds }))).toEqual(colourPairs);
  for (const { colour, grounds, use, least, schemes } of views) {
    expect(number(least)).toBe(pairUses[use]);
    for (const scheme of ['light', 'dark'] as const) {
      const front = values.get(colour)![scheme];
      const worst = Math.min(...grounds.map((ground) => contrast(front, values.get(ground)![scheme])));
      const shown = schemes[scheme];
      expect(shown.colour).toBe(front);
      expect(contrast(shown.colour, shown.ground)).toBe(worst);
      expect(number(shown.contrast)).toBeLessThanOrEqual(worst);
      expect(number(shown.contrast)).toBeGreaterThan(worst - 0.1001);
    }
  }
});

it('lists the sizes of type by their names, smallest first', () => {
  const steps = typeScale();
  expect(steps.map(({ name }) => name)).toEqual(['2xs', 'xs', 'sm', 'base', 'lg', 'xl', '2xl', '3xl']);
  const sizes = steps.map(({ value }) => parseFloat(value.replace('clamp(', '')));
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
});
