import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { copyrightLines, licenceText } from './licence.ts';

const place = mkdtempSync(join(tmpdir(), 'licence-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

it.each(['LICENSE', 'LICENSE.md', 'LICENSE/LICENSE'])('reads the licence in %s', (file) => {
  const folder = join(place, file.replace('/', '-'));
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), 'A licence\r\n');
  expect(licenceText(folder)).toBe('A licence');
});

it('refuses a package without one', () => {
  expect(() => licenceText(join(place, 'none'))).toThrow('no text of a licence');
});

it('finds who holds the rights, not where the text speaks of it', () => {
  const text = 'MIT License\n\n Copyright (c) 2026 A\nCopyright © B\n\nThe above copyright notice\ncopyright holders';
  expect(copyrightLines(text)).toEqual(['Copyright (c) 2026 A', 'Copyright © B']);
});
