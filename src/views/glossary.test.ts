import { expect, it } from 'vitest';
import { siteOf } from '../../tests/support/site-model.ts';
import { glossaryByLetter } from './glossary.ts';

let count = 0;
const term = (de: string, ru: string) =>
  ({ id: `term-${++count}`, de, ru, article: null, plural: null, subject: 'materials' }) as const;

it('lists words under the letters of the dictionaries of each language', () => {
  const site = siteOf([], {
    glossary: [
      term('Zunft', 'ёмкость'),
      term('Ätzen', 'единица'),
      term('Anlage', 'йод'),
      term('3D-Druck', '3D-печать'),
      term('Auto', 'искра'),
    ],
  });
  const listed = (language: 'de' | 'ru') =>
    glossaryByLetter(site, language).map(([letter, terms]) => [letter, terms.map((one) => one[language])]);
  expect(listed('de')).toEqual([
    ['0–9', ['3D-Druck']],
    ['A', ['Anlage', 'Ätzen', 'Auto']],
    ['Z', ['Zunft']],
  ]);
  expect(listed('ru')).toEqual([
    ['0–9', ['3D-печать']],
    ['Е', ['единица', 'ёмкость']],
    ['И', ['искра']],
    ['Й', ['йод']],
  ]);
});
