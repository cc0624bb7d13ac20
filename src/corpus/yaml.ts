import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';

export type Position = { line: number; column: number };

/** What is wrong with YAML as such; `code` is the parser's. */
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
 * aliases are not followed, so that no small file can unfold into a large one.
 * @param firstLine number of the first line, for YAML inside another file
 */
export function parseYaml(source: string, firstLine = 1): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const errors: YamlProblem[] = document.errors.map((error) => ({
    ...position(error.pos[0]),
    code: error.code,
    message: error.message,
  }));
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
