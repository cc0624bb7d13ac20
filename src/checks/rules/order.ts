import type { YamlText } from '../../corpus/yaml.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Rule } from '../rule.ts';
import { itemAt } from '../../domain/lists.ts';

/** The list of sources is sorted by id, so that two editors rarely touch the same lines. */
export const order: Rule = ({ corpus }) => {
  const list = corpus.records.sources;
  if (!list || list.errors.length > 0 || !Array.isArray(list.data)) return [];
  const ids = (list.data as { id?: unknown }[]).map((row) => String(row?.id));
  const index = ids.findIndex((id, place) => place > 0 && id < itemAt(ids, place - 1));
  if (index < 0) return [];
  const at = { ...list.at([index, 'id']), field: `${index}.id` };
  const values = { id: itemAt(ids, index), before: itemAt(ids, index - 1) };
  const fix = sorted(list, corpus.sources.get(list.file) ?? '', ids);
  return [{ code: 'list-order', severity: 'warning', file: list.file, ...at, values, ...(fix && { fix }) }];
};

/** The list with its items in order, as long as only items stand between its first and its last line. */
function sorted(list: YamlText, source: string, ids: readonly string[]): Problem['fix'] {
  const starts = ids.map((_id, index) => offsetOfLine(source, list.at([index]).line));
  const items = starts.map((start, index) => source.slice(start, starts[index + 1] ?? source.length));
  if (items.some((item) => !item.startsWith('- ') || /^\s*#/m.test(item))) return undefined;
  const text = items
    .map((item, index) => ({ id: itemAt(ids, index), item: item.trimEnd() }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ item }) => `${item}\n`)
    .join('');
  return { start: itemAt(starts, 0), end: source.length, text };
}

function offsetOfLine(source: string, line: number): number {
  let offset = 0;
  for (let count = 1; count < line; count++) offset = source.indexOf('\n', offset) + 1;
  return offset;
}
