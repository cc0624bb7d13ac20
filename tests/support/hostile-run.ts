import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { project } from './run-build.ts';

/** What one run of `npm run check` came to: `problems` as `code file:line`, `memory` in MB at its highest. */
export type Outcome = { status: number | null; problems: string[]; errors: string[]; memory: number; output: string };

const report = `process.on('exit',()=>process.stderr.write('maxrss '+process.resourceUsage().maxRSS+'\\n'))`;

/**
 * Checks a content folder in a process of its own with a heap of half a gigabyte. A process that hangs is
 * killed after two minutes, and its status is then null.
 */
export function checkHostile(content: string): Outcome {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--max-old-space-size=512',
      `--import=data:text/javascript,${encodeURIComponent(report)}`,
      join(project, 'src/commands/check/cli.ts'),
      '--lang=de',
    ],
    {
      cwd: project,
      encoding: 'utf8',
      timeout: 120_000,
      killSignal: 'SIGKILL',
      maxBuffer: 16_000_000,
      env: { PATH: process.env.PATH ?? '', SOURCE_DATE_EPOCH: '1795435200', CONTENT_DIR: content },
    },
  );
  const found = [
    ...stderr.matchAll(/^(?<file>\S.*?):(?<line>\d+):\d+: (?<severity>error|warning) (?<code>[a-z0-9-]+)/gm),
  ];
  const name = ({ groups }: RegExpMatchArray) => `${groups!.code} ${groups!.file}:${groups!.line}`;
  return {
    status,
    problems: found.map(name),
    errors: found.filter(({ groups }) => groups!.severity === 'error').map(name),
    memory: Math.round(Number(/maxrss (\d+)/.exec(stderr)?.[1] ?? Infinity) / 1000),
    output: stdout + stderr,
  };
}
