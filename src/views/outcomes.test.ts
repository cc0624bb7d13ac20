import { describe, expect, it } from 'vitest';
import { entry, siteOf } from '../../tests/support/site-model.ts';
import { eventKinds } from '../config/vocabulary.ts';
import { outcomeView, outcomeWords } from './outcomes.ts';

describe('the words of an outcome', () => {
  it('agree in Russian with the gender of the kind', () => {
    expect(eventKinds.map((kind) => [kind, outcomeWords('held', 'ru', kind)])).toEqual([
      ['fair', 'состоялась'],
      ['regional-fair', 'состоялась'],
      ['meeting', 'состоялась'],
      ['mission', 'состоялась'],
      ['conference', 'состоялась'],
      ['forum', 'состоялся'],
      ['seminar', 'состоялся'],
      ['visit', 'состоялся'],
    ]);
  });

  it.each([
    ['planned', 'запланирована', 'запланирован', 'запланировано'],
    ['confirmed', 'подтверждена', 'подтверждён', 'подтверждено'],
    ['postponed', 'перенесена', 'перенесён', 'перенесено'],
    ['cancelled', 'отменена', 'отменён', 'отменено'],
    ['reported', 'по сообщению одной стороны', 'по сообщению одной стороны', 'по сообщению одной стороны'],
    ['not-recorded', 'итог неизвестен', 'итог неизвестен', 'итог неизвестен'],
  ] as const)('have a form of %s for each gender, and one without a kind', (value, fair, forum, alone) => {
    expect(outcomeWords(value, 'ru', 'fair')).toBe(fair);
    expect(outcomeWords(value, 'ru', 'forum')).toBe(forum);
    expect(outcomeWords(value, 'ru')).toBe(alone);
  });

  it('are the same for each kind in German', () => {
    expect(new Set(eventKinds.map((kind) => outcomeWords('held', 'de', kind)))).toEqual(new Set(['hat stattgefunden']));
  });
});

it('never says of what one side reports that it took place', () => {
  const status = { value: 'reported', asOf: '2018-06', source: ['report'] };
  const meeting = entry('events', 'meeting', { kind: 'meeting', status });
  expect(outcomeView(siteOf([meeting]), meeting, 'de')).toEqual({
    value: 'reported',
    tone: 'said',
    text: 'von einer Seite berichtet',
  });
  expect(outcomeView(siteOf([meeting]), meeting, 'ru').text).toBe('по сообщению одной стороны');
});
