import { expect, it } from 'vitest';
import { groupsOf, isNonEmpty, itemAt, lastOf, mapped, nonEmpty } from './lists.ts';
import { present } from './present.ts';

it('knows whether a list holds something', () => {
  expect(isNonEmpty([])).toBe(false);
  expect(isNonEmpty([undefined])).toBe(true);
  expect(nonEmpty(['a'], 'letters')).toEqual(['a']);
  expect(() => nonEmpty([], 'letters')).toThrow('no letters');
});

it('gives the last item, which is the first of one', () => {
  expect(lastOf(['a', 'b', 'c'])).toBe('c');
  expect(lastOf(['a'])).toBe('a');
});

it('gives an item by its place, and says where a list ends too early', () => {
  expect(itemAt(['a', 'b'], 1)).toBe('b');
  expect(itemAt(new Uint8Array([0]), 0)).toBe(0);
  expect(() => itemAt(['a', 'b'], 2)).toThrow('no item 2 in a list of 2');
  expect(() => itemAt(['a'], -1)).toThrow(RangeError);
});

it('puts something else in the place of each item', () => {
  expect(mapped(['a', 'b', 'c'], (letter) => letter.toUpperCase())).toEqual(['A', 'B', 'C']);
});

it('groups items in the order in which they come', () => {
  expect([...groupsOf([3, 1, 4, 1, 5], (number) => number % 2)]).toEqual([
    [1, [3, 1, 1, 5]],
    [0, [4]],
  ]);
  expect(groupsOf([], String).size).toBe(0);
});

it('names what is missing', () => {
  expect(present(0, 'number')).toBe(0);
  expect(present('', 'text')).toBe('');
  expect(() => present(undefined, 'place kursk')).toThrow('no place kursk');
  expect(() => present(null, 'place kursk')).toThrow('no place kursk');
});
