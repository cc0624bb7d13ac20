import { expect, it } from 'vitest';
import { remember } from './remember.ts';

it('works out each result once, whatever it is', () => {
  const calls: unknown[] = [];
  const half = remember((value: number, note?: string) => {
    calls.push([value, note]);
    return value === 0 ? undefined : { half: value / 2 };
  });
  expect([half(4), half(4), half(4, 'a'), half(0), half(0)]).toEqual([
    { half: 2 },
    { half: 2 },
    { half: 2 },
    undefined,
    undefined,
  ]);
  expect(half(4)).toBe(half(4));
  expect(calls).toEqual([
    [4, undefined],
    [4, 'a'],
    [0, undefined],
  ]);
});

it('does not take a text for the JSON of another one', () => {
  const same = remember((value: string | string[]) => value);
  expect(same('["a"]')).toBe('["a"]');
  expect(same(['a'])).toEqual(['a']);
});

it('begins anew when it has kept very many', () => {
  let calls = 0;
  const count = remember((_value: number) => calls++);
  for (let value = 0; value <= 20_000; value++) count(value);
  count(0);
  expect(calls).toBe(20_002);
});
