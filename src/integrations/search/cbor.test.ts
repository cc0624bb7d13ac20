import { expect, it } from 'vitest';
import { decode, encode, type Value } from './cbor.ts';

// Examples of RFC 8949, appendix A.
it.each<[string, Value]>([
  ['00', 0],
  ['17', 23],
  ['1818', 24],
  ['1903e8', 1000],
  ['1a000f4240', 1_000_000],
  ['80', []],
  ['8301820203820405', [1, [2, 3], [4, 5]]],
  ['62c3bc', 'ü'],
  ['6449455446', 'IETF'],
])('reads and writes %s', (hex, value) => {
  expect(decode(Buffer.from(hex, 'hex'))).toEqual(value);
  expect(Buffer.from(encode(value)).toString('hex')).toBe(hex);
});

it.each(['a0', 'f6', '1b000000e8d4a51000', '0000'])('refuses %s', (hex) => {
  expect(() => decode(Buffer.from(hex, 'hex'))).toThrow('CBOR');
});
