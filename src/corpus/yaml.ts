import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { examineKeys } from './yaml-keys.ts';
import { deepPlace } from './depth.ts';

export type Position = { line: number; column: number };

/** What is wrong with YAML as such; `code` is the parser's, or `NESTED_DEEP`, `MANY_KEYS`, `ALIAS`. */
export type YamlProblem = Position & { code: string; message: string };

/** YAML with the place of each value. `errors` is empty if and only if `data` can be used. */
export type YamlText = {
  data: unknown;
  errors: YamlProblem[];
  /** Place of the value at a path, or of the nearest parent that exists. */
  at: (path: readonly PropertyKey[]) => Position;
  /** Place of the key at the end of a path, or of the nearest value if there is no such key. */
  keyAt: (path: readonly PropertyKey[]) => Position;
  /** Offsets of a scalar in the YAML text, quotation marks included. */
  range: (path: readonly PropertyKey[]) => [start: number, end: number] | undefined;
};

/**
 * Reads YAML 1.2 (core schema: dates stay texts, `no` is no boolean). Duplicate keys are errors,
 * aliases are not followed, so that no small file can unfold into a large one; what is nested deeper
 * than `limits.depth` is not parsed at all, because the parser would recurse.
 * @param firstLine number of the first line, for YAML inside another file
 */
export function parseYaml(source: string, firstLine = 1): YamlText {
  const deep = deepPlace(source, 'yaml');
  if (deep) return unreadable({ ...deep, line: deep.line + firstLine - 1, code: 'NESTED_DEEP', message: '' });
  const lines = new LineCounter();
  // The parser compares each key with each; examineKeys reads every key once.
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: false, prettyErrors: false });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const errors: YamlProblem[] = [
    ...document.errors.map(({ pos: [start], code, message }) => ({ start, code, message })),
    ...examineKeys(document.contents),
  ]
    .sort((a, b) => a.start - b.start)
    .map(({ start, code, message }) => ({ ...position(start), code, message }));
  let data: unknown;
  if (errors.length === 0) {
    try {
      data = document.toJS({ maxAliasCount: 0 });
    } catch (error) {
      errors.push({ ...position(0), code: 'ALIAS', message: (error as Error).message });
    }
  }
  const at = (path: readonly PropertyKey[]) => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return position(node.range[0]);
    }
    return position(isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0);
  };
  return {
    data,
    errors,
    at,
    keyAt: (path) => {
      const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
      const pair = isMap(parent) && parent.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1));
      return pair && isScalar(pair.key) && pair.key.range ? position(pair.key.range[0]) : at(path);
    },
    range: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) && node.range ? [node.range[0], node.range[1]] : undefined;
    },
  };
}

function unreadable(problem: YamlProblem): YamlText {
  const start = { line: problem.line, column: 1 };
  return { data: undefined, errors: [problem], at: () => start, keyAt: () => start, range: () => undefined };
}
