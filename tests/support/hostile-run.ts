import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { project } from './run-build.ts';

/**
 * What the check of one content folder came to: `refusals` are its errors as `code file:line`, `memory` is the
 * highest use in MB so far, of this folder and those before it.
 */
export type Outcome = { errors: number; refusals: string[]; memory: number; output: string };

type Line = Omit<Outcome, 'refusals'>;

/**
 * Checks content folders one after another in a process of their own with a heap of half a gigabyte. It is
 * killed after two minutes; for a folder that hung or threw, and those after it, there is no outcome.
 */
export function checkHostile(roots: readonly string[]): { outcomes: Outcome[]; complaint: string } {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=512', join(project, 'tests/support/hostile-child.ts'), ...roots],
    {
      cwd: project,
      encoding: 'utf8',
      timeout: 120_000,
      killSignal: 'SIGKILL',
      maxBuffer: 64_000_000,
      env: { PATH: process.env.PATH ?? '', SOURCE_DATE_EPOCH: '1795435200' },
    },
  );
  const outcomes = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)
    .map((line) => ({ ...line, refusals: refusalsIn(line.output) }));
  return { outcomes, complaint: stderr };
}

const refusalsIn = (output: string) =>
  [...output.matchAll(/^(?<file>\S.*?):(?<line>\d+):\d+: error (?<code>[a-z0-9-]+)/gm)].map(
    ({ groups }) => `${groups!.code} ${groups!.file}:${groups!.line}`,
  );
