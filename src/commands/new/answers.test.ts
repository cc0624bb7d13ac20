import { expect, it } from 'vitest';
import { collect } from './answers.ts';
import { questions, slugOf } from './questions.ts';

const content = {
  ids: () => new Set(['wfs-2022', 'kursk']),
  taken: (id: string) => id === 'da',
};

it('asks again until the answer is valid, and offers an id made of the title', async () => {
  const typed = ['Treffen in Görlitz', 'Встреча в Гёрлице', 'da', '', '2018-02-30', '2018-02', 'wfs', 'wfs-2022', ''];
  const told: string[] = [];
  const asked: (string | undefined)[] = [];
  const ask = (text: string, fallback?: string) => {
    asked.push(`${text}|${fallback}`);
    return Promise.resolve(typed.shift());
  };
  const answers = await collect(questions.news, {}, content, 'de', ask, (text) => told.push(text));
  expect(answers).toEqual({
    'title-de': 'Treffen in Görlitz',
    'title-ru': 'Встреча в Гёрлице',
    id: 'treffen-in-goerlitz',
    date: '2018-02',
    source: 'wfs-2022',
    topic: '',
  });
  expect(told).toHaveLength(3);
  expect(told[2]).toContain('Ähnlich: wfs-2022.');
  expect(asked[2]).toContain('|treffen-in-goerlitz');
});

it.each([
  ['Straße „Süd“ – 2018', 'strasse-sued-2018'],
  ['Čelakovský & Söhne', 'celakovsky-soehne'],
  ['', ''],
])('%s becomes %s', (title, id) => expect(slugOf(title)).toBe(id));
