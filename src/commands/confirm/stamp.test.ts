import { expect, it } from 'vitest';
import { stamp } from './stamp.ts';

it.each([
  ['---\ntitle: A\n---\n\nText\n', '---\ntitle: A\ntranslated: H\n---\n\nText\n'],
  ['---\ntitle: A\ntranslated: alt\nsummary: B\n---\n', '---\ntitle: A\ntranslated: H\nsummary: B\n---\n'],
  ['---\ntitle: A\n---\n\ntranslated: bleibt\n', '---\ntitle: A\ntranslated: H\n---\n\ntranslated: bleibt\n'],
  ['ohne Kopf', 'ohne Kopf'],
])('%j', (before, after) => expect(stamp(before, 'H')).toBe(after));
