import type { Edit, Problem } from '../../domain/problem.ts';

/**
 * Applies the changes that problems propose for one file, from its end to its start. Where two
 * overlap, the later one waits for the next run.
 * @returns the changed text and the number of changes made
 */
export function applyFixes(source: string, problems: readonly Problem[]): { text: string; count: number } {
  const edits = problems.flatMap(({ fix }) => (fix ? [fix] : [])).sort((a, b) => b.start - a.start || b.end - a.end);
  let text = source;
  let count = 0;
  let free = source.length + 1;
  for (const edit of edits) {
    if (edit.end > free || (edit.end === free && edit.start === edit.end)) continue;
    text = apply(text, edit);
    free = edit.start;
    count++;
  }
  return { text, count };
}

const apply = (text: string, { start, end, text: by }: Edit) => text.slice(0, start) + by + text.slice(end);
