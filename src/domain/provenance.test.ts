import { expect, it } from 'vitest';
import { sourceIds } from './provenance.ts';

it('collects sources of the entry, its status and its figures, each once', () => {
  const facts = {
    figures: { a: { value: 1, source: ['x', 'y'] }, b: { value: 2, source: 'z' } },
    status: { value: 'held', source: ['y'] },
    sources: ['w', 'x'],
  };
  expect(sourceIds(facts)).toEqual(['w', 'x', 'y', 'z']);
});

it('takes only ids, at any depth, and those of the entry itself first', () => {
  expect(
    sourceIds({ deep: [{ more: { source: 'a' } }], source: [undefined, 'b', 5], none: null, sources: ['c'] }),
  ).toEqual(['c', 'a', 'b']);
});

it('finds nothing where there is nothing', () => {
  expect(sourceIds({})).toEqual([]);
});
