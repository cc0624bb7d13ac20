import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import postcss, { parse } from 'postcss';
import { describe, expect, it } from 'vitest';
import { inlineScale } from '../../src/styles/inline-scale.ts';
import { colourPairs, pairUses } from '../../src/config/colour-pairs.ts';
import { contrast } from '../../src/domain/contrast.ts';
import { coloursOf, isScale, readTokens } from '../../src/styles/tokens.ts';

const folder = fileURLToPath(new URL('../../src/styles/', import.meta.url));
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const tokens = readTokens(read('tokens.css'));
const sheets = readdirSync(folder)
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, root: parse(read(name)) }));
const declarations = sheets.flatMap(({ name, root }) => {
  const found: { name: string; prop: string; value: string; line: number | undefined }[] = [];
  root.walkDecls(({ prop, value, source }) => void found.push({ name, prop, value, line: source?.start?.line }));
  return found;
});
const used = new Set(declarations.flatMap(({ value }) => [...value.matchAll(/var\(--([\w-]+)\)/g)].map(([, n]) => n!)));

describe.each(['light', 'dark'] as const)('the colours of the %s scheme', (scheme) => {
  const colours = coloursOf(tokens, scheme);
  const lines = colourPairs.flatMap(({ use, colour, on }) => on.map((ground) => [use, colour, ground] as const));

  it('are all in the list of pairs, and the list names no others', () => {
    expect(new Set(colourPairs.flatMap(({ colour, on }) => [colour, ...on]))).toEqual(new Set(colours.keys()));
  });

  it.each(lines)('%s: %s on %s', (use, colour, ground) => {
    expect(contrast(colours.get(colour)!, colours.get(ground)!)).toBeGreaterThanOrEqual(pairUses[use]);
  });
});

it('sets every colour in both schemes', () => {
  const all = [...coloursOf(tokens, 'light').keys()];
  expect(all.length).toBeGreaterThan(10);
  expect([...tokens.dark.keys()].sort()).toEqual(all.sort());
});

it('uses every token, and no other', () => {
  expect([...used].sort()).toEqual([...tokens.light.keys()].sort());
});

it('takes every colour from the tokens', () => {
  const wrong = declarations.filter(
    ({ name, value }) => !/tokens\.css$|print\.css$/.test(name) && /#[\da-f]{3,8}\b|\b(?:rgb|hsl)a?\(/i.test(value),
  );
  expect(wrong).toEqual([]);
});

it('takes sizes of type and distances from the scales', () => {
  // Paper has its own measures; a size that follows the window cannot be a step.
  const wrong = declarations.filter(
    ({ name, prop, value }) =>
      !/tokens\.css$|print\.css$/.test(name) &&
      /^(?:font|font-size|padding|margin|gap)(?:-|$)/.test(prop) &&
      /\d(?:rem|pt)\b/.test(value.replace(/(?:max|clamp)\(.*\)/, '')) &&
      !/^-/.test(value),
  );
  expect(wrong).toEqual([]);
});

describe('the scales', () => {
  const steps = (name: string) =>
    [...tokens.light]
      .filter(([key]) => key.startsWith(`${name}-`))
      .map(([, value]) => parseFloat(value.replace('clamp(', '')));

  it.each(['text', 'space'])('%s grows from step to step', (name) => {
    expect(steps(name).length).toBeGreaterThan(5);
    expect(steps(name)).toEqual([...steps(name)].sort((a, b) => a - b));
  });

  it('are written where they are used, and cost no page a variable', async () => {
    const plugin = inlineScale(':root { --space-1: 2px; --ink: #000 }');
    const css = ':root { --space-1: 2px; --ink: #000 } a { margin: var(--space-1) 0; color: var(--ink) }';
    const result = await postcss([plugin]).process(css, { from: undefined });
    expect(result.css).toBe(':root { --ink: #000 } a { margin: 2px 0; color: var(--ink) }');
    await expect(postcss([plugin]).process('a { margin: var(--space-9) }', { from: undefined })).rejects.toThrow(
      '--space-9 is not on the scale',
    );
    expect(isScale('space-1') && !isScale('ink')).toBe(true);
  });
});
