import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readFiles } from '../../src/corpus/read.ts';
import { withGenerated } from './generated-corpus.ts';
import { project } from './run-build.ts';

/** `npm run bench [entries]`: times `check` as a whole process over the content and generated entries. */
const count = Number(process.argv[2] ?? 1000);
const root = mkdtempSync(join(tmpdir(), 'bench-'));
for (const { path, bytes } of withGenerated(readFiles(join(project, 'content')), count)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), bytes);
}
for (let run = 1; run <= 5; run++) {
  const start = performance.now();
  const { stdout } = spawnSync(process.execPath, [join(project, 'src/commands/check/cli.ts')], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: root },
  });
  console.log(`${Math.round(performance.now() - start)} ms, ${stdout.trim().split('\n').at(-1)}`);
}
rmSync(root, { recursive: true });
