import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { entrySchemas } from './entries.ts';
import { recordSchemas } from './records.ts';
import { eachReference, fieldTarget, reference, referenceList } from './references.ts';

/** Fields of a shape that refer, by their names from the outside in, with what they refer to. */
function fieldsIn(shape: z.core.$ZodType, path: string[] = []): [string, string][] {
  const to = fieldTarget(shape);
  if (to) return [[path.join('.'), to]];
  if (shape instanceof z.ZodObject)
    return Object.entries(shape.shape).flatMap(([name, field]) => fieldsIn(field as z.core.$ZodType, [...path, name]));
  if (shape instanceof z.ZodRecord) return fieldsIn(shape.valueType, [...path, '*']);
  if (shape instanceof z.ZodArray) return fieldsIn(shape.element, path);
  if (shape instanceof z.ZodPipe) return fieldsIn(shape.in, path);
  return shape instanceof z.ZodOptional || shape instanceof z.ZodDefault ? fieldsIn(shape.unwrap(), path) : [];
}

const everyEntry = {
  topics: 'topics',
  sources: 'sources',
  'figures.*.indicator': 'indicators',
  'figures.*.source': 'sources',
};

const shapes: Record<string, z.ZodType> = { ...entrySchemas, ...recordSchemas };

/** What each collection refers to; a new one belongs here, even if it refers to nothing. */
const table: [collection: string, fields: Record<string, string>][] = [
  [
    'events',
    {
      ...everyEntry,
      place: 'places',
      'status.source': 'sources',
      organisers: 'organisations',
      participants: 'organisations',
      regions: 'regions',
      industries: 'industries',
      related: 'events',
    },
  ],
  [
    'news',
    {
      ...everyEntry,
      about: 'entries',
      organisations: 'organisations',
      regions: 'regions',
      industries: 'industries',
    },
  ],
  [
    'regions',
    {
      ...everyEntry,
      partOf: 'regions',
      seat: 'places',
      places: 'places',
      organisations: 'organisations',
      industries: 'industries',
      'cooperation.source': 'sources',
    },
  ],
  [
    'industries',
    {
      ...everyEntry,
      parent: 'industries',
      regions: 'regions',
      places: 'places',
      organisations: 'organisations',
      institutes: 'institutes',
      'cooperation.source': 'sources',
    },
  ],
  ['stories', { ...everyEntry, entries: 'entries' }],
  ['topics', everyEntry],
  ['pages', everyEntry],
  ['sources', {}],
  ['indicators', {}],
  ['places', { region: 'regions', measuredTo: 'places', drawnAs: 'places', source: 'sources' }],
  ['organisations', { seat: 'places', regions: 'regions', source: 'sources' }],
  [
    'institutes',
    {
      place: 'places',
      region: 'regions',
      'founded.source': 'sources',
      industries: 'industries',
      source: 'sources',
    },
  ],
  ['rankings', { region: 'regions', source: 'sources' }],
  ['claims', { saidBy: 'organisations', saidIn: 'sources', sources: 'sources', topics: 'topics', regions: 'regions' }],
  ['glossary', {}],
  ['synonyms', {}],
  ['sanctioned-media', { source: 'sources' }],
];

it.each(table)('the shape of %s says which fields refer to what', (name, fields) => {
  expect(Object.fromEntries(fieldsIn(shapes[name]!))).toEqual(fields);
});

it('holds for every collection', () => {
  expect(table.map(([name]) => name).sort()).toEqual(Object.keys(shapes).sort());
});

describe('names of other content in a document', () => {
  const shape = z.object({
    place: reference('places').optional(),
    topics: referenceList('topics'),
    status: z.object({ source: z.union([reference('sources'), z.array(reference('sources'))]) }),
    figures: z.record(z.string(), z.object({ indicator: reference('indicators') })).default({}),
    rows: z.array(z.object({ place: reference('places') })),
    name: z.string(),
  });
  const named = (value: unknown) =>
    [...eachReference(shape, value)].map(({ to, id, path }) => [to, id, path.join('.')]);

  it.each([
    [{ place: 'kursk', name: 'Kursk' }, [['places', 'kursk', 'place']]],
    [
      { topics: ['messen', 'forschung'] },
      [
        ['topics', 'messen', 'topics.0'],
        ['topics', 'forschung', 'topics.1'],
      ],
    ],
    [{ status: { source: 'wfs' } }, [['sources', 'wfs', 'status.source']]],
    [{ status: { source: ['wfs'] } }, [['sources', 'wfs', 'status.source.0']]],
    [{ figures: { area: { indicator: 'area' } } }, [['indicators', 'area', 'figures.area.indicator']]],
    [{ rows: [{ place: 'kursk' }] }, [['places', 'kursk', 'rows.0.place']]],
  ])('are found at their places: %j', (document, found) => {
    expect(named(document)).toEqual(found);
  });

  it.each([
    ['one value where a list belongs', { topics: 'messen' }, [['topics', 'messen', 'topics']]],
    ['a list where one value belongs', { place: ['kursk'] }, [['places', 'kursk', 'place.0']]],
    ['a number', { place: 5 }, [['places', 5, 'place']]],
    ['a field that no shape knows', { town: 'kursk' }, []],
    ['text where fields belong', { status: 'held' }, []],
    ['nothing', null, []],
  ])('are read in documents that are not valid: %s', (_what, document, found) => {
    expect(named(document)).toEqual(found);
  });
});
