import type { Sourced } from '../../corpus/corpus.ts';
import type { YamlText } from '../../corpus/yaml.ts';
import type { Problem } from '../../domain/problem.ts';
import { recordCollections } from '../../schemas/records.ts';
import type { Catalogue, Kind } from '../catalogue.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** Fields that name other content, wherever they stand, and the collection that they name. */
const targets: Record<string, Kind> = {
  topics: 'topics',
  sources: 'sources',
  source: 'sources',
  saidIn: 'sources',
  indicator: 'indicators',
  place: 'places',
  places: 'places',
  seat: 'places',
  organisers: 'organisations',
  participants: 'organisations',
  organisations: 'organisations',
  saidBy: 'organisations',
  regions: 'regions',
  region: 'regions',
  partOf: 'regions',
  industries: 'industries',
  parent: 'industries',
  institutes: 'institutes',
  related: 'events',
};

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
      field: path.map(String).join('.'),
      values,
    });

  const checkId = (kind: Kind, id: unknown, path: PropertyKey[]) => {
    if (typeof id !== 'string' || catalogue[kind].has(id)) return;
    const near = nearest(id, catalogue[kind]);
    report('unknown-id', path, { id, collection: kind, ...(near && { near }) });
  };
  const visit = (value: unknown, path: PropertyKey[]): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      const here = [...path, Array.isArray(value) ? Number(key) : key];
      const kind = Array.isArray(value) ? undefined : targets[key];
      if (kind)
        [child].flat().forEach((id, index) => checkId(kind, id, Array.isArray(child) ? [...here, index] : here));
      if (key === 'about' && Array.isArray(child)) child.forEach((ref, index) => checkEntry(ref, [...here, index]));
      if (key === 'keyFigures' && Array.isArray(child))
        child.forEach((name, index) => checkFigure(value, name, [...here, index]));
      visit(child, here);
    }
  };
  const checkEntry = (ref: unknown, path: PropertyKey[]) => {
    const [kind, id] = String(ref).split('/');
    if (kind && Object.hasOwn(catalogue, kind)) checkId(kind as Kind, id, path);
  };
  const checkFigure = (facts: object, name: unknown, path: PropertyKey[]) => {
    const figures = (facts as { figures?: Record<string, unknown> }).figures ?? {};
    if (Object.hasOwn(figures, String(name))) return;
    const near = nearest(String(name), Object.keys(figures));
    report('unknown-figure', path, { name: String(name), ...(near && { near }) });
  };
  visit(document.data, []);
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
