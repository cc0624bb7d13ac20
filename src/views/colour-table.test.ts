import { expect, it } from 'vitest';
import { colourPairs, pairUses } from '../config/colour-pairs.ts';
import { contrast } from '../domain/contrast.ts';
import { colourPairViews, colours, scale } from './colour-table.ts';

it('has every colour in both schemes', () => {
  const all = colours();
  expect(all.length).toBeGreaterThan(5);
  expect(
    all.flatMap(({ values }) => [values.light, values.dark]).filter((value) => !/^#[\da-f]{6}$/.test(value)),
  ).toEqual([]);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

it('shows every pair of the palette once, under the use that asks for most, those first', () => {
  const views = colourPairViews('de');
  const names = views.map(({ colour, ground }) => `${colour} ${ground}`);
  expect(new Set(names).size).toBe(names.length);
  const uses = new Map(views.map(({ colour, ground, use }) => [`${colour} ${ground}`, use]));
  const all = colourPairs.flatMap(({ use, colour, on }) => on.map((ground) => ({ use, name: `${colour} ${ground}` })));
  expect(new Set(all.map(({ name }) => name))).toEqual(new Set(names));
  for (const { use, name } of all) {
    const shown = uses.get(name);
    expect(shown && pairUses[shown], name).toBeGreaterThanOrEqual(pairUses[use]);
    expect(all.some((pair) => pair.name === name && pair.use === shown)).toBe(true);
  }
  const demands = views.map(({ use }) => pairUses[use]);
  expect(demands).toEqual(demands.toSorted((a, b) => b - a));
});

it('states for each pair the demand and the contrast in both schemes, never more than there is', () => {
  const number = (text: string) => Number(text.replace(',', '.'));
  for (const { use, least, schemes } of colourPairViews('ru')) {
    expect(number(least)).toBe(pairUses[use]);
    for (const shown of [schemes.light, schemes.dark]) {
      const exact = contrast(shown.colour, shown.ground);
      expect(number(shown.contrast)).toBeLessThanOrEqual(exact);
      expect(number(shown.contrast)).toBeGreaterThan(exact - 0.1001);
      expect(exact).toBeGreaterThanOrEqual(pairUses[use]);
    }
  }
});

it('takes the two colours of a pair from their own schemes', () => {
  const values = new Map(colours().map(({ name, values: of }) => [name, of]));
  for (const { colour, ground, schemes } of colourPairViews('de'))
    for (const scheme of ['light', 'dark'] as const)
      expect(schemes[scheme]).toMatchObject({
        colour: values.get(colour)?.[scheme],
        ground: values.get(ground)?.[scheme],
      });
});

it('lists the steps of a scale by their names', () => {
  for (const name of ['text', 'space'] as const) {
    const steps = scale(name);
    expect(steps.length).toBeGreaterThan(3);
    expect(steps.filter((step) => !step.name.startsWith(name))).toEqual([]);
    expect(steps.filter(({ value }) => !/\d/.test(value))).toEqual([]);
  }
});
