import { mdxToMdast } from 'satteri';
import { deepPlace } from './depth.ts';
import { limits } from './limits.ts';
import { parseYaml, type Position, type YamlText } from './yaml.ts';

/** A text with its frontmatter and its Markdown tree; `tree` is undefined if the body cannot be read. */
export type MdxText = {
  frontmatter: YamlText;
  /** Offset of the frontmatter's YAML in the file. */
  yamlStart: number;
  body: string;
  tree?: ReturnType<typeof mdxToMdast>;
  errors: (Position & { message: string })[];
};

const head = /^---[ \t]*\r?\n(?<yaml>[\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/**
 * Reads frontmatter and body of an MDX file with the parser of the build; positions count in the file.
 * What would make that parser take time or memory without bound is not given to it: the error's message
 * is then `nested-deep` or `many-signs`.
 */
export function parseMdx(source: string): MdxText {
  const match = head.exec(source);
  const opens = match?.index === 0;
  const frontmatter = parseYaml(opens ? (match.groups?.yaml ?? '') : '', 2);
  const yamlStart = opens ? source.indexOf('\n') + 1 : 0;
  const body = opens ? source.slice(match[0].length) : source;
  const refused = refusal(source);
  if (refused) return { frontmatter, yamlStart, body, errors: [refused] };
  try {
    return { frontmatter, yamlStart, body, tree: mdxToMdast(source, { features: { frontmatter: true } }), errors: [] };
  } catch (error) {
    const message = (error as Error).message;
    const place = /(\d+):(\d+)/.exec(message);
    return {
      frontmatter,
      yamlStart,
      body,
      errors: [{ line: Number(place?.[1] ?? 1), column: Number(place?.[2] ?? 1), message }],
    };
  }
}

function refusal(source: string): (Position & { message: string }) | undefined {
  const deep = deepPlace(source, 'mdx');
  if (deep) return { ...deep, message: 'nested-deep' };
  const first = [...source.matchAll(/&#?\w+;|\{/g)][limits.signs];
  if (!first) return undefined;
  const before = source.slice(0, first.index);
  const column = before.length - before.lastIndexOf('\n');
  return { line: before.split('\n').length, column, message: 'many-signs' };
}
