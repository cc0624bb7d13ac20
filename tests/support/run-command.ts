import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { project } from './run-build.ts';

type Run = { status: number | null; output: string; stdout: string };

/** Runs one of the editors' commands (`src/<script>`) on a content folder, as on a machine without CI. */
export function runCommand(
  script: string,
  args: readonly string[],
  { content, env = {}, cwd = project }: { content: string; env?: Record<string, string>; cwd?: string },
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'src', script), ...args], {
    cwd,
    encoding: 'utf8',
    input: '',
    env: {
      PATH: process.env.PATH ?? '',
      SOURCE_DATE_EPOCH: '1795435200',
      LANG: 'de_DE.UTF-8',
      ...env,
      CONTENT_DIR: content,
    },
  });
  return { status, stdout, output: stdout + stderr };
}
