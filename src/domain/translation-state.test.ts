import { describe, expect, it } from 'vitest';
import { textHash, translationReason, translationState } from './translation-state.ts';

const text = { title: 'Titel', summary: 'Kurz.', body: 'Ein Satz.\n\nNoch einer.' };

describe('textHash', () => {
  it('has a stable form', () => {
    expect(textHash(text)).toMatch(/^sha256-[0-9a-f]{16}$/);
    expect(textHash(text)).toBe('sha256-8f8fdd307922c486');
  });
  it.each([
    ['line breaks', { ...text, body: '\nEin\nSatz.  Noch   einer.\n' }],
    [
      'a comment over several lines, and one of HTML',
      { ...text, body: 'Ein Satz.{/* Eine\nNotiz */}{/* * */}<!-- noch\neine -->\n\nNoch einer.' },
    ],
    ['space around the title', { ...text, title: ' Titel\n' }],
    ['a comment', { ...text, body: 'Ein Satz. {/* Notiz */}\n\nNoch einer.' }],
  ])('ignores %s', (_what, same) => expect(textHash(same)).toBe(textHash(text)));
  it('is the same for both Unicode forms of a letter', () => {
    expect(textHash({ ...text, title: 'A\u0308' })).toBe(textHash({ ...text, title: 'Ä' }));
  });
  it.each([
    ['a word of the body', { ...text, body: 'Ein Satz.\n\nNoch zwei.' }],
    ['the title', { ...text, title: 'Anderer Titel' }],
    ['the summary', { ...text, summary: 'Lang.' }],
    ['words moved from summary to body', { ...text, summary: '', body: `Kurz. ${text.body}` }],
  ])('changes with %s', (_what, other) => expect(textHash(other)).not.toBe(textHash(text)));
});

it.each([
  [undefined, 'a', 'missing'],
  [{ isSource: true }, 'a', 'original'],
  [{ isSource: false, translated: 'a' }, 'a', 'complete'],
  [{ isSource: false, translated: 'b' }, 'a', 'outdated'],
  [{ isSource: false }, 'a', 'outdated'],
  [{ isSource: false, translated: 'a' }, undefined, 'outdated'],
] as const)('%j against %s is %s', (input, hash, expected) => {
  expect(translationState(input, hash)).toBe(expected);
});

it.each([
  ['outdated', undefined, 'unconfirmed'],
  ['outdated', 'a', 'changed'],
  ['complete', 'a', undefined],
  ['original', undefined, undefined],
  ['missing', undefined, undefined],
] as const)('a text that is %s with the hash %s is %s', (state, translated, reason) => {
  expect(translationReason(state, translated)).toBe(reason);
});
