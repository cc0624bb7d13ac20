import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { compareQuantities } from './compare.ts';
import { quantities } from './quantities.ts';

type Pair = { de: string; ru: string; same: boolean };

const read = (name: string) =>
  parse(readFileSync(new URL(`../../tests/fixtures/${name}`, import.meta.url), 'utf8')) as Pair[];
const agree = ({ de, ru }: Pair) => compareQuantities(quantities(de, 'de'), quantities(ru, 'ru')).length === 0;

const pairs = read('parity-pairs.yaml');

it.each(pairs)('$de | $ru: $same', (pair) => {
  expect(agree(pair)).toBe(pair.same);
});

it('has enough pairs of both kinds', () => {
  expect(pairs.filter(({ same }) => same).length).toBeGreaterThan(20);
  expect(pairs.filter(({ same }) => !same).length).toBeGreaterThan(20);
});
