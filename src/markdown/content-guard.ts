import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import { inspectProse, type ProseNode } from './inspect-prose.ts';

/**
 * Second line of defence behind `npm run check`: stops the compilation of a text at the first thing
 * in it that is not prose, with file, line and column.
 */
export const contentGuard = defineMdastPlugin({
  name: 'content-guard',
  options: { position: true },
  before(root, context) {
    const [problem] = inspectProse(root as ProseNode).problems;
    if (!problem) return;
    const file = context.fileURL ? fileURLToPath(context.fileURL) : 'text';
    const details = Object.values(problem.values ?? {}).join(', ');
    throw new Error(`${file}:${problem.line}:${problem.column}: ${problem.code}${details && ` (${details})`}`);
  },
});
