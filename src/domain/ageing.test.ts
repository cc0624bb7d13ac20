import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { age } from './ageing.ts';

const on = (day: string) => Temporal.PlainDate.from(day);

it.each([
  ['2024-11-22', 24, '2026-11-21', 'current'],
  ['2024-11-22', 24, '2026-11-22', 'current'],
  ['2024-11-22', 24, '2026-11-23', 'dated'],
  ['2024', 12, '2025-12-31', 'current'],
  ['2024', 12, '2026-01-01', 'dated'],
  ['2024-01', 1, '2024-02-29', 'current'],
  ['2024-01', 1, '2024-03-01', 'dated'],
  ['1990', null, '2026-01-01', 'lasting'],
  ['stable', 1, '2026-01-01', 'lasting'],
  ['unknown', 24, '2026-01-01', 'undated'],
] as const)('as of %s, every %s months, on %s: %s', (asOf, months, today, state) => {
  expect(age(asOf, months, on(today)).state).toBe(state);
});

it('says until when a figure is current', () => {
  expect(age('2024-11', 24, on('2026-01-01'))).toEqual({ state: 'current', due: on('2026-11-30') });
});

it('refuses what is no date', () => {
  expect(() => age('bald', null, on('2026-01-01'))).toThrow('not a date: bald');
  expect(() => age('soon', 12, on('2026-01-01'))).toThrow(RangeError);
});
