import type { Edit, Problem } from '../../domain/problem.ts';
import type { Rule } from '../rule.ts';
import { itemAt } from '../../domain/lists.ts';

type Pattern = { code: string; pattern: RegExp; by: string };

/** What nobody sees: signs without width, from word processors, and spaces too many. */
const patterns: Pattern[] = [
  { code: 'invisible-character', pattern: /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g, by: '' },
  {
    code: 'control-character',
    pattern: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]+/g,
    by: ' ',
  },
  { code: 'double-space', pattern: /(?<=[\p{L}\p{N},.;:!?)»“])[ \u00a0]{2,}(?=[\p{L}\p{N}(«„])/gu, by: ' ' },
  { code: 'trailing-space', pattern: /(?<=\S)(?:[ \t]|[ \t]{3,})(?=\r?\n|$)/g, by: '' },
  { code: 'no-final-newline', pattern: /(?<=[^\n])$(?![\s\S])/g, by: '\n' },
];

/** Files hold no invisible signs, no double or trailing spaces, and end with a line break. */
export const characters: Rule = ({ corpus }) => [...corpus.sources].flatMap(([file, source]) => examine(file, source));

function examine(file: string, source: string): Problem[] {
  const starts = lineStarts(source);
  return patterns.flatMap(({ code, pattern, by }) =>
    [...source.matchAll(pattern)].map((match): Problem => {
      const fix: Edit = { start: match.index, end: match.index + match[0].length, text: by };
      const line = lineOf(starts, match.index);
      const sign = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return {
        code,
        severity: 'warning',
        file,
        line,
        column: match.index - itemAt(starts, line - 1) + 1,
        values: { sign: `U+${sign}` },
        fix,
      };
    }),
  );
}

const lineStarts = (source: string) => [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];

/** Number of the line of an offset, counted from 1; by halves, because a file can be all such signs. */
function lineOf(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (itemAt(starts, middle) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
