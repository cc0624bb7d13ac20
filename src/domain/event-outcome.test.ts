import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { endsBeforeStart, isPast, outcome, outcomes, sortKey } from './event-outcome.ts';
import { cooperationTones, outcomeTones } from './tone.ts';

const at = (text: string) => Temporal.Instant.from(text);

describe('isPast', () => {
  // The day ends at midnight of the event's own clock: 21:00 UTC in Moscow, 22:00 or 23:00 UTC in Berlin.
  it.each([
    [
      'Moscow',
      { start: '2018-05-14', end: '2018-05-18', zone: 'Europe/Moscow' },
      '2018-05-18T20:59:59Z',
      '2018-05-18T21:00:00Z',
    ],
    ['Berlin, summer', { start: '2018-05-18', zone: 'Europe/Berlin' }, '2018-05-18T21:59:59Z', '2018-05-18T22:00:00Z'],
    ['Berlin, winter', { start: '2018-01-18', zone: 'Europe/Berlin' }, '2018-01-18T22:59:59Z', '2018-01-18T23:00:00Z'],
    [
      'Berlin, into summer time',
      { start: '2019-03-31', zone: 'Europe/Berlin' },
      '2019-03-31T21:59:59Z',
      '2019-03-31T22:00:00Z',
    ],
    [
      'Berlin, out of summer time',
      { start: '2019-10-27', zone: 'Europe/Berlin' },
      '2019-10-27T22:59:59Z',
      '2019-10-27T23:00:00Z',
    ],
    [
      'Moscow, UTC+4 until October 2014',
      { start: '2014-10-25', zone: 'Europe/Moscow' },
      '2014-10-25T19:59:59Z',
      '2014-10-25T20:00:00Z',
    ],
    [
      'a time of day',
      { start: '2018-05-15T10:00', end: '2018-05-15T12:30', zone: 'Europe/Moscow' },
      '2018-05-15T09:29:59Z',
      '2018-05-15T09:30:00Z',
    ],
    [
      'a season',
      { start: '2020-spring', end: '2020-summer', zone: 'Europe/Moscow' },
      '2020-08-31T20:59:59Z',
      '2020-08-31T21:00:00Z',
    ],
    ['a month', { start: '2017-08', zone: 'Europe/Berlin' }, '2017-08-31T21:59:59Z', '2017-08-31T22:00:00Z'],
  ])('%s', (_name, event, before, after) => {
    expect(isPast(event, at(before))).toBe(false);
    expect(isPast(event, at(after))).toBe(true);
  });
});

describe('outcome', () => {
  const event = { start: '2020-spring', end: '2020-summer', zone: 'Europe/Moscow' };
  it.each([
    ['planned', '2020-06-01T00:00:00Z', 'planned'],
    ['planned', '2026-01-01T00:00:00Z', 'not-recorded'],
    ['confirmed', '2026-01-01T00:00:00Z', 'not-recorded'],
    ['held', '2026-01-01T00:00:00Z', 'held'],
    ['reported', '2026-01-01T00:00:00Z', 'reported'],
    ['cancelled', '2020-01-01T00:00:00Z', 'cancelled'],
    ['postponed', '2026-01-01T00:00:00Z', 'postponed'],
    ['unknown', '2020-01-01T00:00:00Z', 'not-recorded'],
    ['confirmed', '2020-06-01T00:00:00Z', 'confirmed'],
  ] as const)('%s on %s is shown as %s', (status, now, expected) => {
    expect(outcome(event, status, at(now))).toBe(expected);
  });
});

it('tells an end before the start', () => {
  expect(endsBeforeStart({ start: '2018-05-14', end: '2018-05-13', zone: 'Europe/Moscow' })).toBe(true);
  expect(endsBeforeStart({ start: '2018-05-14', end: '2018-05-14', zone: 'Europe/Moscow' })).toBe(false);
  expect(endsBeforeStart({ start: '2018-05-14T10:00', end: '2018-05-14T09:59', zone: 'Europe/Moscow' })).toBe(true);
  expect(endsBeforeStart({ start: '2018-05-14', end: '2018', zone: 'Europe/Moscow' })).toBe(false);
  expect(endsBeforeStart({ start: '2018-05-14T10:00', end: '2018-05-14T10:00', zone: 'Europe/Moscow' })).toBe(false);
  expect(endsBeforeStart({ start: '2018-05-14T10:00', end: '2018-05-15T09:00', zone: 'Europe/Moscow' })).toBe(false);
  expect(endsBeforeStart({ start: '2018-05-14T10:00', end: '2018-05-14', zone: 'Europe/Moscow' })).toBe(false);
  expect(endsBeforeStart({ start: '2018-05-14', end: '2018-05-13T23:00', zone: 'Europe/Moscow' })).toBe(true);
  expect(endsBeforeStart({ start: '2018-05-14', zone: 'Europe/Moscow' })).toBe(false);
});

it('sorts by the first day', () => {
  expect(sortKey({ start: '2020-spring', zone: 'Europe/Moscow' })).toBe('2020-03-01');
  expect(sortKey({ start: '2018-05-15T10:00', zone: 'Europe/Moscow' })).toBe('2018-05-15T10:00:00');
});

it('names the times that it cannot read', () => {
  const zone = 'Europe/Moscow';
  expect(() => sortKey({ start: 'bald', zone })).toThrow('not a time: bald, undefined');
  expect(() => isPast({ start: '2018', end: 'danach', zone }, at('2018-01-01T00:00:00Z'))).toThrow(
    'not a time: 2018, danach',
  );
});

it('shows every outcome and state of the cooperation in a tone that fits it', () => {
  expect(outcomes.map((state) => [state, outcomeTones[state]])).toEqual([
    ['planned', 'open'],
    ['confirmed', 'open'],
    ['held', 'good'],
    ['reported', 'said'],
    ['postponed', 'bad'],
    ['cancelled', 'bad'],
    ['not-recorded', 'unknown'],
  ]);
  expect(cooperationTones).toEqual({ active: 'good', suspended: 'bad', ended: 'bad', unknown: 'unknown' });
});
