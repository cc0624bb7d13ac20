import { expect, it } from 'vitest';
import { renderProse } from '../markdown/render-prose.ts';
import { entry } from '../../tests/support/site-model.ts';
import { citedIn, pageSources } from './citations.ts';

const body = `Eins.[^b][^a: S. 4]

<Note>

Zwei.[^c]

<Quote source="d">

Drei.[^b]

</Quote>

</Note>
`;
const prose = renderProse(body, { locale: 'de', base: '/' });

it('names the sources of a text in the order in which they are cited, each once', () => {
  expect(citedIn(prose)).toEqual(['b', 'a', 'c', 'd']);
});

it('lists the sources of the text before those that only facts rest on', () => {
  const text = { title: 'x', summary: 'x', state: 'complete' as const, body, prose };
  const fair = { ...entry('events', 'fair', { sources: ['e', 'a'] }), texts: { de: text } };
  expect(pageSources(fair, fair.facts, 'de').slice(0, 5)).toEqual(['b', 'a', 'c', 'd', 'e']);
  expect(pageSources(fair, fair.facts, 'ru').slice(0, 2)).toEqual(['e', 'a']);
});
