import type { RawEntry } from '../../corpus/corpus.ts';
import { limits } from '../../corpus/limits.ts';
import type { Problem } from '../../domain/problem.ts';
import { inspectProse, type ProseNode } from '../../markdown/inspect-prose.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

const largest = limits.picture;

/** Pictures exist, say what they show or that they say nothing, and are not larger than needed. */
export const pictures: Rule = ({ corpus }) => corpus.entries.flatMap(examine);

function examine(entry: RawEntry): Problem[] {
  const used = new Set<string>();
  const inTexts = Object.values(entry.texts).flatMap((text): Problem[] => {
    if (!text.tree) return [];
    return inspectProse(text.tree as ProseNode).uses.flatMap((use): Problem[] => {
      if (use.kind !== 'component' || use.name !== 'Figure') return [];
      const { src = '', alt, decorative } = use.attributes;
      const name = src.replace(/^\.\//, '');
      used.add(name);
      const report = (code: string, values: Record<string, string> = {}): Problem[] => [
        { code, severity: 'error', file: text.file, line: use.line, column: use.column, values: { src, ...values } },
      ];
      const near = nearest(
        name,
        entry.pictures.map((picture) => picture.name),
      );
      return [
        ...(entry.pictures.some((picture) => picture.name === name)
          ? []
          : report('picture-missing', { ...(near && { near }) })),
        ...(decorative === undefined && !alt?.trim() ? report('picture-alt') : []),
        ...(decorative !== undefined && alt?.trim() ? report('picture-decorative') : []),
      ];
    });
  });
  return [...inTexts, ...entry.pictures.flatMap((picture) => examineFile(picture, used))];
}

function examineFile(
  { name, file, bytes, width, height = 0 }: RawEntry['pictures'][number],
  used: Set<string>,
): Problem[] {
  const problem = { file, line: 1, column: 1 };
  if (width === undefined) return [{ ...problem, code: 'picture-unreadable', severity: 'error', values: { name } }];
  const tooLarge = bytes > largest.bytes || width > largest.width || height > largest.height;
  const size = {
    width: String(width),
    height: String(height),
    size: String(Math.ceil(bytes / 1000)),
    widest: String(largest.width),
    highest: String(largest.height),
    heaviest: String(largest.bytes / 1000),
  };
  return [
    ...(tooLarge ? [{ ...problem, code: 'picture-large', severity: 'error' as const, values: size }] : []),
    ...(used.has(name) ? [] : [{ ...problem, code: 'picture-unused', severity: 'warning' as const, values: { name } }]),
  ];
}
