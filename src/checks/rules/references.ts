import type { Sourced } from '../../corpus/corpus.ts';
import type { YamlText } from '../../corpus/yaml.ts';
import type { Problem } from '../../domain/problem.ts';
import { recordCollections } from '../../schemas/records.ts';
import type { Catalogue } from '../catalogue.ts';
import { eachReference } from '../each-reference.ts';
import { nearest } from '../nearest.ts';
import { fieldName } from '../field-name.ts';
import type { Rule } from '../rule.ts';

/** Every id that one document names exists in the list or folder that it names. */
export const references: Rule = ({ corpus, catalogue }) => [
  ...corpus.entries.flatMap((entry) => (entry.facts ? lookUp(entry.facts, catalogue) : [])),
  ...recordCollections.flatMap((name) => {
    const list = corpus.records[name];
    return list && Array.isArray(list.data) ? [...lookUp(list, catalogue), ...duplicates(list, name)] : [];
  }),
];

function lookUp(document: Sourced<YamlText>, catalogue: Catalogue): Problem[] {
  const problems: Problem[] = [];
  const report = (code: string, path: PropertyKey[], values: Record<string, string>) =>
    problems.push({
      code,
      severity: 'error',
      file: document.file,
      ...document.at(path),
      field: fieldName(document.data, path),
      values,
    });

  for (const { kind, id, path } of eachReference(document.data)) {
    if (typeof id !== 'string' || catalogue[kind].has(id)) continue;
    const near = nearest(id, catalogue[kind]);
    report('unknown-id', path, { id, collection: kind, ...(near && { near }) });
  }
  const facts = document.data as { figures?: Record<string, unknown>; keyFigures?: unknown } | null;
  const names = Object.keys(facts?.figures ?? {});
  [facts?.keyFigures ?? []].flat().forEach((name, index) => {
    if (names.includes(String(name))) return;
    const near = nearest(String(name), names);
    report('unknown-figure', ['keyFigures', index], { name: String(name), ...(near && { near }) });
  });
  return problems;
}

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
