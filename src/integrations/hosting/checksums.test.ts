import { expect, it } from 'vitest';
import { readChecksums, sha256, writeChecksums } from './checksums.ts';

const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

it('is the hash that sha256sum prints', () => expect(sha256('')).toBe(empty));

it('sorts by path, so that equal files give equal lists', () => {
  const list = writeChecksums(
    new Map([
      ['ru/index.html', empty],
      ['_headers', empty],
      ['de/index.html', empty],
    ]),
  );
  expect(list).toBe(`${empty}  _headers\n${empty}  de/index.html\n${empty}  ru/index.html\n`);
  expect([...readChecksums(list).keys()]).toEqual(['_headers', 'de/index.html', 'ru/index.html']);
});

it('names the line that it cannot read', () => {
  expect(() => readChecksums(`${empty}  a\n<html>\n`)).toThrow('SHA256SUMS:2: <html>');
});
