import { dirname } from 'node:path/posix';
import { hashOf } from '../../checks/rules/translation.ts';
import { parseCorpus } from '../../corpus/corpus.ts';
import type { RawFile } from '../../corpus/read.ts';
import { stamp } from '../confirm/stamp.ts';
import { seeded, type Random } from './seeded.ts';
import { sentences, type Name } from './sentences.ts';
import { itemAt, nonEmpty } from '../../domain/lists.ts';
import { present } from '../../domain/present.ts';

/** Records that generated entries point to, as they stand in the content. */
type Lists = Record<'places' | 'organisations' | 'sources', { id: string; name: Name }[]>;
type Draft = { folder: string; facts: string; de: string; ru: string };

/**
 * Content with that many more entries: of twenty, fourteen are news, five events and one is a profile of
 * an industry; each with a figure and a term of the glossary, every third with a table, and confirmed
 * texts of about 150 words in both languages. The same every time.
 * @param files content that has at least one place, organisation and source, the indicator `visitors` and
 * the term `aussteller`
 */
export function withGenerated(files: readonly RawFile[], count: number): RawFile[] {
  const { records } = parseCorpus(files);
  const lists = Object.fromEntries(
    (['places', 'organisations', 'sources'] as const).map((list) => [list, records[list]?.data ?? []]),
  ) as Lists;
  const random = seeded(2026);
  const drafts = Array.from({ length: count }, (_none, index) => draftOf(index, random, lists));
  return [...files, ...drafts.flatMap(filesOf)];
}

/** Where the generated entry of a number lies. */
function generatedFolder(index: number): string {
  const collection = index % 20 === 19 ? 'industries' : index % 4 === 3 ? 'events' : 'news';
  return `${collection}/generated-${String(index).padStart(6, '0')}`;
}

function draftOf(index: number, random: Random, lists: Lists): Draft {
  const pick = <T>(list: readonly T[]) => itemAt(list, random(list.length));
  const [place, organisation, source] = [pick(lists.places), pick(lists.organisations), pick(lists.sources)];
  const names = { place: place.name, organisation: organisation.name };
  const paragraph = () => Array.from({ length: 3 + random(4) }, () => pick(sentences)(random, names));
  const [first, ...others] = nonEmpty(Array.from({ length: 3 + random(2) }, paragraph), 'paragraphs');
  const rows = index % 3 === 0 ? Array.from({ length: 3 }, (_none, row) => [2011 + row, 10 + random(90)]) : [];
  const text = (locale: 'de' | 'ru') => {
    const word = words[locale];
    const body = [
      first.map((sentence) => sentence[locale]).join(' '),
      word.figure,
      ...others.map(
        (part, number) => `## ${word.section} ${number + 1}\n\n${part.map((line) => line[locale]).join(' ')}`,
      ),
      ...(rows.length > 0
        ? [[word.head, '| --- | --- |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n')]
        : []),
      word.outcome,
    ];
    const meta = { title: `${word.title} ${index + 1}`, summary: itemAt(first, 0)[locale] };
    return `---\n${lines(meta)}---\n\n${body.join('\n\n')}\n`;
  };
  const folder = generatedFolder(index);
  const facts = {
    sourceLocale: 'de',
    published: '2026-11-23',
    sources: [source.id],
    ...own(dirname(folder), index, 2000 + random(26), place.id),
    figures: { visitors: { indicator: 'visitors', value: 100 + random(9000), asOf: 2017, source: source.id } },
  };
  return { folder, facts: lines(facts), de: text('de'), ru: text('ru') };
}

/** What only entries of one collection have. */
function own(collection: string, index: number, year: number, place: string): Record<string, unknown> {
  if (collection === 'news') return { date: year };
  if (collection === 'industries')
    return { name: { de: `Zweig ${index + 1}`, ru: `Отрасль ${index + 1}` }, places: [place] };
  const status = { value: 'unknown', asOf: 'unknown', source: 'seed' };
  return { kind: 'meeting', start: year, zone: 'Europe/Berlin', place, status, languages: 'unknown' };
}

const words = {
  de: {
    title: 'Bericht',
    section: 'Abschnitt',
    figure: 'Die <Term id="aussteller">Aussteller</Term> begrüßten <Value of="visitors" /> Gäste.',
    head: '| Jahr | Anzahl |',
    outcome: '## Wie es ausging\n\nDas ist nicht bekannt.',
  },
  ru: {
    title: 'Сообщение',
    section: 'Раздел',
    figure: '<Term id="aussteller">Экспоненты</Term> приняли <Value of="visitors" /> гостей.',
    head: '| Год | Число |',
    outcome: '## Чем закончилось\n\nЭто неизвестно.',
  },
};

/** Values of JSON are values of YAML. */
const lines = (fields: Record<string, unknown>) =>
  Object.entries(fields)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('');

function filesOf({ folder, facts, de, ru }: Draft): RawFile[] {
  const file = (name: string, text: string): RawFile => ({ path: `${folder}/${name}`, bytes: Buffer.from(text) });
  const source = [file('facts.yaml', facts), file('text.de.mdx', de)];
  const entry = itemAt(parseCorpus(source).entries, 0);
  return [...source, file('text.ru.mdx', stamp(ru, present(hashOf(entry, 'de'), `German text in ${folder}`)))];
}
