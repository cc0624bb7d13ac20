import { expect, it } from 'vitest';
import { citedParts } from './citations.ts';

const cited = (source: string, place?: string) => ({ citation: { source, ...(place && { place }) } });
const shape = (text: string) =>
  citedParts(text).map((part) =>
    'text' in part ? part.text : 'citation' in part ? { citation: part.citation } : part.malformed,
  );

it.each([
  ['Ohne Quelle.', ['Ohne Quelle.']],
  ['', []],
  ['Am 5. Mai.[^a-1] Dann', ['Am 5. Mai.', cited('a-1'), ' Dann']],
  ['Mai[^a][^b: S. 4].', ['Mai', cited('a'), cited('b', 'S. 4'), '.']],
  ['Mai.[^a:S. 4–6, Abb. 2]', ['Mai.', cited('a', 'S. 4–6, Abb. 2')]],
  ['Mai.[^a:  Абз. 3 ]', ['Mai.', '[^a:  Абз. 3 ]']],
])('finds the citations of %j', (text, parts) => {
  expect(shape(text)).toEqual(parts);
});

it.each(['[^]', '[^ ]', '[^a:]', '[^a: ]', '[^a, b]', '[^a b]', '[^: S. 4]', '[^^a]', '[^a'])('refuses %s', (raw) => {
  expect(shape(`Mai.${raw} Dann`)[1]).toBe(raw);
});

it('knows where each part begins', () => {
  const text = 'Eins.[^a] Zwei[^] drei.';
  for (const part of citedParts(text)) expect(text.slice(part.start)).toMatch('text' in part ? part.text : /^\[\^/);
  expect(citedParts(text).map(({ start }) => start)).toEqual([0, 5, 9, 14, 17]);
});
