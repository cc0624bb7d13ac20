import { expect, it } from 'vitest';
import { endInstant, isTimeZone, parseEventMoment, startInstant } from './event-time.ts';

it('reads days and times of day', () => {
  expect(parseEventMoment('2018-05')).toEqual({ date: expect.objectContaining({ precision: 'month' }) });
  expect(parseEventMoment('2018-05-15T09:05')?.time?.toString()).toBe('09:05:00');
  expect(parseEventMoment('2018-05-15T00:00')?.time?.toString()).toBe('00:00:00');
  expect(parseEventMoment('2018-05-15T23:59')?.time?.toString()).toBe('23:59:00');
});

it.each([
  '',
  'bald',
  '2018-05T10:00',
  '2018T10:00',
  '2018-05-15T24:00',
  '2018-05-15T10:60',
  '2018-05-15T9:00',
  '2018-05-15T10:00:00',
  '2018-05-15T110:00',
  '2018-05-15T10:00Z',
  '2018-05-15T10:00T11:00',
  '2018-05-15T',
])('refuses %j', (text) => {
  expect(parseEventMoment(text)).toBeUndefined();
});

it('knows time zones by their IANA names', () => {
  expect(['Europe/Moscow', 'Europe/Berlin'].map(isTimeZone)).toEqual([true, true]);
  expect(['Moscow', 'UTC', '+03:00', 'Europe/Atlantis', ''].map(isTimeZone)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

it('starts with the first day or at its time, and ends with the last day or at its time, by the clock of the place', () => {
  const instants = (text: string) => {
    const moment = parseEventMoment(text);
    return moment && [startInstant(moment, 'Europe/Moscow').toString(), endInstant(moment, 'Europe/Moscow').toString()];
  };
  expect(instants('2018-05')).toEqual(['2018-04-30T21:00:00Z', '2018-05-31T21:00:00Z']);
  expect(instants('2018-05-15T10:30')).toEqual(['2018-05-15T07:30:00Z', '2018-05-15T07:30:00Z']);
});
