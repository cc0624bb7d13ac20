import type { Sourced } from '../../corpus/corpus.ts';
import type { YamlText } from '../../corpus/yaml.ts';
import type { Problem } from '../../domain/problem.ts';
import { recordCollections } from '../../schemas/records.ts';
import type { Catalogue } from '../catalogue.ts';
import { namedInFacts, namedInRecords, type NamedContent } from '../each-reference.ts';
import { nearest } from '../nearest.ts';
import { fieldName } from '../field-name.ts';
import type { Rule } from '../rule.ts';

/** Every id that one document names exists in the list or folder that it names. */
export const references: Rule = ({ corpus, catalogue }) => [
  ...corpus.entries.flatMap((entry) => [
    ...unknownIds(namedInFacts(entry), catalogue),
    ...(entry.facts ? unknownFigures(entry.facts) : []),
  ]),
  ...unknownIds(namedInRecords(corpus), catalogue),
  ...recordCollections.flatMap((name) => {
    const list = corpus.records[name];
    return list && Array.isArray(list.data) ? duplicates(list, name) : [];
  }),
];

function unknownIds(named: readonly NamedContent[], catalogue: Catalogue): Problem[] {
  return named.flatMap(({ kind, id, path, document }) => {
    if (typeof id !== 'string' || catalogue[kind].has(id)) return [];
    const near = nearest(id, catalogue[kind]);
    return [missing('unknown-id', document, path, { id, collection: kind, ...(near && { near }) })];
  });
}

function unknownFigures(facts: Sourced<YamlText>): Problem[] {
  const { figures, keyFigures } = (facts.data ?? {}) as { figures?: Record<string, unknown>; keyFigures?: unknown };
  const names = Object.keys(figures ?? {});
  return [keyFigures ?? []].flat().flatMap((name, index) => {
    if (typeof name !== 'string' || names.includes(name)) return [];
    const near = nearest(name, names);
    return [missing('unknown-figure', facts, ['keyFigures', index], { name, ...(near && { near }) })];
  });
}

const missing = (
  code: string,
  document: Sourced<YamlText>,
  path: PropertyKey[],
  values: Record<string, string>,
): Problem => ({
  code,
  severity: 'error',
  file: document.file,
  ...document.at(path),
  field: fieldName(document.data, path),
  values,
});

function duplicates(list: Sourced<YamlText>, name: string): Problem[] {
  const seen = new Map<string, number>();
  return (list.data as { id?: unknown }[]).flatMap((row, index): Problem[] => {
    if (typeof row?.id !== 'string') return [];
    const first = seen.get(row.id);
    if (first === undefined) {
      seen.set(row.id, list.at([index]).line);
      return [];
    }
    const values = { id: row.id, collection: name, first: String(first) };
    return [
      {
        code: 'duplicate-id',
        severity: 'error',
        file: list.file,
        ...list.at([index, 'id']),
        field: `${index}.id`,
        values,
      },
    ];
  });
}
