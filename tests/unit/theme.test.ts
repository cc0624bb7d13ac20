import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'postcss';
import { describe, expect, it } from 'vitest';
import { colourPairs, pairUses } from '../../src/config/colour-pairs.ts';
import { contrast } from '../../src/domain/contrast.ts';
import { readColours } from '../../src/styles/theme.ts';

const source = fileURLToPath(new URL('../../src/', import.meta.url));
const filesOf = (pattern: string) =>
  globSync(pattern, { cwd: source }).map((name) => ({ name, text: readFileSync(join(source, name), 'utf8') }));
const sheets = filesOf('**/*.css');
const templates = filesOf('**/*.astro');
const theme = sheets.find(({ name }) => basename(name) === 'theme.css')!.text;

describe.each(['light', 'dark'] as const)('the colours of the %s scheme', (scheme) => {
  const colours = readColours(theme)[scheme];
  const lines = colourPairs.flatMap(({ use, colour, on }) => on.map((ground) => [use, colour, ground] as const));

  it('are all in the list of pairs, and the list names no others', () => {
    expect(colours.size).toBeGreaterThan(10);
    expect(new Set(colourPairs.flatMap(({ colour, on }) => [colour, ...on]))).toEqual(new Set(colours.keys()));
  });

  it.each(lines)('%s: %s on %s', (use, colour, ground) => {
    expect(contrast(colours.get(colour)!, colours.get(ground)!)).toBeGreaterThanOrEqual(pairUses[use]);
  });
});

it('says in few lines what utilities cannot say', () => {
  const lines = sheets.flatMap(({ text }) => text.split('\n').filter((line) => line.trim()));
  const scoped = templates.flatMap(({ text }) => text.match(/<style[\s\S]*?<\/style>/g) ?? []);
  expect(lines.length + scoped.join('\n').split('\n').length).toBeLessThanOrEqual(500);
});

it('has every colour and every length of the screen in the theme', () => {
  // Paper and drawings have their own measures.
  const raw = sheets
    .filter(({ name }) => !/(?:theme|print|sheet|map)\.css$/.test(name))
    .flatMap(({ name, text }) => {
      const found: string[] = [];
      parse(text).walkDecls(({ prop, value }) => {
        const length = /(?<![\w.-])(?!1px|2px|3px|0)[\d.]+(?:px|rem|pt|vw)\b/.test(value);
        if (length || /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/i.test(value)) found.push(`${name}: ${prop}: ${value}`);
      });
      return found;
    });
  // The least size of a target is a law, not a step of a scale.
  expect(raw.filter((line) => !/min-(?:block|inline)-size: 1\.5rem|scroll-padding|minmax\(1\.5rem/.test(line))).toEqual(
    [],
  );
  const arbitrary = templates.flatMap(({ name, text }) =>
    [...text.matchAll(/[\w-]+-\[[^\]\s]*(?:\d(?:px|r?em|pt|ch|v[hw])|#)[^\]\s]*\]/g)].map(
      ([found]) => `${name}: ${found}`,
    ),
  );
  expect(arbitrary).toEqual([]);
  expect(templates.length).toBeGreaterThan(80);
});
