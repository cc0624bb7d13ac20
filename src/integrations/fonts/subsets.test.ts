import fontverter from 'fontverter';
import opentype from 'opentype.js';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { characters, type Script, type Use } from './characters.ts';
import { subsets } from './subsets.ts';

const made = new Map<string, Uint8Array>();
beforeAll(async () => {
  for (const { file, make } of subsets) made.set(file, await make());
});
const cases = (Object.keys(characters) as Use[]).flatMap((use) =>
  (Object.keys(characters[use]) as Script[]).map((script) => ({ use, script, file: `${use}-${script}.woff2` })),
);

it('weighs 30 kB at most, all files together', () => {
  expect(made.size).toBe(6);
  expect([...made.values()].reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(30_000);
});

it('gives the same bytes again', async () => {
  const [first] = subsets;
  expect(await first!.make()).toEqual(made.get(first!.file));
});

it.each(cases)('$file has each of its characters', async ({ use, script, file }) => {
  const sfnt = await fontverter.convert(made.get(file)!, 'truetype');
  const font = opentype.parse(new Uint8Array(sfnt).buffer);
  expect([...characters[use][script]].filter((char) => !font.hasChar(char))).toEqual([]);
});

it('bears no name that is reserved', async () => {
  for (const bytes of made.values()) {
    const sfnt = await fontverter.convert(bytes, 'truetype');
    const text = sfnt.toString('latin1').replaceAll('\0', '');
    expect(text).not.toMatch(/PT ?Serif/);
    // The notice of who holds the rights stays.
    expect(text).toMatch(/Copyright/);
  }
});

it('is named file by file in the style sheet', () => {
  const css = readFileSync(new URL('../../styles/fonts.css', import.meta.url), 'utf8');
  const named = [...css.matchAll(/@fonts\/([\w-]+\.woff2)/g)].map(([, file]) => file);
  expect(named.sort()).toEqual(subsets.map(({ file }) => file).sort());
});
